// The parts of dist/: CommonJS, for esbuild splits ES modules only, and Node starts those more slowly.
import { basename, dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** How a command finds the fiches that it names, and tells what they are. */
const namedByAll = ["resolve", "nearest-fiche", "certified", "rows", "columns"].map((name) => `src/app/${name}.ts`);

/**
 * Each of these is one part, whole, that the others require(): what it remembers is remembered once, and only one part
 * knows YAML, the rules, or commander. Each is built after those that may import from it. Fiches in memory need no YAML.
 */
const shared = {
  frame: ["src/cli", "src/render", "node_modules/commander"],
  validation: ["src/validation"],
  corpus: ["src/corpus"],
  core: ["src/corpus/memory", "src/text", "src/model", ...namedByAll],
};

/** What stands in a folder of a shared part and goes with who wants it. */
const apart = [
  ...["commands", "views", "completion", "explorer", "mcp"].map((folder) => `src/cli/${folder}`),
  // Where cli-table3 is, which takes as long to load as commander.
  ...["src/render/page", "src/render/table.ts"],
  // A register is read without YAML.
  "src/corpus/registre",
];

/** The shared part that holds a file, if one does: that of the innermost folder. */
const sharedPartOf = (file) => {
  const holders = [...Object.entries(shared), [undefined, apart]].flatMap(([part, folders]) =>
    folders.filter((folder) => `${file}/`.startsWith(`${folder}/`)).map((folder) => ({ part, folder })),
  );
  return holders.sort((one, other) => other.folder.length - one.folder.length)[0]?.part;
};

/** Tells a question of ours from one that esbuild asks. */
const asked = Symbol("asked");

/** Leaves what another shared part holds to that part, and adds it to what is wanted of this part. */
const requireShared = (name, wanted) => ({
  name: "require-shared",
  setup: (plugin) =>
    plugin.onResolve({ filter: /^(?:\.{1,2}\/|commander$)/ }, async ({ kind, path, resolveDir, pluginData }) => {
      if (kind !== "import-statement" || pluginData === asked) return undefined;
      const { path: whole } = await plugin.resolve(path, { kind, resolveDir, pluginData: asked });
      const file = relative(root, whole).split(sep).join("/");
      const part = sharedPartOf(file);
      if (part === undefined || part === name) return undefined;
      wanted[part].add(file);
      return { path: `./${part}.js`, external: true };
    }),
});

/** Makes a part of every file that is loaded with import(), called with require(). */
const loadLater = (entries) => ({
  name: "load-later",
  setup: (plugin) =>
    plugin.onResolve({ filter: /./ }, async ({ kind, path, resolveDir }) => {
      if (kind !== "dynamic-import") return undefined;
      const { path: file, external } = await plugin.resolve(path, {
        kind: "import-statement",
        resolveDir,
        pluginData: asked,
      });
      if (external) return { path, external };
      const names = [...entries.values(), ...Object.keys(shared)];
      const short = basename(path).replace(/\.\w+$/, "");
      const name = entries.get(file) ?? (names.includes(short) ? `${basename(dirname(file))}-${short}` : short);
      entries.set(file, name);
      return { path: `./${name}.js`, external: true };
    }),
});

/**
 * A module that exports all that these files export; esbuild refuses two exports of one name. It sets module.exports
 * itself: esbuild would make two getters for each name, which takes longer to load and to call.
 */
const exportsOf = async (files) => {
  const entryPoints = [...files].sort();
  const { metafile } = await build({ absWorkingDir: root, entryPoints, metafile: true, write: false, outdir: "dist" });
  const modules = Object.values(metafile.outputs);
  return [
    ...modules.map(({ entryPoint, exports }) => `import { ${exports.join()} } from "./${entryPoint}";`),
    `module.exports = { ${modules.flatMap(({ exports }) => exports).join()} };`,
    "export {};",
  ].join("\n");
};

/**
 * Builds the parts that start at these files, given with their names, all that they load with import(), and the shared
 * parts that they need. Returns the metafiles.
 */
export const buildParts = async (start, options) => {
  const entries = new Map(Object.entries(start).map(([name, file]) => [join(root, file), name]));
  const wanted = Object.fromEntries(Object.keys(shared).map((part) => [part, new Set()]));
  const metafiles = new Map();
  const buildPart = async (name, plugins, given) => {
    const all = [requireShared(name, wanted), ...plugins, ...options.plugins];
    const { metafile } = await build({ ...options, ...given, outfile: `dist/${name}.js`, plugins: all });
    metafiles.set(name, metafile);
  };
  const built = {};
  const isStale = (part) => built[part] !== [...wanted[part]].sort().join();
  // A shared part is built again when one built after it wants more of it.
  do {
    for (const [file, name] of entries)
      if (!metafiles.has(name)) await buildPart(name, [loadLater(entries)], { entryPoints: [file] });
    for (const part of Object.keys(shared).filter(isStale)) {
      built[part] = [...wanted[part]].sort().join();
      const stdin = { contents: await exportsOf(wanted[part]), resolveDir: root };
      const logOverride = { "commonjs-variable-in-esm": "silent" };
      await buildPart(part, [loadLater(entries)], { stdin, logOverride });
    }
  } while (Object.keys(shared).some(isStale) || [...entries.values()].some((name) => !metafiles.has(name)));
  return [...metafiles.values()];
};
