import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/corpus/yaml-document.ts";
import { findingSentence } from "../../src/messages/rule-texts.ts";
import { rulesEn } from "../../src/messages/rules.en.ts";
import { rulesFr } from "../../src/messages/rules.fr.ts";
import validate from "../../src/validation/fiche.generated.js";
import { validateFiche } from "../../src/validation/validate-fiche.ts";
import { runs } from "../support/runs.ts";

const fixtures = resolve(import.meta.dirname, "../fixtures/fiche");
const read = (path: string) => readYaml(readFileSync(path), path);
const valid = readFileSync(join(fixtures, "valid/petite-fiche.yaml"), "utf8");
const validateText = (text: string) => validateFiche(readYaml(new TextEncoder().encode(text), "a.yaml"));
const required = Array.from({ length: 27 }, () => "1:1 schema-missing-key");

/** What each fixture has wrong, as `line:column code`. */
const expected: Readonly<Record<string, readonly string[]>> = {
  "bloc-autre-fiche.yaml": ["21:11 bloc-code"],
  "bloc-saute.yaml": ["21:11 bloc-ordre"],
  "caractere-de-controle.yaml": ["25:16 text-control-character"],
  "cle-double.yaml": ["58:1 yaml-duplicate-key"],
  "cle-etrangere.yaml": ["58:1 schema-unknown-key"],
  "cle-inconnue.yaml": ["2:1 schema-unknown-key"],
  "cle-manquante.yaml": ["1:1 schema-missing-key"],
  "cle-reservee.yaml": ["58:1 yaml-reserved-key"],
  "code-nsf-sans-guillemets.yaml": ["5:11 schema-unquoted-code"],
  "competence-desordre.yaml": ["26:15 competence-code"],
  "competence-double.yaml": ["26:15 competence-code"],
  "competence-trou.yaml": ["26:15 competence-code"],
  "date-a-la-francaise.yaml": ["10:26 schema-date"],
  "date-impossible.yaml": ["10:26 schema-date"],
  "deux-points-sans-guillemets.yaml": ["22:15 yaml-unquoted-colon"],
  "espace-insecable.yaml": ["2:9 text-special-space"],
  "fichier-vide.yaml": ["1:1 file-empty"],
  "liste-avec-doublon.yaml": ["35:27 schema-duplicate"],
  "liste-vide.yaml": ["12:1 schema-items"],
  "niveau-hors-bornes.yaml": ["3:9 schema-range"],
  "parties-trop-longues.yaml": ["38:30 evaluation-durees"],
  "phase-double.yaml": ["38:15 evaluation-phases"],
  "racine-texte.yaml": ["1:1 schema-type"],
  "siret-cle-fausse.yaml": ["13:12 siret-key"],
  "siret-mal-forme.yaml": ["13:12 schema-pattern"],
  "siret-sans-guillemets.yaml": ["13:12 schema-unquoted-code"],
  "tabulation.yaml": ["22:1 yaml-tab"],
  "texte-coupe.yaml": ["25:32 yaml-comment-in-text"],
  "texte-lu-comme-objet.yaml": ["32:11 yaml-unquoted-colon"],
  "texte-trop-long.yaml": ["22:15 schema-length"],
  "type-faux.yaml": ["4:12 schema-type"],
  "valeur-inconnue.yaml": ["49:11 schema-value"],
  "vide.yaml": required,
};

describe("fixtures", () => {
  it("has an expectation for each file", () => {
    expect(readdirSync(join(fixtures, "invalid")).sort()).toEqual(Object.keys(expected).sort());
  });
  it.each(Object.entries(expected))("%s", (name, places) => {
    const found = validateFiche(read(join(fixtures, "invalid", name)));
    expect(found.map(({ code, range }) => `${range.start.line}:${range.start.column} ${code}`)).toEqual(places);
  });
  it.each(readdirSync(join(fixtures, "valid")))("%s", (name) => {
    expect(validateFiche(read(join(fixtures, "valid", name)))).toEqual([]);
  });
});

/** The first finding of the valid fiche with one part replaced, in French. */
const sentence = (from: string | RegExp, to: string): string => {
  const [first] = validateText(valid.replace(from, to));
  return first === undefined ? "" : findingSentence(first, rulesFr).replaceAll("\u00a0", " ");
};

describe("sentences", () => {
  it.each([
    ["intitule:", "inttule:", "clé inconnue « inttule », vouliez-vous dire « intitule » ?"],
    ["intitule:", "Intitulé:", "clé inconnue « Intitulé », vouliez-vous dire « intitule » ?"],
    ["77572257201109", "77572257201118", "le SIRET 77572257201118 a une clé fausse : vérifiez ses 14 chiffres"],
    ["niveau: 6\n", "", "il manque la clé « niveau » (Niveau de qualification) : ajoutez-la"],
    ["niveau: 6", "niveau: six", "attendu : un nombre entier ou null ; trouvé : « six », un texte"],
    ["niveau: 6", "niveau: 9", "9 est hors des bornes : il faut au plus 8"],
    ["2029-03-27", "2025-02-30", "la date « 2025-02-30 » n'existe pas : vérifiez le jour et le mois"],
    [
      "voie: VAE",
      "voie: vae",
      "« vae » n'est pas une valeur permise, vouliez-vous dire « VAE » ? Valeurs permises : FI, CA, FC, CQ, CL, VAE",
    ],
    ["M1802", "M18", "« M18 » ne convient pas à « Code ». Une lettre de A à N et quatre chiffres. Exemple : M1802"],
  ])("for %j → %j", (from, to, message) => {
    expect(sentence(from, to)).toBe(message);
  });
  it("shows the digits of an unquoted code as written", () => {
    expect(sentence('"77572257201109"', "00012345600017")).toContain('mettez-le entre guillemets, "00012345600017"');
  });
  it("shows at most 200 characters of a value", () => {
    const [found] = validateText(valid.replace("Analyser les besoins", "é".repeat(450_000)));
    if (found?.code !== "schema-length") throw new Error("another finding");
    expect(found.args.value).toHaveLength(200);
    for (const texts of [rulesFr, rulesEn]) {
      expect(findingSentence(found, texts).match(/é/g)?.length).toBeLessThanOrEqual(200);
      expect(texts["schema-unknown-key"].sentence({ key: "x".repeat(900) }).length).toBeLessThan(300);
    }
  });
  it("has no-break spaces where French wants them, and leaves values alone", () => {
    const message = rulesFr["schema-unknown-key"].sentence({ key: "« a : b »", suggestion: "c" });
    expect(message).toBe("clé inconnue «\u00a0« a : b »\u00a0», vouliez-vous dire «\u00a0c\u00a0»\u00a0?");
  });
  it("counts schema errors beyond a hundred", () => {
    const found = validateText(`blocs:\n${"  - {}\n".repeat(40)}`);
    expect(found).toHaveLength(101);
    expect(found.find(({ code }) => code === "schema-too-many-errors")?.args).toEqual({ limit: 100, total: 186 });
  });
});

describe("the verdict", () => {
  const scalar = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.constantFrom(true, null, "2024-02-30", "BC01"));
  const value = fc.oneof(
    scalar,
    fc.array(scalar, { maxLength: 3 }),
    fc.dictionary(fc.string(), scalar, { maxKeys: 3 }),
  );
  const fiche: Readonly<Record<string, unknown>> = JSON.parse(JSON.stringify(readYaml(Buffer.from(valid), "a").value));

  it("is ajv's, whatever is put in place of a field", () => {
    const mutation = fc.record({ key: fc.constantFrom(...Object.keys(fiche), "autre"), value });
    const verdicts: boolean[] = [];
    fc.assert(
      fc.property(mutation, (change) => {
        // JSON is YAML, which lets any value be written; what the reader refuses is not for the schema to judge.
        const document = readYaml(Buffer.from(JSON.stringify({ ...fiche, [change.key]: change.value })), "a");
        if (document.value === undefined || document.diagnostics.length > 0) return;
        const schema = validateFiche(document).filter(({ code }) => /^schema-|^yaml-unquoted/.test(code));
        verdicts.push(validate(document.value));
        expect(schema.length === 0).toBe(verdicts.at(-1));
      }),
      { numRuns: runs(150) },
    );
    expect(verdicts.length).toBeGreaterThan(runs(75));
    expect(new Set(verdicts)).toEqual(new Set([true, false]));
  });
  it("is the same, and so are the places, with CRLF and a byte order mark", () => {
    const broken = valid.replace("niveau: 6", "niveau: 9").replace("voie: VAE", "voie: X");
    expect(validateText(`\uFEFF${broken.replaceAll("\n", "\r\n")}`)).toEqual(validateText(broken));
  });
});
