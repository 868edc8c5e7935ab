import type { Segment } from "../../../model/sorties.generated.ts";
import type { Span } from "../../../render/view.ts";

/** Texts longer than this show only the surroundings of what changed. */
const longText = 400;
/** How much of an unchanged stretch is shown on each side of a change. */
const around = 80;

/** A word diff for people: what went and came between signs, spaces outside them; a change of mere spaces is visible. */
export const segmentSpans = (segments: readonly Segment[]): Span[] => {
  const length = segments.reduce((sum, { texte }) => sum + texte.length, 0);
  return segments.flatMap((segment, index) => {
    const { type, texte } = segment;
    if (type !== "same") return [...gapAfter(segments[index - 1]), ...edit(type, texte, segments[index + 1])];
    if (length <= longText || segments.length === 1) return [{ text: texte }];
    return [{ text: shortened(texte, index > 0, index < segments.length - 1) }];
  });
};

/** What comes stands apart from what it takes the place of. */
const gapAfter = (before: Segment | undefined): Span[] =>
  before?.type === "removed" && !/\s$/.test(before.texte) ? [{ text: " " }] : [];

const edit = (style: "removed" | "added", texte: string, next: Segment | undefined): Span[] => {
  const [, before = "", words = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(texte) ?? [];
  const spans: Span[] =
    words === ""
      ? [{ text: " " }, { text: "␣".repeat(texte.length), style }, { text: next?.type === "added" ? "" : " " }]
      : [{ text: before }, { text: words, style }, { text: after }];
  return spans.filter(({ text }) => text !== "");
};

const shortened = (texte: string, changedBefore: boolean, changedAfter: boolean): string => {
  const head = changedBefore ? around : 0;
  const tail = changedAfter ? around : 0;
  const least = 20;
  if (texte.length <= head + tail + least) return texte;
  const start = texte.slice(0, head).replace(/\S+$/, "");
  const end = texte.slice(texte.length - tail).replace(/^\S+/, "");
  return `${start}…${end}`;
};
