import { bar, type Html, html, link } from "./html.ts";

/** One of the two programmes: `a` or `b`. */
export type Side = "a" | "b";

/** What the first screen says of a fiche. */
export type Card = {
  readonly side: Side;
  /** What people call it. */
  readonly name: string;
  readonly numero: string;
  readonly url: string;
  readonly intitule: string;
  /** Its registration, in words that begin with a sign. */
  readonly etat: { readonly style: "good" | "bad" | "warn"; readonly words: string };
  readonly facts: readonly { readonly label: string; readonly words: string; readonly isVerbatim: boolean }[];
  readonly coverage: {
    readonly label: string;
    readonly words: string;
    readonly whose: string;
    readonly part: number;
    readonly total: number;
  };
};

/** Both fiches side by side. */
export const renderCards = (cards: readonly Card[]): Html => html`<div class="cartes">${cards.map(renderCard)}</div>`;

const renderCard = ({ side, name, numero, url, intitule, etat, facts, coverage }: Card): Html => html`
  <article class="fiche ${side}">
  <h3>${name} <span class="numero">${link(url, numero)}</span></h3>
  <p class="intitule" lang="fr">${intitule}</p>
  <p class="etat ${etat.style}">${etat.words}</p>
  <dl>
  ${facts.map(
    (fact) => html`<div><dt>${fact.label}</dt>
    ${fact.isVerbatim ? html`<dd lang="fr">${fact.words}</dd>` : html`<dd>${fact.words}</dd>`}</div>
    `,
  )}<div class="couverture"><dt>${coverage.label}</dt>
  <dd>${bar(coverage.part, coverage.total)}
  ${coverage.words}
  <span class="note">${coverage.whose}</span></dd></div>
  </dl>
  </article>
  `;
