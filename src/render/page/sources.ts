import type { Fiche } from "../../model/fiche.generated.ts";
import { type Comparison, isRead } from "./comparison.ts";
import { type Html, html, link } from "./html.ts";
import { pageCommand } from "./sheet.ts";

/** Where the texts come from, and the program that made the page, in a line. */
export const sourceLine = ({ data, messages }: Comparison): string =>
  `${messages.source(messages.sourceFiches([data.a.id, data.b.id]))} · rncp ${data.rapport.version} · ${messages.date(data.date)}`;

/** From which data, by which method, with which program. */
export const renderSources = (comparison: Comparison): Html => {
  const { a, b, data, messages, words } = comparison;
  const { sources } = words;
  const threshold = data.rapport.methodes[0]?.seuil ?? 0;
  const method = isRead(comparison) ? sources.lecture : sources.calcul(messages.decimal(threshold));
  return html`
  ${sources.remarks(`${a.numero}, ${b.numero}`).map((one) => html`<p>${one}</p>\n`)}
  ${[a, b].map((fiche) => notes(fiche, comparison))}<dl class="sources">${[
    row(sources.pages, ...data.source.urls.map((one) => link(one, one))),
    row(sources.licence, `${data.source.producteur}, ${data.source.licence}`),
    row(sources.method, method),
    row(sources.date, messages.date(data.date)),
    row(sources.version, `rncp ${data.rapport.version}`),
    row(sources.command, html`<code>${commandOf(comparison, threshold)}</code>`),
  ]}</dl>
  <table class="empreintes">
  <caption>${sources.prints}</caption>
  <thead><tr>${[sources.data, sources.print].map((one) => html`<th scope="col">${one}</th>\n`)}</tr></thead>
  <tbody>${data.rapport.donnees.map(
    ({ nom, empreinte }) => html`<tr><th scope="row">${nom}</th>
    <td><code>${empreinte}</code></td></tr>
    `,
  )}</tbody>
  </table>
  `;
};

/** What the copied page of a fiche lacks, and what was concluded from it: in French. */
const notes = ({ numero, notes: items }: Fiche, { words }: Comparison): Html | undefined =>
  items &&
  html`<p class="libelle">${words.sources.notes(numero)}</p>
  <ul lang="fr">${items.map((one) => html`<li>${one}</li>\n`)}</ul>
  `;

const row = (label: string, ...values: readonly (Html | string)[]): Html => html`<div><dt>${label}</dt>
  ${values.map((one) => html`<dd>${one}</dd>\n`)}</div>
  `;

/** The command that makes the same page from the same data. */
const commandOf = (comparison: Comparison, threshold: number): string => {
  const { a, b, data, lang } = comparison;
  const computed = isRead(comparison) ? "" : ` --calcul --seuil ${threshold}`;
  return `${pageCommand(`rncp diff ${a.numero} ${b.numero}`, data.date, lang)}${computed}`;
};
