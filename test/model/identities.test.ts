import fc from "fast-check";
import { describe, expect, test } from "vitest";
import readings from "../../schemas/correspondances.schema.json" with { type: "json" };
import schema from "../../schemas/fiche.schema.json" with { type: "json" };
import {
  anyPage,
  asWritten,
  blocCode,
  blocId,
  blocsNamed,
  compareNumeros,
  competenceCode,
  competenceId,
  isBlocOf,
  meansNumero,
  mentionsIn,
  numeroAtStart,
  numerosNamed,
  numerosTyped,
  pageUrl,
  partsOf,
  partsTyped,
  rankOf,
  repertoireOf,
  shortCode,
  sourceOf,
} from "../../src/model/identities.ts";

const patterns = {
  numero: new RegExp(schema.properties.numero.pattern),
  bloc: new RegExp(schema.definitions.Bloc.properties.code.pattern),
  competence: new RegExp(schema.definitions.Competence.properties.code.pattern),
  attestee: new RegExp(schema.definitions.CompetenceAttestee.properties.code.pattern),
  id: new RegExp(readings.definitions.IdCompetence.pattern),
};
const numero = fc.stringMatching(patterns.numero);
/** The form that nearly all codes of blocs have. */
const bloc = fc.stringMatching(/^(RNCP|RS)[1-9][0-9]{0,5}BC[0-9]{2}$/);
const competence = fc.stringMatching(patterns.competence);
const id = fc.tuple(bloc, competence).map(([code, own]) => competenceId(code, own));
/** A code that does not begin with the number of its fiche. */
const otherCode = fc.stringMatching(/^[0-9]{1,3}$/);
const rank = fc.integer({ min: 1, max: 99 });

describe("the patterns of the schemas and the module agree", () => {
  test("on what is written", () =>
    fc.assert(
      fc.property(numero, rank, rank, (fiche, first, second) => {
        const code = blocCode(fiche, first);
        expect(code).toMatch(patterns.bloc);
        expect(competenceCode(second)).toMatch(patterns.competence);
        expect(rankOf(competenceCode(second))).toBe(second);
        expect(competenceId(code, competenceCode(second))).toMatch(patterns.id);
      }),
    ));
  test("on numbers", () =>
    fc.assert(
      fc.property(numero, (one) => {
        expect(numerosTyped(one.toLowerCase())).toEqual([one]);
        expect(numerosNamed(pageUrl(one))).toEqual([one]);
        expect(numeroAtStart(`${one}-copie.yaml`)).toBe(one);
        expect(meansNumero(one)).toBe(true);
        expect(partsOf(one)).toEqual({ fiche: one, bloc: "", competence: "" });
        expect(shortCode(one)).toBe(one);
      }),
    ));
  test("on blocs, read alike as written and as typed", () =>
    fc.assert(
      fc.property(bloc, (code) => {
        const { fiche } = partsOf(code);
        expect(fiche).toMatch(patterns.numero);
        expect(partsOf(code)).toEqual({ fiche, bloc: code, competence: "" });
        expect(fiche + shortCode(code)).toBe(code);
        expect(isBlocOf(fiche, code)).toBe(true);
        expect(partsTyped(shortCode(code))).toEqual({ bloc: shortCode(code) });
        expect(asWritten(shortCode(code).toLowerCase())).toBe(shortCode(code));
        expect(partsTyped(code)).toEqual({ fiche, bloc: shortCode(code) });
      }),
    ));
  test("on competencies", () =>
    fc.assert(
      fc.property(id, (one) => {
        const parts = partsOf(one);
        expect(parts.bloc).toMatch(patterns.bloc);
        expect(parts.competence).toMatch(patterns.competence);
        expect(parts.bloc).toBe(parts.fiche + shortCode(parts.bloc));
        expect(competenceId(parts.bloc, parts.competence)).toBe(one);
        expect(partsTyped(one)).toEqual({ ...parts, bloc: shortCode(parts.bloc) });
      }),
    ));
  test("on competencies of a fiche without blocs", () =>
    fc.assert(
      fc.property(numero, rank, (fiche, place) => {
        const own = competenceCode(place, "A");
        const one = competenceId(fiche, own);
        expect(own).toMatch(patterns.attestee);
        expect(one).toMatch(patterns.id);
        expect(partsOf(one)).toEqual({ fiche, bloc: "", competence: own });
        expect(shortCode(one)).toBe(own);
        expect(partsTyped(one)).toEqual({ fiche, bloc: undefined, competence: own });
        expect(mentionsIn(`voir ${one}.`)).toEqual([one]);
        expect(rankOf(own)).toBe(place);
      }),
    ));
  test("on blocs whose code does not begin with the number of their fiche", () =>
    fc.assert(
      fc.property(fc.stringMatching(/^RNCP[1-9][0-9]{2,5}$/), otherCode, competence, (fiche, code, own) => {
        const place = blocId(fiche, code);
        expect(place).toBe(`${fiche}-${code}`);
        expect(blocId(fiche, place)).toBe(place);
        expect(isBlocOf(fiche, place)).toBe(true);
        const one = competenceId(place, own);
        expect(one).toMatch(patterns.id);
        expect(partsOf(one)).toEqual({ fiche, bloc: place, competence: own });
        expect(shortCode(place)).toBe(code);
        expect(partsTyped(`${place} ${own}`)).toEqual({ fiche, bloc: code, competence: own });
      }),
    ));
  test("on what a text mentions", () =>
    fc.assert(
      fc.property(id, bloc, numero, (one, code, fiche) => {
        expect(mentionsIn(`Valider ${one}, puis (${code}) de ${fiche}.`)).toEqual([one, code]);
      }),
    ));
  test("on the parts of an identifier made of them", () =>
    fc.assert(
      fc.property(bloc, competence, (code, own) => {
        expect(partsOf(competenceId(code, own))).toEqual({ ...partsOf(code), competence: own });
      }),
    ));
});

describe("a number", () => {
  test.each([
    ["RNCP36924", ["RNCP36924"]],
    [" 0036924", ["RNCP36924", "RS36924"]],
    ["rs.6931", ["RS6931"]],
    ["rncp 36924 bis", undefined],
    ["1234567", undefined],
    ["epsi", undefined],
  ])("typed %j stands for %j", (text, numeros) => expect(numerosTyped(text)).toEqual(numeros));

  test("stands in the address of its page", () => {
    const address = "https://www.francecompetences.fr/recherche/RS/6931/?x=1#blocs";
    expect([numerosNamed(address), numerosTyped(address)]).toEqual([["RS6931"], undefined]);
    expect(pageUrl("RS6931")).toBe("https://www.francecompetences.fr/recherche/rs/6931/");
    expect(sourceOf([{ numero: "RS6931" }]).urls).toEqual([pageUrl("RS6931")]);
  });

  test.each([
    ["rncp1", true],
    ["36924", true],
    ["01", false],
    ["2026", false],
    ["RNCP36924BC01", false],
  ])("is meant by the name %j: %j", (name, meant) => expect(meansNumero(name)).toBe(meant));

  test("is ordered by its digits, then by register", () =>
    expect(["RS7", "RNCP36924", "RS36924", "RNCP5"].sort(compareNumeros)).toEqual([
      "RNCP5",
      "RS7",
      "RNCP36924",
      "RS36924",
    ]));
});

describe("a code", () => {
  test("is completed to two digits", () =>
    expect(["bc1", "C3", "c12", "bc123", "epsi"].map(asWritten)).toEqual(["BC01", "C03", "C12", "BC123", "EPSI"]));

  test("is of one fiche, and not of one whose number begins alike", () => {
    expect(isBlocOf("RNCP3692", "RNCP36924BC01")).toBe(false);
    expect(shortCode("RNCP36924BC04C11")).toBe("BC04C11");
  });

  test.each([
    ["epsi bc1", { fiche: "epsi", bloc: "bc1" }],
    ["cesi/bc04/c12", { fiche: "cesi", bloc: "bc04", competence: "c12" }],
    ["36924:BC4C3", { fiche: "36924", bloc: "BC4", competence: "C3" }],
    [" epsi ", { fiche: " epsi " }],
    ["epsi BC123", { fiche: "epsi BC123" }],
  ])("typed %j has the parts %j", (text, parts) => expect(partsTyped(text)).toEqual(parts));

  test.each([
    ["BC01", "BC01"],
    [" bc4 ", "bc4"],
    ["BC01C03", undefined],
    ["BC01 epsi", undefined],
  ])("typed %j has no fiche, and the bloc %j", (text, code) => expect(partsTyped(text)).toEqual({ bloc: code }));

  test("in a text is whole, or none", () =>
    expect(mentionsIn("BC01, RNCP036924BC01, RNCP36924BC1, xRS1BC01, RS1BC01C1")).toEqual([]));
});

describe("what a name means, letter by letter", () => {
  test("a page is that of its répertoire; a list too long is told by the form of the addresses", () => {
    expect(pageUrl("RS6931")).toBe("https://www.francecompetences.fr/recherche/rs/6931/");
    expect(anyPage).toBe("https://www.francecompetences.fr/recherche/rncp/…/");
    expect(sourceOf([{ numero: "RNCP1" }])).toEqual({
      producteur: "France compétences",
      licence: "Licence Ouverte 2.0",
      urls: ["https://www.francecompetences.fr/recherche/rncp/1/"],
    });
    expect([repertoireOf("RS6931"), repertoireOf("RNCP36924")]).toEqual(["RS", "RNCP"]);
  });
  test.each([
    ["rncp 36924", ["RNCP36924"]],
    ["RS-0006931", ["RS6931"]],
    ["36924", ["RNCP36924", "RS36924"]],
    ["xrncp36924", undefined],
    ["36924x", undefined],
    ["1234567", undefined],
    ["", undefined],
  ])("%j is typed for %j", (typed, meant) => expect(numerosTyped(typed)).toEqual(meant));
  test.each([
    ["RNCP36924BC01.yaml", "RNCP36924"],
    ["copie RNCP36924", undefined],
    ["RNCP", undefined],
  ])("%j begins with %j", (text, numero) => expect(numeroAtStart(text)).toBe(numero));
  test.each([
    ["rs12", true],
    ["36924", true],
    ["036924", false],
    ["2026", false],
    ["copie-rncp36924", false],
    ["rncp36924-copie", false],
    ["1234567", false],
  ])("%j as a file means a number: %j", (name, meant) => expect(meansNumero(name)).toBe(meant));
  test.each([
    ["RNCP36924BC01C03", "RNCP36924", "RNCP36924BC01", "C03"],
    ["RNCP36924BC01", "RNCP36924", "RNCP36924BC01", ""],
    ["RS6931A01", "RS6931", "", "A01"],
    ["RNCP40505-01C02", "RNCP40505", "RNCP40505-01", "C02"],
    ["xRNCP36924", "xRNCP36924", "", ""],
    ["autreBC01C02", "autre", "autreBC01", "C02"],
    ["epsi", "epsi", "", ""],
  ])("%j is of %j, %j, %j", (id, fiche, bloc, competence) => expect(partsOf(id)).toEqual({ fiche, bloc, competence }));
  test.each([
    ["RNCP36924BC04C11", "BC04C11"],
    ["RNCP40505-01C03", "01C03"],
    ["RS6931A01", "A01"],
    ["xRNCP36924BC04", "xRNCP36924BC04"],
  ])("%j is %j for short", (id, short) => expect(shortCode(id)).toBe(short));
  test.each([
    ["bc1", "BC01"],
    ["c12", "C12"],
    ["a1", "A01"],
    ["c123", "C123"],
    ["xc1", "XC1"],
    ["c1x", "C1X"],
  ])("%j is written %j", (typed, written) => expect(asWritten(typed)).toBe(written));
  test.each([
    ["bc1", { bloc: "bc1" }],
    ["BC123", { bloc: undefined }],
    ["a1", { competence: "a1" }],
    ["A123", { competence: "A123" }],
    ["A1234", { fiche: "A1234" }],
    ["ab", { fiche: "ab" }],
    [" epsi BC01 C03 ", { fiche: "epsi", bloc: "BC01", competence: "C03" }],
    ["36924bc1c12", { fiche: "36924", bloc: "bc1", competence: "c12" }],
    ["epsi:BC01/C123", { fiche: "epsi", bloc: "BC01", competence: "C123" }],
    ["rs6931 a01", { fiche: "rs6931", competence: "a01" }],
    ["RS 6931A2", { fiche: "RS 6931", competence: "A2" }],
    ["mon titre A12", { fiche: "mon titre ", competence: "A12" }],
    ["40505-01C02", { fiche: "40505", bloc: "01", competence: "C02" }],
    ["RNCP40505-BLOC", { fiche: "RNCP40505", bloc: "BLOC", competence: undefined }],
    ["RNCP40505CCP1 C02", { fiche: "RNCP40505", bloc: "CCP1", competence: "C02" }],
    ["", { fiche: "" }],
  ])("%j is typed for %j", (typed, parts) => expect({ ...partsTyped(typed) }).toEqual(parts));
  test("an official correspondence names blocs, or the fiche itself", () => {
    expect(blocsNamed(null, "RNCP1")).toEqual(["RNCP1"]);
    expect(blocsNamed("RNCP1BC01", "RNCP1")).toEqual(["RNCP1BC01"]);
    expect(blocsNamed(["01", "RNCP1BC02"], "RNCP1")).toEqual(["RNCP1-01", "RNCP1BC02"]);
  });
});
