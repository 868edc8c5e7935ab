import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.ts";

/** The columns that docs/formats.md says a CSV has, by the command named in the first column of its table. */
export const documentedColumns = (command: string): readonly string[] => {
  for (const line of readFileSync(join(root, "docs/formats.md"), "utf8").split("\n")) {
    const [, names = "", columns = ""] = /^\| (`.+`.*) \| `([a-z_,]+)`.* \|$/.exec(line) ?? [];
    if (names.split(", ").includes(`\`${command}\``)) return columns.split(",");
  }
  throw new Error(`docs/formats.md has no columns for ${command}`);
};
