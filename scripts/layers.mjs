/** What only src/cli/ may import, by the reason. */
const reserved = {
  "Only src/cli/ knows the command line.": ["commander"],
  "Renderers get their colours from src/cli/.": ["chalk"],
  "Only src/cli/ touches the process.": ["process", "node:process"],
  "Only src/cli/ reads and writes streams.": [
    "stream",
    "stream/promises",
    "tty",
    "readline",
    "readline/promises",
  ].flatMap((name) => [name, `node:${name}`]),
};
const paths = Object.fromEntries(
  Object.entries(reserved).flatMap(([reason, names]) => names.map((name) => [name, reason])),
);

const deniedGlobals = { process: "Only src/cli/ touches the process.", console: "Only src/cli/ writes." };

const override = (includes, rule, options) => ({
  includes,
  linter: { rules: { style: { [rule]: { level: "error", options } } } },
});

/**
 * The linter's rules on who may import whom, from a table of the folders of src/, each with those it may import. src/cli/
 * and src/index.ts, which stand above the table, may import all.
 */
export const linterRules = (layers) => {
  const folders = ["cli", ...Object.keys(layers)];
  const overrides = Object.entries(layers).map(([folder, allowed]) => {
    const denied = folders.filter((other) => other !== folder && !allowed.includes(other));
    const message = `src/${folder}/ may import only ${allowed.join(", ") || "itself"}: see src/layers.json.`;
    const patterns = [{ group: denied.map((other) => `**/${other}/**`), message }];
    return override([`src/${folder}/**`], "noRestrictedImports", { paths, patterns });
  });
  const globals = override(["src/**", "!src/cli/**"], "noRestrictedGlobals", { deniedGlobals });
  return `${JSON.stringify({ overrides: [globals, ...overrides] }, null, 2)}\n`;
};
