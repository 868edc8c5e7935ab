import { type Html, html } from "./html.ts";

/** Where a correspondence may come from, what that is worth, and how many of this page do. */
export type Origins = {
  readonly heading: string;
  readonly by: string;
  readonly rows: readonly {
    readonly origin: "officielle" | "lecture" | "calcul";
    readonly name: string;
    readonly meaning: string;
    readonly count: string;
    /** Who proposed the readings, in the words of their file. */
    readonly proposers: readonly string[];
  }[];
  readonly levels: string;
  /** What the fiches publish of each other: the only official ones. */
  readonly published: readonly string[];
};

/** The three origins, never mixed up. */
export const renderOrigins = ({ heading, by, rows, levels, published }: Origins): Html => html`
  <h3>${heading}</h3>
  <ul class="origines">
  ${rows.map(
    ({ origin, name, meaning, count, proposers }) => html`<li class="${origin}"><strong>${name}</strong>
    <span>${meaning}</span>
    <span class="compte">${count}</span>
    ${proposers.map((one) => html`<span class="note">${by} <q lang="fr">${one}</q></span>\n`)}
    ${
      origin === "officielle" && published.length > 0
        ? html`<ul class="publiees">${published.map((one) => html`<li>${one}</li>\n`)}</ul>`
        : undefined
    }</li>
    `,
  )}</ul>
  <p class="note">${levels}</p>
  `;
