import { emplois } from "../../model/emplois.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import { likeTitles } from "../phrases/emplois-proches.ts";
import { insertions } from "../phrases/insertion.ts";
import { signs } from "../phrases/signs.ts";
import { type Comparison, type Side, sides } from "./comparison.ts";
import { type Html, heard, html, seen } from "./html.ts";

/** The compared fields that tell a candidate what a programme leads to. */
export const renderFacts = (comparison: Comparison): Html => {
  const { names, words } = comparison;
  return html`
  <table class="faits">
  <caption>${words.facts.caption}</caption>
  <thead><tr>${sides.map((side) => html`<th scope="col">${names[side]}</th>\n`)}</tr></thead>
  ${[
    listRow("types_emploi_accessibles", emplois, comparison),
    likeRow(comparison),
    insertionRow(comparison),
    listRow("codes_rome", ({ codes_rome }) => codes_rome.map(labelled), comparison),
    listRow("formacodes", ({ formacodes }) => formacodes.map(labelled), comparison),
    listRow("codes_nsf", ({ codes_nsf }) => codes_nsf.map(labelled), comparison),
  ]}
  </table>
  `;
};

const labelled = ({ code, libelle }: { readonly code: string; readonly libelle: string }): string =>
  `${code} ${libelle}`;

type ListField = "types_emploi_accessibles" | "codes_rome" | "formacodes" | "codes_nsf";

/** A field that holds a list: what both have is marked, by the code where a value has one. */
const listRow = (champ: ListField, read: (fiche: Fiche) => string[], comparison: Comparison): Html => {
  const { data, messages, words } = comparison;
  const common = data.champs.find((one) => one.champ === champ)?.communs ?? [];
  const value = (texte: string): Html => {
    const said = html`<span lang="fr">${texte}</span>`;
    const isShared = common.some((one) => texte === one || texte.startsWith(`${one} `));
    return isShared ? html`<span class="commun">${seen("= ")}${heard(`${words.facts.shared} `)}${said}</span>` : said;
  };
  const values = (side: Side): Html => {
    const [first, ...others] = read(comparison[side]).map(value);
    if (first === undefined) return html`${words.facts.unpublished}`;
    return others.length === 0 ? first : html`<ul>${[first, ...others].map((one) => html`<li>${one}</li>\n`)}</ul>`;
  };
  return row(messages.champs[champ], champ, values, comparison);
};

/** Jobs of one meaning under two titles: ours to say, so told apart from what the fiches say. */
const likeRow = ({ emploisProches, messages }: Comparison): Html | undefined =>
  emploisProches.length === 0
    ? undefined
    : html`<tbody><tr><td colspan="2" class="note">${messages.diff.nearEmplois} <span lang="fr">${likeTitles(emploisProches)}</span></td></tr></tbody>`;

const insertionRow = (comparison: Comparison): Html => {
  const { messages } = comparison;
  const rate = (side: Side): Html => {
    const years = insertions(comparison[side], messages);
    return years.length === 0
      ? html`${messages.diff.noInsertion}`
      : html`<ul>${years.map((one) => html`<li>${one}</li>\n`)}</ul>`;
  };
  return row(messages.diff.insertion, "statistiques_promotions", rate, comparison);
};

/** The label stands above the values, which need the room, with a sign and words for how both sides stand to each other. */
const row = (label: string, champ: string, values: (side: Side) => Html | string, comparison: Comparison): Html => {
  const { names, data, words } = comparison;
  const relation = data.champs.find((one) => one.champ === champ)?.relation ?? "inconnu";
  return html`
  <tbody><tr><th scope="rowgroup" colspan="2">${label} <span class="relation">${seen(signs[relation])} ${words.facts.relations[relation](names.a, names.b)}</span></th></tr>
  <tr>${sides.map((side) => html`<td>${values(side)}</td>\n`)}</tr></tbody>
  `;
};
