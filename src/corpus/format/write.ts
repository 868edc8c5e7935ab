import type { KeyOrder } from "./key-order.ts";
import { fittingLine, writeOnLine } from "./one-line.ts";
import type { Branch, Entry } from "./outline.ts";
import { type Written, writeKey } from "./scalars.ts";

/** A longer key must be announced by a question mark: YAML looks no further than 1,024 units for its colon. */
const longestKey = 1000;

const inOrder = (entries: readonly Entry[], order: KeyOrder): Entry[] => {
  const places = new Map(order.keys.map((key, place) => [key, place]));
  const place = ({ key }: Entry) => places.get(key ?? "") ?? places.size;
  return [...entries].sort((a, b) => place(a) - place(b));
};

/** Lines written so far, and the order of the keys below. */
type Page = { readonly lines: string[]; readonly order: KeyOrder };

const spaces = (count: number): string => " ".repeat(count);

const writeComments = (marks: readonly string[], indent: number, { lines }: Page, isFirst = false): void => {
  let opens = isFirst;
  for (const mark of marks) {
    if (mark !== "") lines.push(spaces(indent) + mark);
    else if (!opens && lines.at(-1) !== "") lines.push("");
    opens &&= mark === "";
  }
};

const writeLines = (written: Written, indent: number, { lines }: Page): void => {
  for (const line of written.lines) lines.push(line === "" ? "" : spaces(indent) + line);
};

/**
 * The comments above an entry. The first line of an item that is itself an object or a list stands beside the dash,
 * which leaves no room there for comments about either.
 */
const above = ({ key, value, before, beside }: Entry, indent: number, order: KeyOrder): string[] => {
  if (key !== undefined || value.kind === "leaf") return before;
  const [first] = inOrder(value.entries, order);
  const below = first === undefined ? [] : above(first, indent + 2, order.inList());
  const staysBeside = beside === undefined || fittingLine(value, indent + 2, true) !== undefined;
  return [...before, ...(staysBeside ? [] : [beside]), ...below];
};

/** The start of a pair up to its colon; a long key takes a line of its own. */
const openPair = (key: string, lead: string, { lines }: Page): string => {
  const written = writeKey(key);
  if (written.length <= longestKey) return `${lead}${written}:`;
  lines.push(`${lead}? ${written}`);
  return `${spaces(lead.length)}:`;
};

const writeEntry = (entry: Entry, lead: string, page: Page): void => {
  const { key, value, beside } = entry;
  const { lines } = page;
  const head = key === undefined ? `${lead}-` : openPair(key, lead, page);
  const indent = lead.length + 2;
  const comment = beside === undefined ? "" : ` ${beside}`;
  const written = writeOnLine(entry, head.length + 1, indent);
  if (written !== undefined) {
    lines.push(`${head} ${written.head}${comment}`);
    writeLines(written, indent, page);
  } else if (value.kind !== "leaf") {
    if (key !== undefined) lines.push(`${head}${comment}`);
    writeBlock(value, indent, page, key === undefined ? `${head} ` : undefined);
  }
};

/** @param lead what stands before the first entry on its line, when it is not white space only */
const writeBlock = (branch: Branch, indent: number, page: Page, lead?: string): void => {
  for (const [index, entry] of inOrder(branch.entries, page.order).entries()) {
    const order = entry.key === undefined ? page.order.inList() : page.order.under(entry.key);
    const isBesideDash = index === 0 && lead !== undefined;
    if (!isBesideDash) writeComments(above(entry, indent, order), indent, page, index === 0);
    writeEntry(entry, isBesideDash ? lead : spaces(indent), { lines: page.lines, order });
  }
  writeComments(trimmed(branch.after), indent, page);
};

/** Without the blank lines at the end. */
const trimmed = (marks: readonly string[]): readonly string[] =>
  marks.slice(0, marks.findLastIndex((mark) => mark !== "") + 1);

/** The canonical text of an outline, in an order of keys. */
export const write = (root: Branch, order: KeyOrder): string => {
  const page: Page = { lines: [], order };
  const [top] = root.entries;
  if (top === undefined) return "";
  const { value, beside, before } = top;
  writeComments(before, 0, page, true);
  const written = value.kind === "leaf" || value.entries.length === 0 ? writeOnLine(top, 0, 2) : undefined;
  if (written !== undefined) {
    page.lines.push(beside === undefined ? written.head : `${written.head} ${beside}`);
    writeLines(written, 2, page);
  } else if (value.kind !== "leaf") {
    if (beside !== undefined) page.lines.push(beside);
    writeBlock(value, 0, page);
  }
  writeComments(trimmed(root.after), 0, page);
  return `${page.lines.join("\n")}\n`;
};
