import { type Html, html, link } from "./html.ts";

/** From which data, by which method, with which program a page was made. */
export type Sources = {
  readonly rows: readonly {
    readonly label: string;
    readonly values: readonly string[];
    readonly kind: "words" | "links" | "code";
  }[];
  readonly prints: {
    readonly caption: string;
    readonly heads: readonly [string, string];
    readonly rows: readonly { readonly name: string; readonly print: string }[];
  };
  readonly remarks: readonly string[];
  /** What the copied page of a fiche lacks, and what was concluded from it: in French. */
  readonly notes: readonly { readonly label: string; readonly items: readonly string[] }[];
};

/** Where everything comes from. */
export const renderSources = ({ rows, prints, remarks, notes }: Sources): Html => html`
  ${remarks.map((one) => html`<p>${one}</p>\n`)}
  ${notes.map(
    ({ label, items }) => html`<p class="libelle">${label}</p>
    <ul lang="fr">${items.map((one) => html`<li>${one}</li>\n`)}</ul>
    `,
  )}<dl class="sources">${rows.map(
    ({ label, values, kind }) => html`<div><dt>${label}</dt>
    ${values.map((one) => html`<dd>${shownAs(one, kind)}</dd>\n`)}</div>
    `,
  )}</dl>
  <table class="empreintes">
  <caption>${prints.caption}</caption>
  <thead><tr>${prints.heads.map((one) => html`<th scope="col">${one}</th>\n`)}</tr></thead>
  <tbody>${prints.rows.map(
    ({ name, print }) => html`<tr><th scope="row">${name}</th>
    <td><code>${print}</code></td></tr>
    `,
  )}</tbody>
  </table>
  `;

const shownAs = (value: string, kind: Sources["rows"][number]["kind"]): Html => {
  if (kind === "links") return link(value, value);
  return kind === "code" ? html`<code>${value}</code>` : html`${value}`;
};
