import { readYaml } from "../corpus/yaml-document.ts";
import { kindOf } from "../model/data-kind.ts";
import { baseFiche } from "./base-fiche.ts";
import type { FileResult } from "./file-result.ts";
import type { Example } from "./rule.ts";
import { validateDocument } from "./validate-document.ts";

/** A file of an example: what is shown of it, and what is validated, which begins with it. */
export type ExampleFile = { readonly file: string; readonly shown: string; readonly text: string };

/** The day on which examples are validated, AAAA-MM-JJ: those about deadlines must not change from day to day. */
const exampleDay = "2026-11-22";

/** The text of each key of the root, its own lines included. */
const partsOf = (text: string): Map<string, string> =>
  new Map(
    text
      .split(/^(?=[^\s#-])/m)
      .filter((part) => part.trim() !== "")
      .map((part) => [(part.split(":")[0] ?? "").trim(), part]),
  );

const base = partsOf(baseFiche);

/** Acceptances are, and a fiche that holds something but no key. */
const isWhole = (file: string, fragment: string): boolean =>
  kindOf(file) !== "fiche" || (fragment !== "" && !/^[^\s#]/m.test(fragment));

/** What is shown comes first: places told in the whole are places in it. */
const completed = (shown: string): string => {
  const own = partsOf(shown);
  return [shown, ...[...base].filter(([key]) => !own.has(key)).map(([, part]) => part)].join("");
};

/** The files of an example: each is a small valid fiche with the keys of the example in place of its own. */
export const filesOf = (example: Example): ExampleFile[] =>
  Object.entries(example).map(([file, written]) => {
    const fragment = written
      .replace(/^\n+/, "")
      .replace(/(?<!\n)$/, "\n")
      .replace(/^\n$/, "");
    if (isWhole(file, fragment)) return { file, shown: fragment, text: fragment };
    const shown = fragment === "" ? (base.get("numero") ?? "") : fragment;
    return { file, shown, text: completed(shown) };
  });

/** What is found in each file of an example. */
export const validateExample = (example: Example): FileResult[] =>
  filesOf(example).map(({ file, text }) =>
    validateDocument(readYaml(new TextEncoder().encode(text), file), exampleDay),
  );
