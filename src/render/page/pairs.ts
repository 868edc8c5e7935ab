import type { Bloc } from "../../model/fiche.generated.ts";
import type { Correspondance } from "../../model/sorties.generated.ts";
import { readingLines } from "../phrases/couple.ts";
import { type Comparison, groupId, pairsBetween, placeOf, type Side, sides } from "./comparison.ts";
import { type Html, html } from "./html.ts";

/** The pairs, by blocs in the order of the fiches, each opened on demand. */
export const renderPairs = (comparison: Comparison): Html => {
  const { a, b, data, words } = comparison;
  const isQuoted = data.correspondances.some(({ mots_a, mots_b }) => mots_a !== undefined || mots_b !== undefined);
  const legend = isQuoted ? html`<p class="note"><mark>${words.pairs.marked}</mark>${words.pairs.note}</p>` : undefined;
  return html`${data.correspondances.length === 0 ? html`<p class="note">${words.pairs.none}</p>` : legend}
  ${a.blocs.map((row) => b.blocs.map((column) => group(row, column, comparison)))}`;
};

/** The heading stays with its first pair when the page is printed. */
const group = (row: Bloc, column: Bloc, comparison: Comparison): Html | undefined => {
  const pairs = pairsBetween(row, column, comparison);
  const [first, ...others] = pairs.map((one) => pair(one, comparison));
  if (first === undefined) return undefined;
  const heading = `${placeOf("a", row.code, comparison)} × ${placeOf("b", column.code, comparison)}`;
  return html`
  <div class="groupe" data-group>
  <div class="tete"><h3 id="${groupId(row, column)}" tabindex="-1">${heading} <span class="compte">${comparison.messages.diff.pairs(pairs.length)}</span></h3>
  <p class="note" lang="fr">${row.intitule} × ${column.intitule}</p>
  ${first}</div>
  ${others}</div>
  `;
};

const pair = (one: Correspondance, comparison: Comparison): Html => {
  const { messages, words } = comparison;
  const [score, etat] = [messages.decimal(one.score ?? 0), one.etat ?? "proposee"];
  const level = one.bande === undefined ? messages.diff[one.niveau] : messages.couverture.bandes[one.bande];
  const [origin, whose] =
    one.origine === "lecture"
      ? [words.pairs.lecture[etat], words.pairs.whoseLecture[etat]]
      : [words.pairs.calcul(score), words.pairs.whoseCalcul(score)];
  return html`
  <details class="couple" id="${one.a}-${one.b}" data-item>
  <summary>${sides.map((side) => beginning(side, one, comparison))}
  <span class="marques"><span class="niveau ${one.niveau}">${level}</span>
  <span class="origine ${one.origine}">${origin}</span></span></summary>
  <div class="enonces">${sides.map((side) => statement(side, one, comparison))}</div>
  ${one.origine === "lecture" ? readingOf(one, comparison) : undefined}
  ${one.raisons.length === 0 ? undefined : computedReasons(one, comparison)}
  <p class="note">${whose}${one.propose_par === null ? undefined : html` <q lang="fr">${one.propose_par}</q>`}</p>
  </details>
  `;
};

const readingOf = (one: Correspondance, { names, messages, words }: Comparison): Html => html`
  <p class="raison"><strong>${words.pairs.reason}</strong></p>
  <ul class="raisons">${readingLines(one, names, messages).map((line) => html`<li lang="fr">${line}</li>\n`)}</ul>`;

const computedReasons = ({ raisons }: Correspondance, { messages, words: { pairs } }: Comparison): Html => {
  const items = raisons.map(({ partie, a, b, lien, poids }) => {
    const reason = messages.diff.reason(messages.diff.parties[partie] ?? partie, a, b);
    return html`<li>${pairs.weighted(reason, pairs.links[lien], messages.decimal(poids))}</li>\n`;
  });
  return html`<p class="raison"><strong>${pairs.reasons}</strong></p>
  <ul class="raisons">${items}</ul>`;
};

/** For the line that opens the pair: about as much as it holds. */
const beginning = (side: Side, { [side]: id }: Correspondance, comparison: Comparison): Html => html`
  <span class="debut ${side}"><span class="code">${placeOf(side, id, comparison)}</span> <span class="mots" lang="fr">${cut(comparison.textOf(id), 80)}</span></span>`;

const cut = (texte: string, length: number): string => {
  if (texte.length <= length) return texte;
  const end = texte.lastIndexOf(" ", length);
  return `${texte.slice(0, end > 0 ? end : length).replace(/[\uD800-\uDBFF]$|[\s,;:(]+$/, "")}…`;
};

const statement = (side: Side, pair: Correspondance, comparison: Comparison): Html => {
  const [id, words] = [pair[side], side === "a" ? pair.mots_a : pair.mots_b];
  return html`
  <div class="enonce ${side}"><p class="code">${placeOf(side, id, comparison)}</p>
  <blockquote lang="fr">${marked(comparison.textOf(id), words)}</blockquote></div>
  `;
};

/** A statement, the words on which the reading rests marked, where it quotes them. */
const marked = (texte: string, words: string | undefined): Html => {
  const at = words === undefined || words === "" ? -1 : texte.indexOf(words);
  if (words === undefined || at === -1) return html`${texte}`;
  return html`${texte.slice(0, at)}<mark>${words}</mark>${texte.slice(at + words.length)}`;
};
