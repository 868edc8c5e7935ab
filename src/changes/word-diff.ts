import { diffArrays } from "diff";
import type { Segment } from "../model/sorties.generated.ts";

/** Beyond so many changed words, two texts are said to be replaced whole: the search takes the square of that time. */
const mostEdits = 1_000;

/** Words as they stand between spaces, and the spaces: what changes is always told by whole words. */
const piecesOf = (text: string): string[] => text.match(/\s+|\S+/g) ?? [];

/**
 * The words that two texts share, lose and gain, in the order of reading. Without the added ones the segments make
 * `before` again, without the removed ones `after`.
 */
export const wordDiff = (before: string, after: string): Segment[] => {
  const runs = diffArrays(piecesOf(before), piecesOf(after), { maxEditLength: mostEdits });
  if (runs === undefined) return change(before, after);
  const segments: Segment[] = [];
  let [removed, added] = ["", ""];
  const tellChange = (): void => {
    segments.push(...change(removed, added));
    [removed, added] = ["", ""];
  };
  runs.forEach((run, index) => {
    const texte = run.value.join("");
    if (run.removed) removed += texte;
    else if (run.added) added += texte;
    else if (texte.trim() === "" && index > 0 && index < runs.length - 1) {
      // A mere space between two changes belongs to both: they read as one.
      removed += texte;
      added += texte;
    } else {
      tellChange();
      segments.push({ type: "same", texte });
    }
  });
  tellChange();
  return segments;
};

const change = (removed: string, added: string): Segment[] => [
  ...(removed === "" ? [] : [{ type: "removed", texte: removed } as const]),
  ...(added === "" ? [] : [{ type: "added", texte: added } as const]),
];
