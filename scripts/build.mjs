// Builds dist/: the program in parts that load when needed, the library with its types, and the packaged fiches, read
// and validated once and for all.
//
//   node scripts/build.mjs
//   node scripts/build.mjs --program    the program alone: all that `rncp validate` needs, whatever the state of data/
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { licencesOf } from "./licences.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = join(root, "dist");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const options = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  minify: true,
  legalComments: "none",
  metafile: true,
  // The build of yaml for Node asks process.env.LOG_TOKENS at each token, which takes a fifth of our reading; its other
  // build is the same code without that question.
  alias: { yaml: join(root, "node_modules/yaml/browser/index.js") },
  define: { RNCP_VERSION: JSON.stringify(version) },
};

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

/**
 * Every file that the program loads with import() becomes a part of its own, called with require(): parsing all of it
 * for each command would take longer than running most of them. esbuild splits ES modules only, and Node starts those
 * more slowly.
 */
const buildInParts = async (entry, part) => {
  const parts = new Map([[join(root, entry), part]]);
  const metafiles = [];
  const splitting = {
    name: "parts",
    setup: (plugin) =>
      plugin.onResolve({ filter: /./ }, async ({ kind, path, resolveDir, pluginData }) => {
        if (kind !== "dynamic-import" || pluginData === "asked") return undefined;
        const { path: file } = await plugin.resolve(path, {
          kind: "import-statement",
          resolveDir,
          pluginData: "asked",
        });
        const name = parts.get(file) ?? basename(path).replace(/\.\w+$/, "");
        parts.set(file, name);
        return { path: `./${name}.js`, external: true };
      }),
  };
  for (const [file, name] of parts) {
    const built = await build({
      ...options,
      entryPoints: [file],
      outfile: `dist/${name}.js`,
      plugins: [commonJsGlob, splitting, oneStringWidth],
      supported: { "dynamic-import": false },
    });
    metafiles.push(built.metafile);
  }
  if (new Set(parts.values()).size < parts.size) throw new Error("two parts of dist/ have one name");
  return metafiles;
};

/** The declarations of all that src/index.ts exports, in one text that imports nothing. */
const libraryTypes = async () => {
  const { generateDtsBundle } = await import("dts-bundle-generator");
  const entry = { filePath: join(root, "src/index.ts"), output: { noBanner: true, exportReferencedTypes: false } };
  const [types] = generateDtsBundle([entry], { preferredConfigPath: join(root, "tsconfig.library.json") });
  return types;
};

/** What data/ holds, read and validated by our own code. */
const dataContents = async () => {
  const folder = mkdtempSync(join(tmpdir(), "rncp-contents-"));
  const outfile = join(folder, "contents.cjs");
  const contents =
    'export { readFolder } from "./corpus/folder.ts"; export { validateDocuments } from "./validation/validate-documents.ts";';
  await build({ ...options, stdin: { contents, resolveDir: join(root, "src"), loader: "ts" }, outfile });
  const { readFolder, validateDocuments } = createRequire(outfile)(outfile);
  rmSync(folder, { recursive: true });
  return readFolder(join(root, "data"), validateDocuments);
};

/** What packages bring beside the program. */
const buildLibraryAndData = async () => {
  const library = await build({ ...options, entryPoints: ["src/index.ts"], outfile: "dist/index.js" });
  const contents = await dataContents();
  const { diagnostics } = contents;
  if (diagnostics.length > 0) throw new Error(`data/ is not valid: ${JSON.stringify(diagnostics, null, 2)}`);
  writeFileSync(join(dist, "corpus.json"), JSON.stringify(contents));

  writeFileSync(join(dist, "index.d.ts"), await libraryTypes());
  return library.metafile;
};

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const program = await buildInParts("src/cli/bin.ts", "cli");
const worker = await buildInParts("src/cli/validate-worker.ts", "validate-worker");
const library = process.argv.includes("--program") ? [] : [await buildLibraryAndData()];
writeFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), licencesOf([...program, ...worker, ...library], root));
