import { etatSentence } from "../phrases/etat.ts";
import { linked } from "../phrases/linked.ts";
import { type Comparison, isRead, type Side, sides } from "./comparison.ts";
import { type Html, html, link } from "./html.ts";

/** The first screen: who, until when, and how much of each programme the other one answers. */
export const renderCards = (comparison: Comparison): Html =>
  html`<div class="cartes">${sides.map((side) => card(side, comparison))}</div>`;

const card = (side: Side, comparison: Comparison): Html => {
  const { [side]: fiche, names, data, messages, words } = comparison;
  const row = data[side];
  const etat = etatSentence(row, messages);
  const certificateurs = fiche.certificateurs.map(({ nom }) => nom).join(" · ");
  const content = `${messages.blocCount(row.blocs)}, ${messages.competenceCount(row.competences)}`;
  return html`
  <article class="fiche ${side}">
  <h3>${names[side]} <span class="numero">${link(row.url, fiche.numero)}</span></h3>
  <p class="intitule" lang="fr">${fiche.intitule}</p>
  <p class="etat ${etat.style}">${etat.text}</p>
  <dl>
  ${[
    fact(words.cards.niveau, html`<dd>${fiche.niveau ?? messages.unpublished}</dd>`),
    fact(words.cards.certificateur, html`<dd lang="fr">${certificateurs}</dd>`),
    fact(words.cards.contenu, html`<dd>${content}</dd>`),
    successor(side, comparison),
    coverage(side, comparison),
  ]}</dl>
  </article>
  `;
};

const fact = (label: string, said: Html): Html => html`<div><dt>${label}</dt>
  ${said}</div>
  `;

/** What replaces a certification: the first thing to ask about one that has expired, even where the page does not say. */
const successor = (side: Side, { [side]: fiche, data, messages, words }: Comparison): Html | undefined => {
  const known = (fiche.nouvelles_certifications ?? []).map(linked).join(" · ");
  if (known !== "") return fact(words.cards.successor, html`<dd lang="fr">${known}</dd>`);
  return data[side].etat === "expiree" ? fact(words.cards.successor, html`<dd>${messages.unknown}</dd>`) : undefined;
};

/** What who holds the other programme has of this one. */
const coverage = (side: Side, comparison: Comparison): Html => {
  const { names, data, messages, words } = comparison;
  const asked = data.couverture[side];
  const [from, to] = [names[side === "a" ? "b" : "a"], names[side]];
  return html`<div class="couverture"><dt>${messages.diff.direction(from, to)}</dt>
  <dd>${messages.couverture.comptes(asked)}, ${messages.couverture.sur(asked.total, to)}
  <span class="note">${isRead(comparison) ? words.cards.lecture : words.cards.calcul}</span></dd></div>
  `;
};
