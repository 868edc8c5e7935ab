import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Example } from "../../src/validation/rule.ts";

const base = readFileSync(resolve(import.meta.dirname, "../fixtures/fiche/valid/petite-fiche.yaml"), "utf8");

/** The text of each key of the root, its own lines included. */
const partsOf = (text: string): Map<string, string> =>
  new Map(
    text
      .split(/^(?=[^\s#-])/m)
      .filter((part) => part.trim() !== "")
      .map((part) => [part.split(":")[0] ?? "", part]),
  );

/** The files of an example: each is a small valid fiche whose keys are replaced by those of the example. */
export const filesOf = (example: Example): { file: string; text: string }[] =>
  Object.entries(example).map(([file, fragment]) => ({
    file,
    text: file.startsWith("acceptations")
      ? fragment
      : [...new Map([...partsOf(base), ...partsOf(fragment)]).values()].join(""),
  }));
