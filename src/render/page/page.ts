import { createHash } from "node:crypto";
import type { Messages } from "../../messages/fr.ts";
import { pageEn } from "../../messages/page.en.ts";
import { pageFr } from "../../messages/page.fr.ts";
import type { Language } from "../../messages/sentence-of.ts";
import { textsById } from "../../model/competences.ts";
import type { ComparedFiches, Comparison } from "./comparison.ts";
import { type Html, html } from "./html.ts";
import { script } from "./script.ts";
import { notice, renderSections } from "./sections.ts";
import { style } from "./style.ts";
import { printStyle } from "./style-print.ts";

/** A comparison as a page to send to a candidate, in one file. Loaded only when it is asked for. */
export const diffPage = (fiches: ComparedFiches, messages: Messages, lang: Language): string =>
  renderPage({
    ...fiches,
    textOf: textsById([fiches.a, fiches.b]),
    lang,
    messages,
    words: lang === "en" ? pageEn : pageFr,
  });

/** The page makes no request to anywhere, and its policy lets a browser run and paint nothing but what is in it. */
export const renderPage = (comparison: Comparison): string => {
  const styles = `${style}${printStyle}`;
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256(styles)}'`,
    `script-src 'sha256-${sha256(script)}'`,
    "img-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `${documentOf(comparison, policy, { markup: styles }, { markup: script }).markup.trim()}\n`;
};

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("base64");

const documentOf = (comparison: Comparison, policy: string, styles: Html, program: Html): Html => {
  const { names, data, lang, messages, words } = comparison;
  const title = words.title(names.a, names.b);
  return html`
  <!DOCTYPE html>
  <html lang="${lang}">
  <head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="referrer" content="no-referrer">
  <meta name="generator" content="rncp ${data.rapport.version}">
  <title>${title}</title>
  <style>${styles}</style>
  </head>
  <body>
  <a class="passer" href="#couples">${words.skip}</a>
  <header>
  <h1>${title}</h1>
  <p class="note">${words.lede(messages.date(data.date))}</p>
  </header>
  <main>
  ${renderSections(comparison)}</main>
  <footer><p>${notice(comparison)}</p></footer>
  <script>${program}</script>
  </body>
  </html>
  `;
};
