import { linked } from "../phrases/linked.ts";
import { statistiquesTable } from "../phrases/statistiques.ts";
import { blockHtml } from "./blocks.ts";
import { type Comparison, type Side, sides } from "./comparison.ts";
import { type Html, html, link, verbatim } from "./html.ts";

/** What a candidate does with the page: whom to ask what. Of an expired one, the fiche rarely says what may still be done. */
export const renderNext = (comparison: Comparison): Html => {
  const { words } = comparison;
  return html`<ol class="suite">${[
    html`<li>${words.next.read} ${sides.map((side) => pageLink(side, comparison))}</li>\n`,
    ...sides.map((side) => askOf(side, comparison)),
    html`<li>${words.next.acquired}</li>\n`,
  ]}</ol>`;
};

const pageLink = (side: Side, { data, names }: Comparison): Html => html`${link(data[side].url, names[side])} `;

const askOf = (side: Side, comparison: Comparison): Html => {
  const { [side]: fiche, names, data, messages, words } = comparison;
  const isOver = data[side].etat === "expiree";
  const sites = fiche.certificateurs.flatMap(({ site_internet: site }) => site ?? []);
  const day = messages.date(data.date);
  return html`<li>${isOver ? words.next.over(names[side], day) : words.next.running(names[side])}
  ${sites.map((one) => html` ${link(one, one)}`)}</li>\n`;
};

/** What each programme aims at, its figures of all years, and what came before and after it. */
export const renderPast = (comparison: Comparison): Html => html`
  <div class="deux">${sides.map((side) => past(side, comparison))}</div>
  `;

const past = (side: Side, comparison: Comparison): Html => {
  const { [side]: fiche, names, messages } = comparison;
  const list = (label: string, items: readonly string[] | null | undefined): Html => html`<h4>${label}</h4>
  ${items === null || items === undefined || items.length === 0 ? html`<p>${messages.unpublished}</p>` : html`<ul lang="fr">${items.map((one) => html`<li>${one}</li>\n`)}</ul>`}
  `;
  return html`<div class="${side}">
  <h3>${names[side]}</h3>
  <h4>${messages.champs.objectifs_contexte}</h4>
  ${fiche.objectifs_contexte === null ? html`<p>${messages.unpublished}</p>` : verbatim(fiche.objectifs_contexte)}
  <h4>${messages.champs.statistiques_promotions}</h4>
  ${years(side, comparison)}
  ${list(messages.champs.anciennes_certifications, fiche.anciennes_certifications.map(linked))}
  ${list(messages.champs.nouvelles_certifications, fiche.nouvelles_certifications?.map(linked))}</div>
  `;
};

const years = (side: Side, { [side]: fiche, messages }: Comparison): Html => {
  const list = fiche.statistiques_promotions ?? [];
  return list.length === 0
    ? html`<p>${messages.unpublished}</p>`
    : blockHtml(statistiquesTable(list, messages), messages.champs.statistiques_promotions);
};
