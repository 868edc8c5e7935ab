import { isDeepStrictEqual } from "node:util";
import { attach } from "./format/attach.ts";
import type { KeyOrder } from "./format/key-order.ts";
import { commentsAmong, type Mark, marksIn } from "./format/marks.ts";
import { outline } from "./format/outline.ts";
import { write } from "./format/write.ts";
import { positionsIn } from "./yaml/positions.ts";
import { readText } from "./yaml/read-text.ts";
import { readYaml, type YamlDocument } from "./yaml-document.ts";

/**
 * The canonical text of a file, or why there is none: findings of its form, warnings included, for some of them could
 * not be made any more once quotes stand around a text; or a text that would not be read as the same, which is a fault
 * of ours.
 */
export type Formatted = { readonly text: string } | { readonly refused: "form" | "unfaithful" };

/** Whether a text reads as a document does, without a finding, and has its comments. */
const isFaithful = (text: string, document: YamlDocument, marks: readonly Mark[]): boolean => {
  const again = readYaml(new TextEncoder().encode(text), document.file);
  return (
    again.diagnostics.length === 0 &&
    isDeepStrictEqual(again.value, document.value) &&
    isDeepStrictEqual(commentsAmong(marksIn(text)), commentsAmong(marks))
  );
};

/**
 * Writes a YAML file in the one form of our data: keys in the order of the schema, two spaces a level, lists under
 * their key, at most 100 columns. Codes (letters of one case, digits, underscores) and addresses are plain, other texts
 * of one line stand between double quotes, longer ones are folded (`>-`), texts of several short lines are literal
 * (`|-`). A list of codes or numbers stands on one line between brackets; everything else has a line of its own.
 * Comments and single blank lines go with what they stand above, beside or after. Values do not change: what was
 * written is read again and compared.
 */
export const formatYaml = (document: YamlDocument, order: KeyOrder): Formatted => {
  if (document.diagnostics.length > 0) return { refused: "form" };
  const source = document.text;
  const root = outline(readText(source, positionsIn(source)).root, source);
  const marks = marksIn(source);
  attach(marks, root);
  const text = write(root, order);
  return isFaithful(text, document, marks) ? { text } : { refused: "unfaithful" };
};
