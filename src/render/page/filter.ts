import { type Html, html } from "./html.ts";

/** The words of the filter box. `{n}` is the number found and `{total}` that of all. */
export type Filter = {
  readonly label: string;
  readonly hint: string;
  readonly clear: string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly results: { readonly all: string; readonly none: string; readonly one: string; readonly many: string };
};

/** The box is shown by the script: without it, nothing is hidden and nothing is to be filtered. */
export const renderFilter = ({ label, hint, clear, openAll, closeAll, results }: Filter): Html => html`
  <form id="filtre" role="search" hidden>
  <label for="mots">${label}</label>
  <div class="saisie"><input id="mots" type="search" autocomplete="off" spellcheck="false" aria-describedby="aide-filtre">
  <button type="reset">${clear}</button></div>
  <p id="aide-filtre" class="note">${hint}</p>
  <p id="resultats" role="status" data-all="${results.all}" data-none="${results.none}" data-one="${results.one}" data-many="${results.many}"></p>
  <div class="boutons"><button type="button" id="tout-ouvrir">${openAll}</button>
  <button type="button" id="tout-fermer">${closeAll}</button></div>
  </form>
  `;
