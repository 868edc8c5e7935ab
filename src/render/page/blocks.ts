import type { Messages } from "../../messages/fr.ts";
import type { Language } from "../../messages/sentence-of.ts";
import { webAddresses } from "../../text/addresses.ts";
import { type Block, cellOf, spansOf, type Table, type Text, wordsIn } from "../view.ts";
import { type Html, html, link } from "./html.ts";
import { type Part, pageCommand, renderSheet, wordingOf } from "./sheet.ts";

/** What is told on a page besides its blocks. */
export type PageOf = {
  readonly title: string;
  /** The day on which the registrations were looked at, AAAA-MM-JJ. */
  readonly date: string;
  readonly version: string;
  /** The command that makes the page again, but for its form, day and language. */
  readonly command: string;
  readonly blocks: readonly Block[];
  /** What is said at the end: whose words all that is. */
  readonly after: readonly Block[];
};

/** A view as a page: what stands before its first heading first, then a part for each heading. */
export const blocksPage = (page: PageOf, messages: Messages, lang: Language): string => {
  const wording = wordingOf(messages, lang);
  const { first, parts } = partsOf(page.blocks);
  return renderSheet(
    {
      title: page.title,
      lede: wording.words.state(messages.date(page.date)),
      version: page.version,
      first: html`<section class="resume" aria-label="${wording.words.resume}">${first}</section>`,
      parts,
      footer: html`${page.after.map((one) => blockHtml(one, ""))}
      <p>${messages.colon(wording.words.sources.command, "")}<code>${pageCommand(page.command, page.date, lang)}</code></p>
      <p>rncp ${page.version} · ${messages.date(page.date)}</p>`,
    },
    wording,
  );
};

/** A part in one short line is a fact among those that come first: a page of such parts would be a list of doors. */
const longestFact = 90;

const partsOf = (blocks: readonly Block[]): { first: Html; parts: readonly Part[] } => {
  const before: Html[] = [];
  const facts: Html[] = [];
  const parts: Part[] = [];
  for (const { heading, own } of headed(blocks)) {
    const [only, ...more] = own;
    const fact = only?.kind === "text" && more.length === 0 ? wordsIn(only.text) : undefined;
    if (heading === undefined) before.push(...own.map((one) => blockHtml(one, "")));
    else if (fact !== undefined && fact.length <= longestFact && !fact.includes("\n"))
      facts.push(html`<div><dt>${heading}</dt><dd>${fact}</dd></div>\n`);
    else
      parts.push({
        id: `partie-${parts.length + 1}`,
        heading,
        content: html`${own.map((one) => blockHtml(one, heading))}`,
      });
  }
  const list = facts.length === 0 ? undefined : html`<dl class="reperes">${facts}</dl>`;
  return { first: html`${before}${list}`, parts };
};

type Headed = { readonly heading: string | undefined; readonly own: readonly Block[] };

const headed = (blocks: readonly Block[]): Headed[] => {
  const groups: { heading: string | undefined; own: Block[] }[] = [{ heading: undefined, own: [] }];
  for (const block of blocks) {
    if (block.kind === "heading") groups.push({ heading: wordsIn(block.text), own: [] });
    else groups.at(-1)?.own.push(block);
  }
  return groups;
};

/**
 * A block of a view as a part of a page.
 * @param label what a table that scrolls on its own is called
 */
export const blockHtml = (block: Block, label: string): Html => {
  switch (block.kind) {
    case "title":
    case "heading":
      return html`<h3>${inline(block.text)}</h3>\n`;
    case "text":
      return html`<p>${inline(block.text)}</p>\n`;
    case "code":
      return html`<p><strong>${block.label}</strong></p>\n<pre>${block.text}</pre>\n`;
    case "list":
      return html`<ul>${block.items.map((item) => html`<li>${inline(item)}</li>\n`)}</ul>\n`;
    case "table":
      return table(block, label);
  }
};

const table = ({ columns, rows, header }: Table, label: string): Html => {
  const isNamed = header !== false;
  const head = html`<thead><tr>${columns.map((one) => html`<th scope="col">${inline(one.label)}</th>\n`)}</tr></thead>\n`;
  const body = rows.map((row) => {
    const cells = row.map((cell, place) => {
      const { text, span } = cellOf(cell);
      const wide = span === 1 ? undefined : html` colspan="${span}"`;
      return place === 0 && !isNamed && wordsIn(text) !== ""
        ? html`<th scope="row"${wide}>${inline(text)}</th>\n`
        : html`<td${wide}>${inline(text)}</td>\n`;
    });
    return html`<tr>${cells}</tr>\n`;
  });
  const made = html`<table class="vue">${isNamed ? head : undefined}<tbody>${body}</tbody></table>`;
  return columns.length <= 2
    ? html`${made}\n`
    : html`<div class="defile" role="region" aria-label="${label || wordsIn(columns[0]?.label ?? "")}" tabindex="0">${made}</div>\n`;
};

const inline = (text: Text): Html[] =>
  spansOf(text).map(({ text: piece, style }) => {
    const said = piece.split("\n").map((line, rank) => (rank === 0 ? linked(line) : html`<br>\n${linked(line)}`));
    if (style === undefined) return html`${said}`;
    if (style === "strong") return html`<strong>${said}</strong>`;
    if (style === "mark") return html`<mark>${said}</mark>`;
    if (style === "removed") return html`<del>${said}</del>`;
    if (style === "added") return html`<ins>${said}</ins>`;
    return html`<span class="${style === "dim" ? "note" : style}">${said}</span>`;
  });

/** With the group that makes `split` keep them. */
const addresses = new RegExp(`(${webAddresses.source})`, "u");

/** Addresses in a text lead where they say. */
const linked = (line: string): Html[] =>
  line.split(addresses).map((piece, rank) => (rank % 2 === 1 ? link(piece, piece) : html`${piece}`));
