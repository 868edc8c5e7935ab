import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import stringWidth from "fast-string-width";
import { afterAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { readFolder } from "../../src/corpus/folder.ts";
import type { Contents } from "../../src/corpus/memory/in-memory.ts";
import type { Fiche } from "../../src/model/fiche.generated.ts";
import { validateDocuments } from "../../src/validation/validate-documents.ts";
import { tagsOf } from "../support/html.ts";
import { root, run } from "../support/run.ts";

const schemaNamed = (name: string) => JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), "utf8"));
const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats(ajv);
ajv.addSchema(schemaNamed("sorties"), "sorties");

const read = (path: string): Fiche => parse(readFileSync(join(root, path), "utf8"));
const cesi = read("data/RNCP38779.yaml");
const petite = read("test/fixtures/fiche/valid/petite-fiche.yaml");

type Node = Readonly<Record<string, unknown>>;
const ficheSchema: Node = schemaNamed("fiche");
const definitions = ficheSchema.definitions as Readonly<Record<string, Node>>;
const resolved = (node: Node): Node =>
  typeof node.$ref === "string" ? (definitions[node.$ref.replace("#/definitions/", "")] ?? {}) : node;

/** The value with null wherever the schema lets it be. */
const emptied = (value: unknown, schema: Node): unknown => {
  const node = resolved(schema);
  if ([node.type].flat().includes("null")) return null;
  if (Array.isArray(value)) return value.map((item) => emptied(item, node.items as Node));
  if (typeof value !== "object" || value === null) return value;
  const properties = node.properties as Readonly<Record<string, Node>>;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, emptied(item, properties[key] ?? {})]));
};
const silent = (fiche: Fiche): Fiche => emptied(fiche, ficheSchema) as Fiche;

/** A year of which only the number is known: in a silent fiche, the list itself is null. */
const unknownYear = {
  annee: 2022,
  nombre_certifies: null,
  nombre_certifies_vae: null,
  taux_insertion_global_6mois: null,
  taux_insertion_metier_6mois: null,
  taux_insertion_metier_2ans: null,
};

const rs: Fiche = {
  ...silent(petite),
  numero: "RS34762",
  intitule: "Sécuriser un site internet",
  blocs: [],
  codes_nsf: [],
  formacodes: [],
  codes_rome: [],
  voies_acces: [],
};
const withoutEvaluations = (fiche: Fiche): Fiche => ({
  ...fiche,
  blocs: fiche.blocs.map((bloc) => ({ ...bloc, evaluation: null })),
});
const twelveBlocs: Fiche = {
  ...cesi,
  blocs: Array.from({ length: 12 }, (_, index) => cesi.blocs[index % cesi.blocs.length])
    .filter((bloc) => bloc !== undefined)
    .map((bloc, index) => ({ ...bloc, code: `${cesi.numero}BC${String(index + 1).padStart(2, "0")}` })),
};

const corpora: Readonly<Record<string, readonly Fiche[]>> = {
  "an RS fiche without blocs, null everywhere": [rs],
  "an RS fiche beside a whole one": [rs, cesi],
  "null in every field that allows it": [{ ...silent(cesi), statistiques_promotions: [unknownYear] }, silent(petite)],
  "blocs without evaluation": [withoutEvaluations(cesi), withoutEvaluations(petite)],
  "two fiches of one certifier": [cesi, petite],
  "twelve blocs": [twelveBlocs, petite],
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});
const folderOf = (fiches: readonly Fiche[]): string => {
  const folder = mkdtempSync(join(tmpdir(), "rncp-odd-"));
  folders.push(folder);
  for (const fiche of fiches)
    writeFileSync(join(folder, `${fiche.numero}.yaml`), stringify(fiche, { aliasDuplicateObjects: false }));
  return folder;
};

/** A command line, and the definition of what it writes as JSON. */
type Line = readonly [definition: string, ...argv: string[]];

const linesFor = (fiches: readonly Fiche[]): Line[] => [
  ["ListOutput", "list"],
  ["ListOutput", "list", "--niveau", "7"],
  ["ListOutput", "list", "--actives"],
  ["BlocsOutput", "blocs"],
  ["EvaluationsOutput", "evaluations"],
  ["SearchOutput", "search", "sécurité"],
  ["SearchOutput", "search", "sécurité", "--tout"],
  ["SearchOutput", "search", "boulangerie"],
  ...fiches.flatMap(({ numero, blocs }): Line[] => [
    ["ShowOutput", "show", numero],
    ...blocs.slice(-1).map(({ code }): Line => ["ShowOutput", "show", code]),
    ...blocs.slice(-1).map(({ code }): Line => ["ShowOutput", "show", `${code}C01`]),
    ["BlocsOutput", "blocs", numero],
    ["EvaluationsOutput", "evaluations", numero],
  ]),
  ...pairs(fiches).flatMap(([a, b]): Line[] => [
    ["PasserelleOutput", "passerelle", "--de", a, "--vers", b],
    ["DiffOutput", "diff", a, b],
    ...["resume", "blocs", "competences"].map((section): Line => ["DiffOutput", "diff", a, b, "--section", section]),
  ]),
];
const pairs = (fiches: readonly Fiche[]): [string, string][] =>
  fiches.flatMap((a) => fiches.filter((b) => a !== b).map((b): [string, string] => [a.numero, b.numero]));

const exports: Readonly<Record<string, string>> = {
  fiches: "ListOutput",
  blocs: "BlocsOutput",
  competences: "CompetencesOutput",
  evaluations: "EvaluationsOutput",
};

/** What a command line that must work prints: nothing of a value that was not there, on either stream. */
const printed = async (argv: readonly string[], corpus: Contents, env: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = await run(argv, { env, corpus });
  const works = /^(list|search)$/.test(argv[0] ?? "") ? status <= 1 : status === 0;
  expect({ argv, works, stderr: works ? "" : stderr }).toEqual({ argv, works: true, stderr: "" });
  if (status === 0) expect(stdout).not.toBe("");
  for (const trace of ["undefined", "NaN", "[object"]) expect(stdout + stderr).not.toContain(trace);
  return { status, stdout };
};

/** The items of a JSON output, once its schema accepts it. */
const jsonOf = async (definition: string, argv: readonly string[], corpus: Contents) => {
  const { status, stdout } = await printed([...argv, "--json"], corpus);
  const value = JSON.parse(stdout);
  const check = ajv.compile({ $ref: `sorties#/definitions/${definition}` });
  check(value);
  expect(check.errors).toBeNull();
  const items: readonly unknown[] = value.items ?? [value];
  return { status, items };
};

describe.each(Object.entries(corpora))("%s", (_, fiches) => {
  const folder = folderOf(fiches);
  const corpus = readFolder(folder, validateDocuments);

  test("is valid", async () => {
    const { status, stdout } = await run(["validate", folder]);
    expect({ status, stdout: status === 0 ? "" : stdout }).toEqual({ status: 0, stdout: "" });
  });

  const lines = linesFor(fiches).map(([definition, ...words]) => ({ line: words.join(" "), definition, words }));
  test.each(lines)("rncp $line", async ({ definition, words }) => {
    const argv = words;
    const { status, items } = await jsonOf(definition, argv, corpus);
    expect(status).toBe(items.length === 0 && /^(list|search)$/.test(words[0] ?? "") ? 1 : 0);
    for (const language of ["fr", "en"]) {
      for (const COLUMNS of ["80", "120"]) {
        const { stdout } = await printed([...argv, "--lang", language], corpus, { COLUMNS });
        expect(stdout.split("\n").filter((line) => stringWidth(line) > Number(COLUMNS))).toEqual([]);
      }
    }
    await printed([...argv, "--format", "markdown"], corpus);
    if (words[0] === "diff" && !words.includes("--section"))
      expect(tagsOf((await printed([...argv, "--format", "html"], corpus)).stdout)).not.toEqual([]);
    expectTable((await printed([...argv, "--format", "csv"], corpus)).stdout);
  });

  test.each(Object.entries(exports))("rncp export %s", async (kind, definition) => {
    const argv = ["export", kind];
    const { items } = await jsonOf(definition, argv, corpus);
    expect(expectTable((await printed(argv, corpus)).stdout)).toHaveLength(items.length + 1);
    const { stdout } = await run([...argv, "--format", "ndjson"], { corpus });
    expect(
      stdout
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line)),
    ).toEqual(items);
    await printed([...argv, "--format", "markdown"], corpus);
  });
});

/** The rows of a CSV, once all have as many fields. */
const expectTable = (csv: string): string[][] => {
  const rows = parseCsv(csv);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  return rows;
};

/** The rows of a CSV, RFC 4180. */
const parseCsv = (text: string): string[][] =>
  [...text.matchAll(/((?:"(?:[^"]|"")*"|[^"\r\n])*)\r?\n/g)].map(([, row = ""]) =>
    [...row.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^",]*)/g)].map(([, field = ""]) => field),
  );
