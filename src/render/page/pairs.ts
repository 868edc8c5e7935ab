import type { Side } from "./cards.ts";
import { type Html, html } from "./html.ts";

/** A piece of a statement, and whether the other statement lacks its words. */
export type Piece = { readonly text: string; readonly isOwn: boolean };

/** One competency of a pair. */
export type Statement = {
  readonly side: Side;
  /** Whose it is, and its code in the fiche. */
  readonly name: string;
  readonly code: string;
  /** How it begins, for the line that opens the pair. */
  readonly beginning: string;
  readonly pieces: readonly Piece[];
};

/** Two competencies that correspond, in whose word, and why. */
export type Pair = {
  readonly id: string;
  readonly level: { readonly kind: "equivalente" | "partielle"; readonly words: string };
  readonly origin: { readonly kind: "lecture" | "calcul"; readonly words: string };
  readonly statements: readonly [Statement, Statement];
  readonly reason: { readonly label: string; readonly words: string } | undefined;
  /** What made a computed pair. */
  readonly reasons: { readonly label: string; readonly items: readonly string[] } | undefined;
  /** The state and the origin, in a sentence; then who proposed it, in the words of the file. */
  readonly whose: string;
  readonly by: string | undefined;
};

/** The pairs of two blocs. */
export type Group = {
  readonly id: string;
  readonly heading: string;
  readonly count: string;
  readonly titles: readonly string[];
  readonly pairs: readonly Pair[];
};

/** Pairs that open on demand, by blocs. */
export const renderGroups = (groups: readonly Group[]): Html => html`${groups.map(renderGroup)}`;

/** The heading stays with its first pair when the page is printed. */
const renderGroup = ({ id, heading, count, titles, pairs }: Group): Html => html`
  <div class="groupe" data-group>
  <div class="tete"><h3 id="${id}" tabindex="-1">${heading} <span class="compte">${count}</span></h3>
  <p class="note" lang="fr">${titles.join(" × ")}</p>
  ${pairs.slice(0, 1).map(renderPair)}</div>
  ${pairs.slice(1).map(renderPair)}</div>
  `;

const renderPair = (pair: Pair): Html => html`
  <details class="couple" id="${pair.id}" data-item>
  <summary>${pair.statements.map(renderBeginning)}
  <span class="marques"><span class="niveau ${pair.level.kind}">${pair.level.words}</span>
  <span class="origine ${pair.origin.kind}">${pair.origin.words}</span></span></summary>
  <div class="enonces">${pair.statements.map(renderStatement)}</div>
  ${
    pair.reason === undefined
      ? undefined
      : html`<p class="raison"><strong>${pair.reason.label}</strong> <span lang="fr">${pair.reason.words}</span></p>`
  }
  ${
    pair.reasons === undefined
      ? undefined
      : html`<p class="raison"><strong>${pair.reasons.label}</strong></p>
  <ul class="raisons">${pair.reasons.items.map((one) => html`<li>${one}</li>\n`)}</ul>`
  }
  <p class="note">${pair.whose}${pair.by === undefined ? undefined : html` <q lang="fr">${pair.by}</q>`}</p>
  </details>
  `;

const renderBeginning = ({ side, name, code, beginning }: Statement): Html => html`
  <span class="debut ${side}"><span class="code">${name} ${code}</span> <span class="mots" lang="fr">${beginning}</span></span>`;

const renderStatement = ({ side, name, code, pieces }: Statement): Html => html`
  <div class="enonce ${side}"><p class="code">${name} ${code}</p>
  <blockquote lang="fr">${pieces.map(({ text, isOwn }) => (isOwn ? html`<mark>${text}</mark>` : html`${text}`))}</blockquote></div>
  `;
