// The parts of dist/: CommonJS, for esbuild splits ES modules only, and Node starts those more slowly.
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * Each of these is one part, whole, that the others require(): what it remembers is remembered once, and only one part
 * knows YAML, or the rules. Each is built after those that may import from it. Fiches in memory need no YAML.
 */
const shared = { validation: ["validation"], corpus: ["corpus"], core: ["corpus/memory", "text", "model"] };

/** The shared part that holds a file, if one does: that of the innermost folder. */
const sharedPartOf = (file) => {
  const way = relative(join(root, "src"), file).split(sep).join("/");
  const holders = Object.entries(shared).flatMap(([part, folders]) =>
    folders.filter((folder) => way.startsWith(`${folder}/`)).map((folder) => ({ part, folder })),
  );
  return holders.sort((one, other) => other.folder.length - one.folder.length)[0]?.part;
};

/** Leaves what another shared part holds to that part, and adds it to what is wanted of this part. */
const requireShared = (name, wanted) => ({
  name: "require-shared",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
      const file = resolve(resolveDir, path);
      const part = sharedPartOf(file);
      if (part === undefined || part === name) return undefined;
      wanted[part].add(relative(root, file));
      return { path: `./${part}.js`, external: true };
    }),
});

/** Makes a part of every file that is loaded with import(), called with require(). */
const loadLater = (entries) => ({
  name: "load-later",
  setup: (plugin) =>
    plugin.onResolve({ filter: /./ }, async ({ kind, path, resolveDir }) => {
      if (kind !== "dynamic-import") return undefined;
      const { path: file } = await plugin.resolve(path, { kind: "import-statement", resolveDir });
      const name = entries.get(file) ?? basename(path).replace(/\.\w+$/, "");
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
  const buildPart = async (name, plugins, given) => {
    const all = [...plugins, ...options.plugins];
    const { metafile } = await build({ ...options, ...given, outfile: `dist/${name}.js`, plugins: all });
    return metafile;
  };
  const metafiles = [];
  for (const [file, name] of entries) {
    metafiles.push(await buildPart(name, [requireShared(name, wanted), loadLater(entries)], { entryPoints: [file] }));
  }
  for (const part of Object.keys(shared)) {
    const logOverride = { "commonjs-variable-in-esm": "silent" };
    const stdin = { contents: await exportsOf(wanted[part]), resolveDir: root };
    metafiles.push(await buildPart(part, [requireShared(part, wanted)], { stdin, logOverride }));
  }
  const names = [...entries.values(), ...Object.keys(shared)];
  if (new Set(names).size < names.length) throw new Error("two parts of dist/ have one name");
  return metafiles;
};
