import { escapeHtml, webAddress } from "./escape.ts";

/** Markup of a page: made by `html`, which escapes whatever it is given, and by nothing else. */
export type Html = { readonly markup: string };

type Value = string | number | Html | undefined | readonly Value[];

/** Markup with values in it: markup as it is, a list item by item, any other value escaped; undefined is nothing. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  markup: parts.map((part, index) => part.replace(/\n\s*/g, "\n") + markupOf(values[index])).join(""),
});

const markupOf = (value: Value): string => {
  if (value === undefined) return "";
  if (typeof value === "string" || typeof value === "number") return escapeHtml(String(value));
  return "markup" in value ? value.markup : value.map(markupOf).join("");
};

/** A link to a page of the web; the words alone where the address is no such page. */
export const link = (address: string, words: string): Html => {
  const checked = webAddress(address);
  return checked === undefined ? html`${words}` : html`<a href="${checked}" rel="noreferrer">${words}</a>`;
};

/** Words for those who hear the page. */
export const heard = (words: string): Html => html`<span class="entendu">${words}</span>`;

/** A sign for those who see the page: what is heard says it in words. */
export const seen = (sign: string): Html => html`<span aria-hidden="true">${sign}</span>`;

/** Paragraphs of a fiche, word for word: in French whatever the language of the page. */
export const verbatim = (paragraphs: readonly string[]): Html =>
  html`${paragraphs.map((one) => html`<p lang="fr">${one}</p>\n`)}`;
