import { type Html, heard, html, seen } from "./html.ts";

/** A bloc at the head of a row or a column. */
export type BlocHead = { readonly code: string; readonly intitule: string };

/** How many pairs two blocs have. */
export type HeatCell = {
  readonly count: number;
  /** The share of the largest count, in six steps from 0, none. */
  readonly heat: 0 | 1 | 2 | 3 | 4 | 5;
  /** The same in words that stand by themselves. */
  readonly words: string;
  /** Said below the number where some pairs are equivalent. */
  readonly equivalent: string | undefined;
  /** The group of pairs that the cell leads to. */
  readonly group: string | undefined;
};

/** The blocs of one programme by those of the other. */
export type HeatMap = {
  readonly caption: string;
  readonly name: string;
  readonly corner: string;
  readonly columns: readonly BlocHead[];
  readonly rows: readonly {
    readonly head: BlocHead;
    readonly cells: readonly HeatCell[];
    readonly coverage: string;
  }[];
  readonly coverageHead: string;
  /** The coverage of each column. */
  readonly coverageOf: { readonly label: string; readonly cells: readonly string[] };
  /** Said instead of the table where a fiche has no bloc. */
  readonly empty: string | undefined;
};

/** A table that reads as one without colour. It may scroll on its own: a fiche may have many blocs. */
export const renderHeatMap = (map: HeatMap): Html => {
  if (map.empty !== undefined) return html`<p>${map.empty}</p>`;
  return html`
  <div class="defile" role="region" aria-label="${map.name}" tabindex="0">
  <table class="chaleur">
  <caption>${map.caption}</caption>
  <thead><tr><th scope="col">${map.corner}</th>
  ${map.columns.map((head) => html`<th scope="col">${headOf(head)}</th>\n`)}<th scope="col" class="somme">${map.coverageHead}</th></tr></thead>
  <tbody>
  ${map.rows.map(
    ({ head, cells, coverage }) => html`<tr><th scope="row">${headOf(head)}</th>
    ${cells.map(renderCell)}<td class="somme">${coverage}</td></tr>
    `,
  )}</tbody>
  <tfoot><tr><th scope="row">${map.coverageOf.label}</th>
  ${map.coverageOf.cells.map((one) => html`<td class="somme">${one}</td>\n`)}<td class="somme"></td></tr></tfoot>
  </table>
  </div>
  `;
};

const headOf = ({ code, intitule }: BlocHead): Html =>
  html`<span class="code">${code}</span> <span class="titre" lang="fr">${intitule}</span>`;

const renderCell = ({ count, heat, words, equivalent, group }: HeatCell): Html => {
  const shown = html`${seen(String(count))}${heard(words)}`;
  const said = group === undefined ? shown : html`<a href="#${group}">${shown}</a>`;
  const below = equivalent === undefined ? undefined : html`<small aria-hidden="true">${equivalent}</small>`;
  return html`<td class="c${heat}">${said}${below}</td>\n`;
};
