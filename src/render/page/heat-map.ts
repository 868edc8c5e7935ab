import type { Bloc } from "../../model/fiche.generated.ts";
import { shortCode } from "../../model/identities.ts";
import type { CouvertureBloc } from "../../model/sorties.generated.ts";
import { type Comparison, groupId, pairsBetween, placeOf } from "./comparison.ts";
import { type Html, heard, html, seen } from "./html.ts";

/**
 * How many pairs each bloc of one programme has with each of the other: a table that reads as one without colour. It may
 * scroll on its own, for a fiche may have many blocs.
 */
export const renderHeatMap = (comparison: Comparison): Html => {
  const { a, b, names, data, messages, words } = comparison;
  const { heat } = words;
  const counts = a.blocs.flatMap((row) => b.blocs.map((column) => pairsBetween(row, column, comparison).length));
  if (counts.length === 0) return html`<p>${heat.empty}</p>`;
  const most = Math.max(1, ...counts);
  const share = (asked: CouvertureBloc): Html =>
    html`<td class="somme">${messages.couverture.comptes(asked)} ${messages.couverture.surBloc(asked.total)}</td>`;
  const shareOfRow = ({ code }: Bloc): Html[] =>
    data.couverture.a.par_bloc.filter(({ bloc }) => bloc === code).map(share);
  return html`
  <div class="defile" role="region" aria-label="${heat.name}" tabindex="0">
  <table class="chaleur">
  <caption>${heat.caption(names.a, names.b)}</caption>
  <thead><tr><th scope="col">${heat.corner(names.a, names.b)}</th>
  ${b.blocs.map((bloc) => html`<th scope="col">${head(bloc)}</th>\n`)}<th scope="col" class="somme">${heat.coverage}</th></tr></thead>
  <tbody>
  ${a.blocs.map(
    (row) => html`<tr><th scope="row">${head(row)}</th>
    ${b.blocs.map((column) => cell(row, column, most, comparison))}${shareOfRow(row)}</tr>
    `,
  )}</tbody>
  <tfoot><tr><th scope="row">${heat.coverage}</th>
  ${data.couverture.b.par_bloc.map((one) => html`${share(one)}\n`)}<td class="somme"></td></tr></tfoot>
  </table>
  </div>
  `;
};

const head = ({ code, intitule }: Bloc): Html =>
  html`<span class="code">${shortCode(code)}</span> <span class="titre" lang="fr">${intitule}</span>`;

/** Shaded by its share of the largest count, in six steps from 0, none; its number leads to its pairs. */
const cell = (row: Bloc, column: Bloc, most: number, comparison: Comparison): Html => {
  const { heat } = comparison.words;
  const pairs = pairsBetween(row, column, comparison);
  const count = pairs.length;
  const equivalent = pairs.filter(({ niveau }) => niveau === "equivalente").length;
  const [nameA, nameB] = [placeOf("a", row.code, comparison), placeOf("b", column.code, comparison)];
  const said = html`${seen(String(count))}${heard(heat.cell(count, equivalent, nameA, nameB))}`;
  const below = equivalent === 0 ? undefined : html`<small aria-hidden="true">${heat.equivalent(equivalent)}</small>`;
  const shade = Math.ceil((count / most) * 5);
  return html`<td class="c${shade}">${count === 0 ? said : html`<a href="#${groupId(row, column)}">${said}</a>`}${below}</td>\n`;
};
