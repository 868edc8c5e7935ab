import type { Side } from "./cards.ts";
import { type Html, heard, html, seen, verbatim } from "./html.ts";

/** A value of a compared field: whether both fiches have it, and whether its words are those of the fiche. */
export type FactValue = { readonly words: string; readonly isShared: boolean; readonly isVerbatim: boolean };

/** Fields of two fiches, side by side. */
export type Facts = {
  readonly caption: string;
  readonly heads: readonly string[];
  /** Heard before a value that both have. */
  readonly shared: string;
  /** Whether a label stands above its values, which need the room, or beside them. */
  readonly isAbove: boolean;
  readonly rows: readonly {
    readonly label: string;
    /** How both stand to each other; undefined where their words are enough. */
    readonly relation: { readonly sign: string; readonly words: string } | undefined;
    readonly values: readonly [readonly FactValue[], readonly FactValue[]];
  }[];
};

/** Who may enter a programme. */
export type Entry = {
  readonly side: Side;
  readonly heading: string;
  /** Our summary under its label; undefined where there is none. */
  readonly summary: { readonly label: string; readonly words: string } | undefined;
  /** What the page publishes; where that is nothing, it is said. */
  readonly published: readonly {
    readonly label: string;
    readonly paragraphs: readonly string[];
    readonly missing: string | undefined;
  }[];
};

/** Who may enter, as published. */
export const renderEntries = (entries: readonly Entry[]): Html => html`
  <div class="deux">${entries.map(
    ({ side, heading, summary, published }) => html`<div class="${side}">
    <h3>${heading}</h3>
    ${summary === undefined ? undefined : html`<p><strong>${summary.label}</strong> ${summary.words}</p>`}
    ${published.map(
      ({
        label,
        paragraphs,
        missing,
      }) => html`<p><strong>${label}</strong>${missing === undefined ? undefined : html` ${missing}`}</p>
      ${verbatim(paragraphs)}`,
    )}</div>
    `,
  )}</div>
  `;

/** A table of fields, with a sign and words for how they stand to each other. */
export const renderFacts = (facts: Facts): Html => html`
  <table class="${facts.isAbove ? "faits" : "voies"}">
  <caption>${facts.caption}</caption>
  <thead><tr>${facts.heads.map((one) => html`<th scope="col">${one}</th>\n`)}</tr></thead>
  ${facts.isAbove ? facts.rows.map((row) => rowAbove(row, facts)) : html`<tbody>${facts.rows.map((row) => rowBeside(row, facts))}</tbody>`}
  </table>
  `;

type Row = Facts["rows"][number];

const rowAbove = (row: Row, { shared }: Facts): Html => html`
  <tbody><tr><th scope="rowgroup" colspan="2">${row.label} ${relationOf(row)}</th></tr>
  <tr>${row.values.map((side) => html`<td>${renderValues(side, shared)}</td>\n`)}</tr></tbody>
  `;

const rowBeside = (row: Row, { shared }: Facts): Html => html`
  <tr><th scope="row">${row.label} ${relationOf(row)}</th>
  ${row.values.map((side) => html`<td>${renderValues(side, shared)}</td>\n`)}</tr>
  `;

const relationOf = ({ relation }: Row): Html | undefined =>
  relation === undefined ? undefined : html`<span class="relation">${seen(relation.sign)} ${relation.words}</span>`;

const renderValues = (values: readonly FactValue[], shared: string): Html => {
  const [only] = values;
  if (values.length === 1 && only !== undefined) return renderValue(only, shared);
  return html`<ul>${values.map((one) => html`<li>${renderValue(one, shared)}</li>\n`)}</ul>`;
};

const renderValue = ({ words, isShared, isVerbatim }: FactValue, shared: string): Html => {
  const text = isVerbatim ? html`<span lang="fr">${words}</span>` : html`${words}`;
  return isShared ? html`<span class="commun">${seen("= ")}${heard(`${shared} `)}${text}</span>` : text;
};
