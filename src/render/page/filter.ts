import type { Comparison } from "./comparison.ts";
import { type Html, html } from "./html.ts";

/** The box is shown by the script: without it, nothing is hidden and nothing is to be filtered. */
export const renderFilter = ({ data, words: { filter } }: Comparison): Html => {
  const alone = data.manquantes ?? data.sans_piste;
  const all = filter.all(data.correspondances.length, (alone?.a.length ?? 0) + (alone?.b.length ?? 0));
  return html`
  <form id="filtre" role="search" hidden>
  <label for="mots">${filter.label}</label>
  <div class="saisie"><input id="mots" type="search" autocomplete="off" spellcheck="false" aria-describedby="aide-filtre">
  <button type="reset">${filter.clear}</button></div>
  <p id="aide-filtre" class="note">${filter.hint}</p>
  <p id="resultats" role="status" data-all="${all}" data-none="${filter.none}" data-one="${filter.one}" data-many="${filter.many}"></p>
  </form>
  `;
};
