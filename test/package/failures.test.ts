import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { collected } from "../../src/app/streams.ts";
import type * as Library from "../../src/index.ts";
import { plainSpaces } from "../../src/text/spaces.ts";
import { root, run } from "../support/run.ts";

const library: typeof Library = createRequire(import.meta.url)(join(root, "dist/index.js"));
const corpus = library.openFolder(library.packagedFolder);
const { lexique } = corpus;
const fiches = await collected(corpus.fiches());
const competences = fiches.flatMap(library.competencesOf);
const index = library.buildIndex(competences);

/** What a call throws or rejects with, when that is a failure of ours. */
const failureOf = async (call: () => unknown): Promise<Library.Failure> => {
  try {
    await call();
  } catch (error) {
    if (library.isFailure(error)) return error;
    throw error;
  }
  throw new Error("nothing was refused");
};

/** Values that come from outside, where nobody checked the types. */
const untyped = (value: unknown) => value as never;

type Option = keyof Library.SearchOptions | keyof Library.CorrespondancesOptions | keyof Library.ProchesOptions;

/** For every option, what it cannot be. */
const bad: Readonly<Record<Option, readonly unknown[]>> = {
  seuil: [7, -0.1, Number.NaN, "0.4", null],
  nombre: [0, 1.5, -1, Number.NaN, Number.POSITIVE_INFINITY, "2", null],
  limit: [-1, Number.NaN, 1.5, "3", null],
  thesaurus: [lexique, {}, "crise", null],
  nsf: ["326", [326], {}, null],
  isFrench: ["mot", {}, null],
};
const calls: readonly (readonly [string, readonly Option[], (options: unknown) => unknown])[] = [
  ["correspondances", ["seuil", "thesaurus"], (options) => library.correspondances([], [], untyped(options))],
  ["proches", ["nombre", "thesaurus"], (options) => library.proches([], [], untyped(options))],
  [
    "searchCompetences",
    ["limit", "thesaurus", "nsf", "isFrench"],
    (options) => library.searchCompetences([], "x", untyped(options)),
  ],
  ["query", ["limit", "thesaurus", "nsf", "isFrench"], (options) => library.query(index, "x", untyped(options))],
];

describe("bad options are refused", () => {
  const cases = calls.flatMap(([name, options, call]) =>
    options.flatMap((option) => bad[option].map((value) => ({ name, option, value, call }))),
  );
  test.each(cases)("$name, $option: $value", async ({ option, value, call }) => {
    const { code, args } = await failureOf(() => call({ [option]: value }));
    expect({ code, args }).toMatchObject({ code: "invalid-option-value", args: { name: option } });
  });
  test.each(calls)("%s, with something else than options", async (_, __, call) => {
    for (const options of [null, 0.4, "x"])
      expect((await failureOf(() => call(options))).args).toMatchObject({ name: "options" });
  });
  test.each([
    ["date", () => library.etatOf(null, "22/11/2026")],
    ["dateFin", () => library.etatOf("2026-02-30", "2026-11-22")],
    ["today", () => library.validateFiche(library.readYaml(Uint8Array.of(), "RNCP1.yaml"), "hier")],
    ["seuil", () => library.diff(corpus, "epsi", "cesi", { date: "2026-11-22", calcul: true, seuil: 7 })],
    ["date", () => library.passerelle(corpus, { de: "epsi", vers: "cesi", date: "demain" })],
    ["limit", () => library.search(corpus, "crise", { limit: -1 })],
    ["date", () => library.list(corpus, { date: "hier" })],
    ["language", () => library.sentenceOf({ code: "no-git", args: {} }, untyped("de"))],
  ])("a %s that is none", async (name, call) => {
    expect(await failureOf(call)).toMatchObject({ code: "invalid-option-value", args: { name } });
  });
  test("one that is undefined is left out", () => {
    const asked = library.searchCompetences(competences, "PCA", { limit: undefined, thesaurus: undefined });
    expect(asked).toEqual(library.searchCompetences(competences, "PCA"));
    expect(asked.hits.length).toBeGreaterThan(0);
  });
  test("the ends of what is allowed are not", () => {
    expect(library.searchCompetences(competences, "PCA", { limit: 0 }).hits).toEqual([]);
    for (const seuil of [0, 1]) expect(library.correspondances([], [], { seuil })).toEqual([]);
  });
  test("the sentence says which value, of which option, and what is expected", async () => {
    const { message } = await failureOf(() => library.correspondances([], [], { seuil: 7 }));
    expect(plainSpaces(message)).toBe("« 7 » ne convient pas à seuil : il faut un nombre de 0 à 1.");
  });
});

describe("a failure says what the program says", () => {
  test.each([
    ["unknown-fiche", ["show", "epsy"], () => library.resolveFiche(corpus, "epsy")],
    ["unknown-bloc", ["show", "epsi BC09"], () => library.resolveTarget(corpus, "epsi BC09")],
    ["unknown-competence", ["show", "epsi BC01 C99"], () => library.resolveTarget(corpus, "epsi BC01 C99")],
    ["missing-fiche", ["show", "BC01"], () => library.resolveTarget(corpus, "BC01")],
    ["no-such-path", ["list", "--data", "nowhere"], () => library.openFolder("nowhere")],
    ["unreadable", ["list", "--data", "package.json"], () => library.openFolder("package.json")],
  ] as const)("%s", async (code, argv, call) => {
    const failed = await failureOf(call);
    expect(failed.code).toBe(code);
    expect(failed.message).toBe(library.sentenceOf(failed));
    for (const [language, prefix] of [
      ["fr", "rncp : "],
      ["en", "rncp: "],
    ] as const) {
      const { stderr } = await run([...argv, "--lang", language]);
      expect(`${prefix}${plainSpaces(library.sentenceOf(failed, language))}\n`).toBe(stderr);
    }
  });
  test("an ambiguous name, with the numbers to choose from", async () => {
    const text = readFileSync(join(root, "data/RNCP36924.yaml"), "utf8");
    const numbers = ["RNCP36925", "RNCP36926"];
    const twins = library.openTexts(
      Object.fromEntries(numbers.map((numero) => [`${numero}.yaml`, text.replaceAll("RNCP36924", numero)])),
    );
    const { message, args, stack } = await failureOf(() => library.resolveFiche(twins, "epsi"));
    expect(args).toEqual({ name: "epsi", fiches: "RNCP36925, RNCP36926" });
    expect(message).toContain("RNCP36925, RNCP36926");
    expect(stack).toContain(message);
  });
});

describe("a finding says what the program says", () => {
  const file = "test/fixtures/fiche/invalid/cle-inconnue.yaml";
  test.each(["fr", "en"] as const)("%s", async (language) => {
    const { stdout } = await run(["validate", join(root, file), "--lang", language]);
    const findings = library.validateFiche(library.readYaml(readFileSync(join(root, file)), file));
    expect(findings.map(({ code }) => code)).toContain("schema-unknown-key");
    for (const found of findings) expect(stdout).toContain(plainSpaces(library.sentenceOf(found, language)));
  });
});
