import { Document } from "yaml";
import { attach } from "./format/attach.ts";
import { carry } from "./format/carry.ts";
import type { KeyOrder } from "./format/key-order.ts";
import { marksIn } from "./format/marks.ts";
import { type Branch, outline } from "./format/outline.ts";
import { write } from "./format/write.ts";
import { positionsIn } from "./yaml/positions.ts";
import { readText } from "./yaml/read-text.ts";

const outlineOf = (text: string): Branch => outline(readText(text, positionsIn(text)).root, text);

/**
 * The canonical text of a value, with the comments of the file whose place it takes.
 * @param previous the text of that file; "" for none
 */
export const yamlOf = (value: object, order: KeyOrder, previous: string): string => {
  const root = outlineOf(new Document(value, { aliasDuplicateObjects: false }).toString({ lineWidth: 0 }));
  const old = outlineOf(previous);
  attach(marksIn(previous), old);
  carry(old, root);
  return write(root, order);
};

/** A value as YAML of its own order, below a head of comments: for somebody to fill in, not to keep. */
export const plainYaml = (value: object, head: readonly string[]): string =>
  `${head.map((line) => `# ${line}\n`).join("")}${new Document(value).toString({ lineWidth: 0 })}`;
