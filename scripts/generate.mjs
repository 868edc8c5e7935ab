// Writes what is derived from schemas/: the TypeScript types (committed) and the compiled validators (not committed); and
// what is derived from the rules, their page in docs/, and from src/layers.json, the linter's rules (both committed).
//
//   node scripts/generate.mjs           writes them
//   node scripts/generate.mjs --check   fails when a committed file differs by a byte
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { buildSync } from "esbuild";
import { compile } from "json-schema-to-typescript";
import { linterRules } from "./layers.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const readJson = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));
const schemasIn = (folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".schema.json"))
    .sort()
    .map((name) => `${folder}/${name}`);

/**
 * The schema in the dialect json-schema-to-typescript reads best: no titles (it would take them for type names), bare
 * references (it would copy the type otherwise), and "object or null" as an alternative.
 */
const forTypes = (node) => {
  if (Array.isArray(node)) return node.map(forTypes);
  if (node === null || typeof node !== "object") return node;
  if (typeof node.$ref === "string") return { $ref: node.$ref };
  const isSchema = "type" in node || "enum" in node;
  const entries = Object.entries(node)
    .filter(([key]) => !(isSchema && ["title", "examples", "$id"].includes(key)))
    .map(([key, value]) => [key, forTypes(value)]);
  const copy = Object.fromEntries(entries);
  if (String(node.type) !== "object,null") return copy;
  const { description, ...rest } = copy;
  return { description, anyOf: [{ ...rest, type: "object" }, { type: "null" }] };
};

const typesOf = async (path) => {
  const schema = readJson(path);
  return compile(forTypes(schema), schema.title, {
    bannerComment: `// Generated from ${path} by scripts/generate.mjs. Do not edit.`,
    additionalProperties: false,
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    style: { printWidth: 120 },
  });
};

const validatorOf = (path) => {
  const ajv = new Ajv({
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    ownProperties: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, lines: true },
  });
  addFormats(ajv);
  const { outputFiles } = buildSync({
    stdin: { contents: standaloneCode(ajv, ajv.compile(readJson(path))), resolveDir: root },
    bundle: true,
    format: "esm",
    platform: "node",
    minify: true,
    write: false,
  });
  return `// Generated from ${path} by scripts/generate.mjs.\n${outputFiles[0].text}`;
};

/** The pages that the program itself tells: on its rules and on its commands; they need the validators. */
const pages = async () => {
  const folder = mkdtempSync(join(tmpdir(), "rncp-pages-"));
  const outfile = join(folder, "pages.cjs");
  const contents = [
    'export { rulesPage } from "./src/cli/rules-page.ts";',
    'export { commandsPages } from "./src/cli/commands-page.ts";',
  ].join("\n");
  const stdin = { contents, resolveDir: root };
  buildSync({ stdin, bundle: true, format: "cjs", platform: "node", outfile });
  const { rulesPage, commandsPages } = createRequire(outfile)(outfile);
  rmSync(folder, { recursive: true });
  return { "docs/regles.md": rulesPage(), ...(await commandsPages()) };
};

/** The kinds of data files, each with its schema; the other schemas describe what the program writes. */
const dataKinds = ["acceptations", "correspondances", "fiche", "lexique"];

const check = process.argv.includes("--check");
const stale = [];
const put = (path, content, committed) => {
  const target = join(root, path);
  if (!check || !committed) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    return;
  }
  let present = "";
  try {
    present = readFileSync(target, "utf8");
  } catch {}
  if (present !== content) stale.push(path);
};

for (const path of schemasIn("schemas")) {
  put(`src/model/${basename(path, ".schema.json")}.generated.ts`, await typesOf(path), true);
}
for (const kind of dataKinds) {
  put(`src/validation/${kind}.generated.js`, validatorOf(`schemas/${kind}.schema.json`), false);
}
for (const [path, page] of Object.entries(await pages())) put(path, page, true);
put("biome-layers.generated.json", linterRules(readJson("src/layers.json")), true);
for (const path of stale) console.error(`${path} is not what its sources give: run npm run generate and commit it.`);
process.exitCode = stale.length > 0 ? 1 : 0;
