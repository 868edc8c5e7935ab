import { describe, expect, it } from "vitest";
import { foundIn, validateExample } from "../../support/rules.ts";

type Links = { readonly anciennes?: readonly string[]; readonly nouvelles?: readonly string[] };

const list = (key: string, numeros: readonly string[] = []): string =>
  `${key}:${numeros.length === 0 ? " []" : numeros.map((numero) => `\n  - {numero: ${numero}, intitule: null}`).join("")}\n`;

/** Files of fiches with their links, by number. */
const linked = (fiches: Readonly<Record<string, Links>>) =>
  Object.fromEntries(
    Object.entries(fiches).map(([numero, { anciennes, nouvelles }]) => [
      `${numero}.yaml`,
      `numero: ${numero}\nblocs: []\n${list("anciennes_certifications", anciennes)}${nouvelles ? list("nouvelles_certifications", nouvelles) : ""}`,
    ]),
  );

describe("replacement-cycle", () => {
  const check = (fiches: Readonly<Record<string, Links>>) =>
    foundIn(linked(fiches), "replacement-cycle", ({ chain }) => chain).map((line) => line.replace(/:\d+/, ""));
  it("accepts chains, forks and joins", () => {
    expect(
      check({
        RNCP4: { anciennes: ["RNCP3", "RNCP2"] },
        RNCP3: { anciennes: ["RNCP1"] },
        RNCP2: { anciennes: ["RNCP1"] },
      }),
    ).toEqual([]);
  });
  it("accepts a link that both ends tell", () => {
    expect(check({ RNCP2: { anciennes: ["RNCP1"] }, RNCP1: { nouvelles: ["RNCP2"] } })).toEqual([]);
  });
  it("tells a cycle once, in the file of its first link, whichever way it is said", () => {
    expect(check({ RNCP1: { anciennes: ["RNCP2"] }, RNCP2: { anciennes: ["RNCP1"] } })).toEqual([
      "RNCP1.yaml RNCP1 → RNCP2 → RNCP1",
    ]);
    expect(
      check({ RNCP3: { nouvelles: ["RNCP2"] }, RNCP1: { nouvelles: ["RNCP3"] }, RNCP2: { nouvelles: ["RNCP1"] } }),
    ).toEqual(["RNCP2.yaml RNCP1 → RNCP2 → RNCP3 → RNCP1"]);
  });
  it("sees one that a fiche tells alone, of another that was not read", () => {
    expect(check({ RNCP2: { anciennes: ["RNCP1"], nouvelles: ["RNCP1"] } })).toEqual([
      "RNCP2.yaml RNCP1 → RNCP2 → RNCP1",
    ]);
  });
  it("names the first ones of a long cycle only", () => {
    const long = Object.fromEntries(
      Array.from({ length: 13 }, (_, index) => [
        `RNCP${10 + index}`,
        { anciennes: [`RNCP${10 + ((index + 1) % 13)}`] },
      ]),
    );
    expect(check(long)).toEqual([expect.stringMatching(/^RNCP10\.yaml RNCP10 → RNCP11 → .* → RNCP21 → … → RNCP10$/)]);
  });
  it("leaves a fiche that names itself to another rule, which says so at each place", () => {
    const fiches = { RNCP1: { anciennes: ["RNCP1"], nouvelles: ["RNCP2", "RNCP1"] } };
    expect(check(fiches)).toEqual([]);
    expect(
      foundIn(
        linked(fiches),
        "reference",
        (args) => `${args.problem} ${args.problem === "self" ? args.role : undefined}`,
      ),
    ).toEqual([expect.stringContaining("self ancienne"), expect.stringContaining("self nouvelle")]);
  });
});

describe("reference", () => {
  const naming = (text: string) => `notes:\n  - ${JSON.stringify(text)}\n`;
  const check = (files: Record<string, string>) => foundIn(files, "reference", ({ code }) => code);
  it("accepts what exists, what is not read, and what is no code", () => {
    const text = "RNCP34762BC01, RNCP34762BC01C02, RNCP1BC01C01, RNCP34762, BC07, RNCP34762BC1, RNCP34762BC012";
    expect(check({ "RNCP34762.yaml": naming(text) })).toEqual([]);
  });
  it("finds what does not exist, once per text", () => {
    const text = "RNCP34762BC02 et RNCP34762BC01C03, puis RNCP34762BC02";
    const [first, ...others] = check({ "RNCP34762.yaml": naming(text) });
    expect(first).toMatch(/ RNCP34762BC02$/);
    expect(others).toEqual([expect.stringMatching(/ RNCP34762BC01C03$/)]);
  });
  it("stands where the code is written", () => {
    const { findings } = validateExample({
      "RNCP34762.yaml": "notes:\n  - >-\n    Un texte\n    qui nomme RNCP34762BC02\n",
    });
    expect(findings.map(({ range }) => range.start)).toEqual([{ line: 4, column: 15 }]);
  });
  it("looks into the other fiches", () => {
    const other = `numero: RNCP1\nblocs: []\n${naming("RNCP34762BC01C01 et RNCP34762BC09")}`;
    expect(check({ "RNCP34762.yaml": "", "RNCP1.yaml": other })).toEqual([
      expect.stringMatching(/^RNCP1\.yaml:\d+ RNCP34762BC09$/),
    ]);
  });
  it("says nothing of a fiche whose blocs cannot be read, nor of what one of several files has", () => {
    const mention = naming("RNCP34762BC02");
    expect(check({ "RNCP34762.yaml": `blocs: rien\n${mention}` })).toEqual([]);
    const bloc = (number: number) => `
  - code: RNCP34762BC0${number}
    intitule: "Un bloc"
    competences: [{ code: C01, texte: "Faire" }]
    evaluation: null
`;
    expect(check({ "RNCP34762.yaml": mention, "essai.yaml": `blocs:${bloc(1)}${bloc(2)}` })).toEqual([]);
  });
});

describe("code-label", () => {
  /** Files of fiches by number, each with labels of the ROME code M1802. */
  const labelled = (fiches: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(
      Object.entries(fiches).map(([numero, labels]) => [
        `${numero}.yaml`,
        `numero: ${numero}\nblocs: []\ncodes_rome:${labels
          .map((libelle) => `\n  - {code: M1802, libelle: ${JSON.stringify(libelle)}}`)
          .join("")}\n`,
      ]),
    );
  const check = (fiches: Readonly<Record<string, readonly string[]>>) =>
    foundIn(labelled(fiches), "code-label", ({ libelle, usual }) => `${libelle} (${usual})`);
  it("says nothing of mere typography", () => {
    expect(
      check({
        RNCP1: ["Études et développement d'œuvres"],
        RNCP2: ["ETUDES ET DEVELOPPEMENT D’OEUVRES"],
        RNCP3: ["Études  et développement d'œuvres."],
        RNCP4: ["Études et développement d'œuvres ."],
      }),
    ).toEqual([]);
  });
  it("tells each label but the one most used", () => {
    expect(check({ RNCP1: ["Autre"], RNCP2: ["Un"], RNCP3: ["UN."], RNCP4: ["Encore un"] })).toEqual([
      expect.stringMatching(/^RNCP1\.yaml:\d+ Autre \(Un\)$/),
      expect.stringMatching(/^RNCP4\.yaml:\d+ Encore un \(Un\)$/),
    ]);
  });
  it("takes the label of the first number when as many use another, whatever the file is called", () => {
    const { "RNCP2.yaml": second = "", "RNCP1.yaml": first = "" } = labelled({ RNCP1: ["Un"], RNCP2: ["Deux"] });
    expect(foundIn({ "z.yaml": first, "a.yaml": second }, "code-label", ({ usual }) => usual)).toEqual([
      expect.stringMatching(/^a\.yaml:\d+ Un$/),
    ]);
  });
  it("looks within a fiche too, and keeps lists apart", () => {
    expect(check({ RNCP1: ["Un", "Deux"] })).toHaveLength(1);
    const lists = 'codes_nsf: [{code: "326", libelle: Un}]\nformacodes: [{code: "32600", libelle: Deux}]\n';
    expect(foundIn({ "RNCP34762.yaml": lists }, "code-label", ({ usual }) => usual)).toEqual([]);
  });
});
