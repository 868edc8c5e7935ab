import { createHash } from "node:crypto";
import type { Messages } from "../../messages/fr.ts";
import { pageEn } from "../../messages/page.en.ts";
import { type PageMessages, pageFr } from "../../messages/page.fr.ts";
import type { Language } from "../../messages/sentence-of.ts";
import { type Html, html } from "./html.ts";
import { script } from "./script.ts";
import { style } from "./style.ts";
import { printStyle } from "./style-print.ts";

/** What every part of a page is written with. */
export type Wording = {
  readonly lang: Language;
  readonly messages: Messages;
  /** The words that only pages have. */
  readonly words: PageMessages;
};

/** The words that only pages have, in a language. */
export const pageWords = (lang: Language): PageMessages => (lang === "en" ? pageEn : pageFr);

/** What a page is written with in a language. */
export const wordingOf = (messages: Messages, lang: Language): Wording => ({ lang, messages, words: pageWords(lang) });

/** The command that makes the same page from the same data. */
export const pageCommand = (command: string, date: string, lang: Language): string =>
  `${command} --format html --date ${date} --lang ${lang}`;

/** A part of a page: the fragment that leads to it, what it is called, what it holds. */
export type Part = {
  readonly id: string;
  readonly heading: string;
  readonly content: Html;
  /** Whether it is open from the start: what answers first. */
  readonly open?: boolean;
  /** Whether it is printed even where nobody opened it. */
  readonly printed?: boolean;
};

/** A page: what it is called, what it says before all, its parts. */
export type Sheet = {
  readonly title: string;
  readonly lede: string;
  readonly version: string;
  readonly first: Html;
  readonly parts: readonly Part[];
  readonly footer: Html;
};

/**
 * One file, that needs nothing else: it makes no request to anywhere, and its policy lets a browser run and paint nothing but
 * what is in it. Its parts are closed, so that a phone shows what there is; a link to one opens it.
 */
export const renderSheet = (sheet: Sheet, { lang, words }: Wording): string => {
  const styles = `${style}${printStyle}`;
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256(styles)}'`,
    `script-src 'sha256-${sha256(script)}'`,
    "img-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const { title, lede, version, first, parts, footer } = sheet;
  const page = html`
  <!DOCTYPE html>
  <html lang="${lang}">
  <head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="referrer" content="no-referrer">
  <meta name="generator" content="rncp ${version}">
  <title>${title}</title>
  <style>${{ markup: styles }}</style>
  </head>
  <body>
  <a class="passer" href="#sommaire">${words.skip}</a>
  <header>
  <h1>${title}</h1>
  <p class="note">${lede}</p>
  </header>
  <main>
  ${contents(parts, words)}
  ${first}
  ${parts.map(part)}</main>
  <footer>${footer}</footer>
  <script>${{ markup: script }}</script>
  </body>
  </html>
  `;
  return `${page.markup.trim()}\n`;
};

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("base64");

const contents = (parts: readonly Part[], words: PageMessages): Html => html`
  <nav id="sommaire" tabindex="-1" aria-label="${words.contents}"><ul>
  ${parts.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>\n`)}</ul>
  <p class="boutons" hidden><button type="button" data-ouvrir="1">${words.openAll}</button>
  <button type="button" data-ouvrir="">${words.closeAll}</button></p></nav>
  `;

const part = ({ id, heading, content, open, printed }: Part): Html => html`
  <details class="partie ${id}${printed === true ? " imprimee" : ""}" id="${id}"${open === true ? html` open` : undefined}>
  <summary><h2>${heading}</h2></summary>
  ${content}</details>
  `;
