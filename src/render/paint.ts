import { safe } from "../text/safe.ts";
import { type Span, type Style, spansOf, type Text } from "./view.ts";

/** One function per style, from plain text to styled text. */
export type Paint = Readonly<Record<Style, (text: string) => string>>;

const same = (text: string): string => text;

/** What a text loses and gains stands between signs, with colour and without: as in `git diff --word-diff`. */
export const edits = {
  removed: (text: string): string => `[-${text}-]`,
  added: (text: string): string => `{+${text}+}`,
} as const;

/** No colour: only the words lost and gained differ, by signs. */
export const plain: Paint = {
  strong: same,
  dim: same,
  good: same,
  bad: same,
  warn: same,
  mark: same,
  ...edits,
};

/** A text as the terminal shows it: made safe piece by piece, then styled. */
export const painted = (text: Text, paint: Paint): string =>
  spansOf(text)
    .map((span) => paintSpan(span, paint))
    .join("");

const paintSpan = ({ text, style }: Span, paint: Paint): string => {
  const clean = safe(text).replaceAll("\t", " ");
  if (style === undefined || clean === "") return clean;
  return clean
    .split("\n")
    .map((line) => (line === "" ? "" : paint[style](line)))
    .join("\n");
};
