import type { Span, Style } from "./view.ts";

type Signs = { readonly around: "**" | "~~"; readonly otherwise?: readonly [before: string, after: string] };

/** What Markdown marks a style with, and what an edit stands between where it cannot. */
const signs: Readonly<Partial<Record<Style, Signs>>> = {
  strong: { around: "**" },
  mark: { around: "**" },
  added: { around: "**", otherwise: ["\\{+", "+\\}"] },
  removed: { around: "~~", otherwise: ["\\[-", "-\\]"] },
};

/** Whether Markdown marks this style. */
export const isMarked = (style: Style | undefined): style is Style => style !== undefined && style in signs;

const signOf = ({ style }: Span): string | undefined => (style === undefined ? undefined : signs[style]?.around);

/** Pieces side by side that Markdown marks alike as one piece: signs between them would run together. */
export const mergedSpans = (spans: readonly Span[]): Span[] => {
  const merged: Span[] = [];
  for (const span of spans.filter(({ text }) => text !== "")) {
    const last = merged.at(-1);
    if (last !== undefined && signOf(last) === signOf(span))
      merged.splice(-1, 1, { ...last, text: last.text + span.text });
    else merged.push(span);
  }
  return merged;
};

/** A sign beyond the first 65,536 code points is punctuation for some readers and a letter for others. */
const isWord = (character: string | undefined): boolean =>
  character !== undefined && (/[^\s\p{P}\p{S}]/u.test(character) || character.length > 1);

const punctuation = "(?:\\\\.|&#?\\w+;|[\\s\\p{P}\\p{S}])+";
const leading = new RegExp(`^${punctuation}`, "u");
const trailing = new RegExp(`${punctuation}$`, "u");

/**
 * Escaped text in a style, line by line, the signs close to the words: elsewhere Markdown takes them for asterisks. So
 * it does between a word and punctuation, which is then left outside; an edit keeps it between signs of its own.
 * @param before what stands before it in its line, marks included; `after`, what follows
 */
export const emphasised = (markdown: string, style: Style, before: string, after: string): string => {
  const own = signs[style];
  if (own === undefined) return markdown;
  const lines = markdown.split("\n");
  return lines
    .map((line, index) => {
      const [, start = "", words = "", end = ""] = /^(\s*)(.*?)(\s*)$/.exec(line) ?? [];
      if (words === "") return line;
      const touches = {
        before: start === "" && index === 0 && isWord([...before.slice(-2)].at(-1)),
        after: end === "" && index === lines.length - 1 && isWord([...after.slice(0, 2)][0]),
      };
      return start + wrapped(words, own, touches) + end;
    })
    .join("\n");
};

/** Words between signs; `touches` tells at which end they stand close to another word. */
const wrapped = (
  words: string,
  { around, otherwise }: Signs,
  touches: { readonly before: boolean; readonly after: boolean },
): string => {
  const [head = ""] = (touches.before && leading.exec(words)) || [];
  const [tail = ""] = (touches.after && trailing.exec(words.slice(head.length))) || [];
  if (head === "" && tail === "") return around + words + around;
  if (otherwise !== undefined) return otherwise.join(words);
  const middle = words.slice(head.length, words.length - tail.length);
  return middle === "" ? words : head + around + middle + around + tail;
};
