import type { Branch, Entry } from "./outline.ts";
import { isCode, lineWidth, type Written, writeScalar } from "./scalars.ts";

const isSilent = ({ before, beside }: Entry): boolean => beside === undefined && before.every((mark) => mark === "");

/** A list between brackets, when it holds only codes, numbers and the like, and no comment that must stay in it. */
const asLine = ({ kind, entries, after }: Branch, isItem: boolean): string | undefined => {
  if (entries.length === 0) return kind === "map" ? "{}" : "[]";
  // Above the first entry of a list that is itself an item, comments are written before the dash.
  const staying = entries.map((entry, index) => (isItem && index === 0 ? { ...entry, before: [] } : entry));
  if (kind === "map" || !staying.every(isSilent) || after.some((mark) => mark !== "")) return undefined;
  const items: string[] = [];
  for (const { value } of entries) {
    if (value.kind !== "leaf" || (typeof value.value === "string" && !isCode(value.value))) return undefined;
    items.push(writeScalar(value.value, value.source, 0, 0).head);
  }
  return `[${items.join(", ")}]`;
};

/**
 * An object or a list on the line of its key or dash; undefined when it needs lines of its own.
 * @param before UTF-16 units before it on that line
 * @param isItem whether it is itself an item of a list
 */
export const fittingLine = (value: Branch, before: number, isItem: boolean): string | undefined => {
  const line = asLine(value, isItem);
  return line === undefined || value.entries.length === 0 || before + line.length <= lineWidth ? line : undefined;
};

/** The value of an entry on the line of its key or dash, perhaps with a block of text below it. */
export const writeOnLine = ({ key, value }: Entry, before: number, indent: number): Written | undefined => {
  if (value.kind === "leaf") return writeScalar(value.value, value.source, before, indent);
  const head = fittingLine(value, before, key === undefined);
  return head === undefined ? undefined : { head, lines: [] };
};
