import type { Mark } from "./marks.ts";
import { type Branch, type Entry, isBlock, type Leaf } from "./outline.ts";

/** The number of entries that start at or before an offset. */
const startedIn = (entries: readonly Entry[], offset: number): number => {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** What ends just before a comment and is indented no deeper: the comment is its last line. */
const endedBefore = (entry: Entry | undefined, branch: Branch, column: number): Branch => {
  let ended = branch;
  let value: Leaf | Branch | undefined = entry?.value;
  while (isBlock(value) && value.column <= column && value.column > ended.column) {
    ended = value;
    value = value.entries.at(-1)?.value;
  }
  return ended;
};

const attachByLine = (mark: Mark, branch: Branch): void => {
  const { offset, text } = mark;
  const started = startedIn(branch.entries, offset);
  const previous = branch.entries[started - 1];
  if (previous !== undefined && offset < previous.end) {
    const { value } = previous;
    if (value.kind !== "leaf" && value.entries.length > 0) attachByLine(mark, value);
    else previous.before.push(text);
    return;
  }
  const ended = endedBefore(previous, branch, mark.column);
  if (ended !== branch) ended.after.push(text);
  else (branch.entries[started]?.before ?? branch.after).push(text);
};

/** The innermost entry that starts before an offset; what stands between brackets already closed is out of reach. */
const lastStarted = (branch: Branch, offset: number): Entry | undefined => {
  const entry = branch.entries[startedIn(branch.entries, offset) - 1];
  if (entry === undefined || entry.value.kind === "leaf") return entry;
  const { value } = entry;
  return value.inFlow && offset >= value.end ? entry : (lastStarted(value, offset) ?? entry);
};

/** Whether a comment stands beside a bare dash: it is about what comes below. */
const followsDash = ({ offset, column, lead }: Mark, { start, end }: Entry): boolean => {
  const lineStart = offset - column;
  return start < lineStart && (end <= lineStart || (offset < end && /^[\s?-]*$/.test(lead)));
};

const attachBeside = (mark: Mark, root: Branch): void => {
  const entry = lastStarted(root, mark.offset);
  if (entry === undefined || followsDash(mark, entry)) attachByLine({ ...mark, column: -1 }, root);
  else if (entry.beside === undefined) entry.beside = mark.text;
  else entry.before.push(mark.text);
};

/**
 * Gives every comment and blank line to the entry below it, to the entry on its line, or to the end of the object or
 * list that it closes; its column tells which. What stands at the top of the file stays there whatever key comes first,
 * as far as its last blank line.
 */
export const attach = (marks: readonly Mark[], root: Branch): void => {
  for (const mark of marks) {
    if (mark.lead.trim() !== "") attachBeside(mark, root);
    else attachByLine(mark, root);
  }
  const [top] = root.entries;
  if (!isBlock(top?.value)) return;
  const ofFirst = top.before.lastIndexOf("") + 1;
  const [first] = top.value.entries;
  if (ofFirst === 0 || first === undefined) return;
  // One by one: there may be more comments than a call takes arguments.
  for (const mark of [...top.before.splice(ofFirst), ...first.before.splice(0)]) first.before.push(mark);
};
