import type { Messages } from "../../messages/fr.ts";
import { shortName } from "../../model/head.ts";
import { widthOf, wrap } from "../../render/layout.ts";
import type { Paint } from "../../render/paint.ts";
import type { Block, Blocks } from "../../render/view.ts";
import { safeLine } from "../../text/safe.ts";
import { plainSpaces } from "../../text/spaces.ts";
import { readingBlocks, readingTitle } from "./lecture.ts";
import { isChoosing, type Page, pageOf, type State } from "./state.ts";

/** The size of the screen, in terminal cells. */
export type Size = { readonly width: number; readonly height: number };

/** How it is drawn: in which words and colours, and what lays out blocks. */
export type Look = {
  readonly messages: Messages;
  readonly paint: Paint;
  readonly render: (view: Blocks, width: number, paint: Paint) => string;
  /** Which fiches are wandered in, where it is not all of them. */
  readonly kept: string;
};

/** From this width on, the chosen one stands beside the list, not below it. */
const wide = 100;
/** Lines that are neither list nor page nor typed: the counts, a rule, the keys. */
const around = 3;

/** What stands before the line that is typed; plain, for it takes part in where the cursor is. */
export const promptOf = ({ typed, reading, requete }: State, { messages }: Look): string => {
  const words = messages.explorer;
  if (typed === undefined) {
    if (reading !== undefined) return words.reading;
    return safeLine(requete === "" ? words.commands : `${words.prompts.requete} ${requete}`);
  }
  if (typed !== "manque_a" && typed !== "manque_b") return `${words.prompts[typed]} `;
  const lacking = typed === "manque_a" ? reading?.read.a : reading?.read.b;
  return safeLine(words.lackPrompt(lacking === undefined ? "" : shortName(lacking)));
};

/**
 * The screen under the typed line: exactly what that leaves of its height, no line wider than it.
 * @param typed the line with what stands before it
 */
export const frameOf = (state: State, typed: string, { width, height }: Size, look: Look): string[] => {
  const { paint, messages } = look;
  const words = messages.explorer;
  const rows = 1 + Math.floor(widthOf(typed) / width);
  const room = Math.max(1, height - around - rows);
  const rule = paint.dim("─".repeat(width));
  const body = bodyOf(state, { width, height: room }, look);
  const keys = fitting(keysOf(state, words.keys), width);
  const last = state.note === "" ? paint.dim(cut(keys, width)) : paint.warn(cut(safeLine(state.note), width));
  return [cut(statusOf(state, look), width), rule, ...filledTo(body, room), last].map(plainSpaces);
};

/** How far a page can be scrolled. */
export const lastTop = ({ blocks }: Page, { width, height }: Size, look: Look): number =>
  Math.max(0, linesOf(blocks, width, look).length - (height - around - 1));

const keysOf = (
  { typed, reading, pages }: State,
  { saisie, liste, page, marques, lecture, ligne }: Look["messages"]["explorer"]["keys"],
): readonly string[] => {
  if (typed === "requete") return saisie;
  if (typed !== undefined) return ligne;
  if (reading !== undefined) return lecture;
  return [...(pages.length > 0 ? page : liste), ...marques];
};

/** As many of them as there is room for. */
const fitting = (keys: readonly string[], width: number): string =>
  keys.reduce((line, key) => (widthOf(`${line} · ${key}`) > width ? line : `${line} · ${key}`));

const statusOf = (state: State, look: Look): string => {
  const { requete, answers, marked, pages, reading } = state;
  const { messages } = look;
  const { explorer: words, search } = messages;
  if (reading !== undefined) return safeLine(readingTitle(reading, messages));
  if (pageOf(state) !== undefined) return safeLine(pages.map(({ entry }) => entry.nom).join(" › "));
  const { trouves, parFiche, corrections, nearest } = answers;
  const marks = [...(look.kept === "" ? [] : [look.kept]), ...(marked.size === 0 ? [] : [words.marked(marked.size)])];
  if (requete.trim() === "" || isChoosing(state)) return [words.fiches(answers.entries.length), ...marks].join(" · ");
  const places = parFiche.map(({ nom, trouves: count }) => `${nom} ${count}`);
  return safeLine(
    [
      found(answers, look),
      ...(places.length === 0 ? [] : [places.join(", ")]),
      ...corrections.map(({ from, to }) => search.corrected(from, to)),
      ...(trouves === 0 && nearest.length > 0 ? [search.nearest(nearest)] : []),
      ...marks,
    ].join(" · "),
  );
};

const found = (
  { entries, trouves, parmi }: State["answers"],
  { messages: { explorer: words, search } }: Look,
): string => {
  if (trouves > 0) return search.found(trouves, parmi, search.competence);
  return entries.length > 0 ? words.named(entries.length) : words.nothing(parmi);
};

const bodyOf = (state: State, size: Size, look: Look): readonly string[] => {
  const { messages } = look;
  if (state.help) return linesOf([{ kind: "list", items: messages.explorer.help }], size.width, look);
  if (state.reading !== undefined) return linesOf(readingBlocks(state.reading, messages), size.width, look);
  const page = pageOf(state);
  if (page !== undefined) {
    const lines = linesOf(page.blocks, size.width, look);
    return lines.slice(page.top, page.top + size.height);
  }
  return size.width >= wide ? beside(state, size, look) : below(state, size, look);
};

const beside = (state: State, { width, height }: Size, look: Look): string[] => {
  const left = Math.floor(width * 0.42);
  const right = width - left - 3;
  const list = filledTo(listOf(state, { width: left, height }, look), height);
  const detail = filledTo(shortened(detailLines(state, right, look), height, look), height);
  const bar = look.paint.dim("│");
  return list.map((line, at) => `${line}${" ".repeat(Math.max(0, left - widthOf(line)))} ${bar} ${detail[at] ?? ""}`);
};

const below = (state: State, { width, height }: Size, look: Look): string[] => {
  const upper = Math.max(1, Math.min(state.answers.entries.length, Math.floor(height * 0.4)));
  const list = filledTo(listOf(state, { width, height: upper }, look), upper);
  const rule = look.paint.dim("─".repeat(width));
  return [...list, rule, ...shortened(detailLines(state, width, look), height - upper - 1, look)];
};

const detailLines = ({ detail }: State, width: number, look: Look): readonly string[] =>
  detail === undefined ? [] : linesOf(detail.blocks, width, look);

/** The lines that there is room for; the last one says when there are more. */
const shortened = (lines: readonly string[], height: number, { messages, paint }: Look): string[] =>
  lines.length <= height ? [...lines] : [...lines.slice(0, height - 1), paint.dim(messages.explorer.more)];

const listOf = ({ answers, cursor, marked }: State, { width, height }: Size, { paint, messages }: Look): string[] => {
  const { entries } = answers;
  const top = Math.max(0, Math.min(cursor - Math.floor(height / 2), entries.length - height));
  return entries.slice(top, top + height).map((entry, at) => {
    const isChosen = top + at === cursor;
    const sign = `${isChosen ? "›" : " "}${marked.has(entry.id) ? "✓" : " "} `;
    const near = entry.voisin ? `${messages.explorer.near} ` : "";
    const line = cut(safeLine(`${sign}${entry.nom}  ${near}${entry.texte}`), width);
    if (isChosen) return paint.strong(line);
    return entry.voisin ? paint.dim(line) : line;
  });
};

/** The lines of blocks as they were drawn last: a page is drawn again at each key, and rarely another one. */
const drawn = new WeakMap<readonly Block[], { readonly width: number; readonly lines: readonly string[] }>();

const linesOf = (blocks: readonly Block[], width: number, { paint, render }: Look): readonly string[] => {
  const before = drawn.get(blocks);
  if (before?.width === width) return before.lines;
  const text = render({ blocks }, width, paint).replace(/\n$/, "");
  const lines = text.split("\n").flatMap((line) => wrap(line, width));
  drawn.set(blocks, { width, lines });
  return lines;
};

const filledTo = (lines: readonly string[], height: number): string[] => [
  ...lines.slice(0, height),
  ...Array.from({ length: Math.max(0, height - lines.length) }, () => ""),
];

/** A line of plain text in at most `width` cells. */
const cut = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  let short = text.slice(0, width - 1);
  while (widthOf(short) > width - 1) short = short.slice(0, -1);
  return `${short}…`;
};
