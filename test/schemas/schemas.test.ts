import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { newPath, registreOf } from "../support/registre.ts";
import { hasGit, repository } from "../support/repository.ts";
import { packagedContents, root, run } from "../support/run.ts";

const schema = (name: string) => JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), "utf8"));
const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true, ownProperties: true });
addFormats(ajv);
const isFiche = ajv.compile(schema("fiche"));
ajv.addSchema(schema("sorties"), "sorties");

type Node = Readonly<Record<string, unknown>>;
const nodesOf = (node: unknown, path: string): { node: Node; path: string }[] => {
  if (node === null || typeof node !== "object") return [];
  const children = Object.entries(node).flatMap(([key, value]) => nodesOf(value, `${path}/${key}`));
  return [{ node: node as Node, path }, ...children];
};

describe("the schema of a fiche", () => {
  const nodes = nodesOf(schema("fiche"), "");
  const fields = nodes.filter(({ path }) => /\/(properties|definitions)\/\w+$/.test(path));
  test.each(
    fields.map(({ path, node }) => [path, node] as const),
  )("%s has a title, a description and an example", (_, node) => {
    expect(node).toMatchObject({
      title: expect.any(String),
      description: expect.any(String),
      examples: expect.any(Array),
    });
  });
  test("lets no object have unknown keys", () => {
    const objects = nodes.filter(
      ({ node }) => "properties" in node && typeof node.properties === "object" && "type" in node,
    );
    expect(objects.length).toBeGreaterThan(10);
    for (const { node, path } of objects)
      expect({ path, closed: node.additionalProperties }).toEqual({ path, closed: false });
  });
  test("gives examples that it accepts, whole objects and lists included", () => {
    const { $id } = schema("fiche");
    const examples = [{ path: "", node: schema("fiche") as Node }, ...fields].flatMap(({ path, node }) => {
      const check = ajv.compile({ $ref: `${$id}#${path}` });
      return (node.examples as unknown[]).map((example) => ({ path, ok: check(example), errors: check.errors }));
    });
    expect(examples.length).toBeGreaterThan(fields.length);
    expect(examples.filter(({ ok }) => !ok)).toEqual([]);
  });
  test.each(["RNCP36924", "RNCP38779"])("accepts %s, whose file names the schema for editors", (numero) => {
    const text = readFileSync(join(root, `data/${numero}.yaml`), "utf8");
    expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=../schemas/fiche.schema.json");
    expect(isFiche(parse(text))).toBe(true);
  });
  test("rejects an empty object", () => expect(isFiche({})).toBe(false));
  const invalid = readdirSync(join(root, "test/fixtures/fiche/invalid"));
  test("has fixtures that must fail", () => expect(invalid.length).toBeGreaterThan(10));
});

/** A folder in which a fiche has changed, one has gone, one has come and one cannot be read. */
const changedFolder = (): string => {
  const { folder, write, commit } = repository();
  const [epsi, cesi] = packagedContents().fiches;
  if (epsi === undefined || cesi === undefined) throw new Error("two fiches are packaged");
  write("a.yaml", epsi);
  write("b.yaml", cesi);
  write("c.yaml", "not a fiche");
  commit();
  write("a.yaml", { ...epsi, niveau: 6, blocs: epsi.blocs.slice(1), codes_rome: [] });
  write("b.yaml", JSON.stringify(cesi).replaceAll("RNCP38779", "RNCP38780"));
  return folder;
};

/** A folder with three fiches, of which one publishes an official correspondence. */
const threeFiches = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "rncp-three-"));
  for (const fiche of packagedContents().fiches) {
    const official = [{ bloc: `${fiche.numero}BC01`, numero: "RNCP34762", bloc_destination: null }];
    writeFileSync(join(folder, `${fiche.numero}.yaml`), JSON.stringify({ ...fiche, correspondances: official }));
  }
  cpSync(join(root, "test/fixtures/fiche/valid/petite-fiche.yaml"), join(folder, "RNCP34762.yaml"));
  return folder;
};

const outputs: readonly (readonly [string, readonly string[]])[] = [
  ["ListOutput", ["list"]],
  ["ListOutput", ["list", "--certificateur", "personne"]],
  ["ListOutput", ["export", "fiches", "--format", "json"]],
  ["BlocsOutput", ["blocs"]],
  ["BlocsOutput", ["export", "blocs", "--format", "json"]],
  ["EvaluationsOutput", ["evaluations"]],
  ["EvaluationsOutput", ["export", "evaluations", "--format", "json"]],
  ["CompetencesOutput", ["export", "competences", "--format", "json"]],
  ["SearchOutput", ["search", "crise"]],
  ["SearchOutput", ["search", "RSSI", "--tout"]],
  ["SearchOutput", ["search", "boulangerie"]],
  ["SearchOutput", ["search", "sensibiliastion"]],
  ["ShowOutput", ["show", "epsi"]],
  ["ShowOutput", ["show", "cesi", "--section", "voies_acces"]],
  ["ShowOutput", ["show", "RNCP38779BC01"]],
  ["ShowOutput", ["show", "RNCP38779BC01C01"]],
  ["DiffOutput", ["diff", "epsi", "cesi"]],
  ["DiffOutput", ["diff", "epsi", "cesi", "--calcul"]],
  ["DiffManyOutput", ["diff", "epsi", "RNCP38779", "RNCP34762", "--data", threeFiches()]],
  ["ProchesOutput", ["proches", "epsi"]],
  ["PasserelleOutput", ["passerelle", "--de", "epsi", "--vers", "cesi", "--acquis", "BC01,BC03"]],
  ["PasserelleOutput", ["passerelle", "--de", "cesi", "--vers", "epsi", "--calcul"]],
  ["PasserelleOutput", ["passerelle", "--de", "RNCP34762", "--vers", "epsi", "--data", threeFiches()]],
  ...(hasGit ? [["ChangesOutput", ["changes", "--data", changedFolder()]] as const] : []),
  ["ValidateOutput", ["validate", "data"]],
  ["ValidateOutput", ["validate", "test/fixtures/fiche/invalid"]],
  ["RulesOutput", ["rules"]],
  ["RegistreOutput", ["registre", "build", "test/fixtures/open-data/extrait-rs.xml", "-o", newPath("r.sqlite")]],
  ["RegistreChangesOutput", ["registre", "changes", await registreOf([]), await registreOf(packagedContents().fiches)]],
  ["ImportOutput", ["import", "test/fixtures/open-data/extrait-rs.xml", "--dossier", tmpdir(), "--dry-run"]],
  ["ImportOutput", ["import", "test/fixtures/pages/RNCP36924.txt", "--intitule", "Titre", "--dry-run"]],
];

describe("the schema of the outputs", () => {
  test("compiles in the strict mode of ajv, without exceptions", () => {
    const strict = addFormats(new Ajv({ strict: true }));
    expect(() => strict.compile(schema("sorties"))).not.toThrow();
  });
  test.each(outputs)("%s describes rncp %j", async (definition, argv) => {
    const { stdout } = await run([...argv, ...(argv[0] === "export" ? [] : ["--json"])]);
    const check = ajv.compile({ $ref: `sorties#/definitions/${definition}` });
    check(JSON.parse(stdout));
    expect(check.errors).toBeNull();
    expect(check({})).toBe(false);
  });
  test("every definition of an output is held against a real one", () => {
    const defined = schema("sorties").anyOf.map(({ $ref }: { $ref: string }) => $ref.replace("#/definitions/", ""));
    const held = [...outputs.map(([name]) => name), ...(hasGit ? [] : ["ChangesOutput"])];
    expect(new Set(held)).toEqual(new Set(defined));
  });
  test("a fiche shown whole is a valid fiche", async () => {
    const { stdout } = await run(["show", "cesi", "--json"]);
    expect(isFiche(JSON.parse(stdout).item)).toBe(true);
  });
});

describe("the schema of the lexicon", () => {
  const isLexique = ajv.compile(schema("lexique"));
  const entree = { terme: "SOC", note: "Usage courant." };
  test("accepts the packaged one, whose file names the schema for editors", () => {
    for (const file of readdirSync(join(root, "data/lexique"))) {
      const text = readFileSync(join(root, "data/lexique", file), "utf8");
      expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=../../schemas/lexique.schema.json");
      expect(isLexique(parse(text))).toBe(true);
    }
    expect(isLexique({ entrees: [entree] })).toBe(true);
  });
  test.each([
    {},
    { entrees: [] },
    { entrees: [{}] },
    { entrees: [{ note: "Usage courant." }] },
    { entrees: [{ ...entree, terme: " " }] },
    { entrees: [{ ...entree, synonymes: [] }] },
    { entrees: [{ ...entree, synonymes: "SIEM" }] },
    { entrees: [{ ...entree, voisins: ["SIEM"] }] },
    { entrees: [{ ...entree, associes: [27001] }] },
    { entrees: [entree], autre: 1 },
    { renvois: [] },
    { renvois: [{ mots: ["Splunk"], voir: ["SIEM"] }] },
    { renvois: [{ voir: ["SIEM"], source: "usage" }] },
    { nsf: ["bâtiment"] },
  ])("rejects %j", (value) => expect(isLexique(value)).toBe(false));
  test("gives examples that it accepts", () => {
    for (const example of schema("lexique").examples) expect(isLexique(example)).toBe(true);
  });
});

describe("the schema of readings", () => {
  const isLectures = ajv.compile(schema("correspondances"));
  const [example] = schema("correspondances").examples;
  const [lecture] = example.correspondances;
  const withLecture = (change: object) => ({ ...example, correspondances: [{ ...lecture, ...change }] });
  test("accepts the packaged ones, and its own examples", () => {
    const names = readdirSync(join(root, "data/correspondances"));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(isLectures(parse(readFileSync(join(root, "data/correspondances", name), "utf8")))).toBe(true);
    }
    expect(isLectures(example)).toBe(true);
  });
  test.each([
    {},
    { ...example, a: "36924" },
    { ...example, c: "RNCP1" },
    withLecture({ a: "RNCP36924BC01" }),
    withLecture({ niveau: "officielle" }),
    withLecture({ raison: "" }),
    withLecture({ propose_par: undefined, etat: "officielle" }),
    withLecture({ score: 0.5 }),
  ])("rejects %#", (value) => expect(isLectures(JSON.parse(JSON.stringify(value)))).toBe(false));
});
