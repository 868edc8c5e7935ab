// Builds dist/: the program in parts that load when needed, the library with its types, and the packaged fiches, read
// and validated once and for all.
//
//   node scripts/build.mjs
//   node scripts/build.mjs --program    the program alone: all that `rncp validate` needs, whatever the state of data/
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { licencesOf } from "./licences.mjs";
import { buildParts } from "./parts.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = join(root, "dist");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/**
 * cli-table3 and fast-wrap-ansi measure each piece of text several times, with libraries that are slow on accents and to
 * start. In the bundle they get our measure, which knows French text at a glance.
 */
const oneStringWidth = {
  name: "one-string-width",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^(fast-)?string-width$/ }, ({ importer }) =>
      importer.includes("node_modules") ? { path: join(root, "scripts/string-width.cjs") } : undefined,
    ),
};

/** Its ES module asks for import.meta.url, which our CommonJS parts have not. */
const commonJsGlob = {
  name: "common-js-glob",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^tinyglobby$/ }, () => ({ path: join(root, "node_modules/tinyglobby/dist/index.cjs") })),
};

/** Nothing in place of what is never asked for, and takes its time to load. */
const nothingUnused = {
  name: "nothing-unused",
  setup: ({ onResolve, onLoad }) => {
    // The SDK of assistants brings ajv to judge what they are asked for, which we never ask.
    onResolve({ filter: /ajv-provider/ }, ({ path, importer }) =>
      importer.includes("@modelcontextprotocol") ? { path, namespace: "nothing" } : undefined,
    );
    // commander starts commands that are programs of their own: rncp has none.
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      importer.includes("node_modules/commander/") ? { path, namespace: "nothing" } : undefined,
    );
    onLoad({ filter: /./, namespace: "nothing" }, () => ({ contents: "module.exports = {}" }));
  },
};

const options = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  minify: true,
  legalComments: "none",
  // Who has no SQLite of Node may install it.
  external: ["libsql"],
  metafile: true,
  // The build of yaml for Node asks process.env.LOG_TOKENS at each token, which takes a fifth of our reading; its other
  // build is the same code without that question.
  alias: { yaml: join(root, "node_modules/yaml/browser/index.js") },
  define: { RNCP_VERSION: JSON.stringify(version) },
  supported: { "dynamic-import": false },
  plugins: [commonJsGlob, nothingUnused, oneStringWidth],
};

/** The declarations of all that src/index.ts exports, in one text that imports nothing. */
const bundledTypes = async () => {
  const { generateDtsBundle } = await import("dts-bundle-generator");
  const entry = { filePath: join(root, "src/index.ts"), output: { noBanner: true, exportReferencedTypes: false } };
  const [types] = generateDtsBundle([entry], { preferredConfigPath: join(root, "tsconfig.library.json") });
  return types;
};

/** A print of all that the declarations are made from. */
const printOfTypes = () => {
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((name) =>
    /ts$/.test(name),
  );
  const hash = createHash("sha256");
  const makers = ["dts-bundle-generator", "typescript", "@types/node"].map(
    (name) => `node_modules/${name}/package.json`,
  );
  for (const name of [...sources.sort().map((one) => join("src", one)), "tsconfig.library.json", ...makers])
    hash.update(`${name}\0${readFileSync(join(root, name), "utf8")}\0`);
  return hash.digest("hex");
};

/** The same, kept beside the packages that make them: they take nine tenths of a build, and change with src/ alone. */
const libraryTypes = async () => {
  const cache = join(root, "node_modules/.cache/rncp");
  const kept = join(cache, `${printOfTypes()}.d.ts`);
  if (existsSync(kept)) return readFileSync(kept, "utf8");
  const types = await bundledTypes();
  mkdirSync(cache, { recursive: true });
  const written = `${kept}.${process.pid}`;
  writeFileSync(written, types);
  renameSync(written, kept);
  return types;
};

/** What data/ holds, read and validated by the parts just built. */
const dataContents = () => {
  const require = createRequire(import.meta.url);
  const { readFolder } = require(join(dist, "corpus.js"));
  const { validateDocuments } = require(join(dist, "validation.js"));
  const contents = readFolder(join(root, "data"), validateDocuments);
  const { diagnostics } = contents;
  if (diagnostics.length > 0) throw new Error(`data/ is not valid: ${JSON.stringify(diagnostics, null, 2)}`);
  const { lexiqueLu } = require(join(dist, "search.js"));
  const { lexique, ...rest } = contents;
  return { "corpus.json": JSON.stringify(rest), "lexique.json": JSON.stringify(lexiqueLu(lexique)) };
};

/** The families of French words, which no search takes for slips of the hand. */
const frenchWords = () => {
  const require = createRequire(import.meta.url);
  return require(join(dist, "search.js")).packWords(require("an-array-of-french-words"));
};

const program = { cli: "src/cli/bin.ts", "validate-worker": "src/cli/validate-worker.ts" };
const isProgramAlone = process.argv.includes("--program");

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const metafiles = await buildParts(isProgramAlone ? program : { ...program, index: "src/index.ts" }, options);
writeFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), licencesOf(metafiles, root));
if (!isProgramAlone) {
  for (const [name, text] of Object.entries(dataContents())) writeFileSync(join(dist, name), text);
  writeFileSync(join(dist, "mots.txt"), frenchWords());
  writeFileSync(join(dist, "index.d.ts"), await libraryTypes());
}
