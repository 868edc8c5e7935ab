import type { Messages } from "../../messages/fr.ts";
import { etatSentence } from "../phrases/etat.ts";
import { fichePhrase, hasTests } from "../phrases/evaluation-phrases.ts";
import { insertion } from "../phrases/insertion.ts";
import { linked } from "../phrases/linked.ts";
import { contenu, prerequis, voies } from "../phrases/premier.ts";
import { type Comparison, isRead, type Side, sides } from "./comparison.ts";
import { type Html, html, link } from "./html.ts";

/** The first screen: who, until when, and how much of each programme the other one answers. */
export const renderCards = (comparison: Comparison): Html =>
  html`<div class="cartes">${sides.map((side) => card(side, comparison))}</div>`;

const card = (side: Side, comparison: Comparison): Html => {
  const { [side]: fiche, names, data, messages, words } = comparison;
  const row = data[side];
  const certifiers = fiche.certificateurs.map(({ nom }) => nom).join(" · ");
  const own = inPage(comparison);
  return html`
  <article class="fiche ${side}">
  <h2>${names[side]} <span class="numero">${link(row.url, fiche.numero)}</span></h2>
  <p class="intitule" lang="fr">${fiche.intitule}</p>
  <dl>
  ${[
    etatOf(side, comparison),
    successor(side, comparison),
    fact(messages.diff.evaluation, html`<dd>${marked(fichePhrase(fiche, own), hasTests(fiche), messages)}</dd>`),
    fact(
      messages.diff.prerequis,
      html`<dd>${marked(prerequis(fiche, own), fiche.conditions_entree !== undefined, messages)}</dd>`,
    ),
    fact(messages.premier.voies, html`<dd>${voies(fiche, row.etat, messages)}</dd>`),
    fact(messages.diff.insertion, html`<dd>${insertion(fiche, messages)}</dd>`),
    fact(messages.premier.contenu, html`<dd>${contenu(fiche, own)}</dd>`),
    fact(words.cards.certificateur, html`<dd lang="fr">${certifiers}</dd>`),
    coverage(side, comparison),
  ]}</dl>
  </article>
  `;
};

/** A page has the room to say « compétences », and what stands in full stands in it, not behind a command. */
const inPage = ({ messages, words }: Comparison): Messages => ({
  ...messages,
  onlyInWords: () => words.cards.inWords,
  premier: { ...messages.premier, competences: messages.competenceCount, enToutesLettres: words.cards.inWords },
});

/** A phrase, said to be of ours where it is. */
const marked = (phrase: string, isOurs: boolean, { passerelle }: Messages): string =>
  isOurs ? passerelle.resume(phrase) : phrase;

/** Until when, and what it means that it is over: no more than is known. */
const etatOf = (side: Side, { data, messages, words }: Comparison): Html => {
  const etat = etatSentence(data[side], messages);
  const meaning = data[side].etat === "expiree" ? html` <span class="note">${words.cards.over}</span>` : undefined;
  return fact(messages.premier.validite, html`<dd><span class="etat ${etat.style}">${etat.text}</span>${meaning}</dd>`);
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
