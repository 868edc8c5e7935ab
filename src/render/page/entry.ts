import { juriesOf } from "../../model/juries.ts";
import { conditionsPhrase } from "../phrases/conditions.ts";
import { wayName } from "../phrases/way-name.ts";
import { type Comparison, type Side, sides } from "./comparison.ts";
import { type Html, html, verbatim } from "./html.ts";

/** Who may enter each programme: our summary, and the text of the fiche. */
export const renderEntry = (comparison: Comparison): Html => html`
  <div class="deux">${sides.map((side) => entry(side, comparison))}</div>
  `;

const entry = (side: Side, { [side]: fiche, names, messages, words }: Comparison): Html => {
  const conditions = fiche.conditions_entree;
  const published = (champ: "prerequis_entree_formation" | "prerequis_validation"): Html => {
    const texte = fiche[champ];
    const missing = texte === null ? ` ${messages.unpublished}` : undefined;
    return html`<p><strong>${words.entry.published(messages.champs[champ])}</strong>${missing}</p>
    ${verbatim(texte ?? [])}`;
  };
  return html`<div class="${side}">
  <h3>${names[side]}</h3>
  ${conditions && html`<p><strong>${words.entry.summary}</strong> ${conditionsPhrase(conditions, messages)}</p>`}
  ${published("prerequis_entree_formation")}${published("prerequis_validation")}</div>
  `;
};

const ways = ["FI", "CA", "FC", "CQ", "CL", "VAE"] as const;

/** The ways of access: open, closed, or not told. */
export const renderWays = (comparison: Comparison): Html => {
  const { names, messages, words } = comparison;
  const openness = (side: Side, way: string): string => {
    const actif = comparison[side].voies_acces.find(({ voie }) => voie === way)?.actif ?? null;
    if (actif === null) return words.entry.unknown;
    // Of a certification that is over, the page still shows the ways that it published.
    const open = comparison.data[side].etat === "expiree" ? words.entry.publishedOpen : words.entry.open;
    return actif ? open : words.entry.closed;
  };
  return html`
  <table class="voies">
  <caption>${words.entry.ways}</caption>
  <thead><tr>${[words.entry.way, names.a, names.b].map((one) => html`<th scope="col">${one}</th>\n`)}</tr></thead>
  <tbody>${ways.map(
    (way) => html`
    <tr><th scope="row">${wayName(way, messages)} </th>
    ${sides.map((side) => html`<td>${openness(side, way)}</td>\n`)}</tr>
    `,
  )}</tbody>
  </table>
  `;
};

/** Each jury word for word, once, with the ways that it serves. */
export const renderJuries = (comparison: Comparison): Html => html`
  <div class="deux">${sides.map((side) => juries(side, comparison))}</div>
  `;

const juries = (side: Side, { [side]: fiche, names, messages, words }: Comparison): Html => {
  const all = juriesOf(fiche.voies_acces);
  return html`<div class="${side}">
  <h3>${words.entry.jury(names[side])}</h3>
  ${all.length === 0 ? html`<p>${messages.unpublished}</p>` : undefined}
  ${all.map(
    ({ jury, voies }) => html`<p><strong>${voies.map((voie) => messages.voies[voie]).join(", ")}</strong></p>
    ${verbatim([jury])}`,
  )}</div>
  `;
};
