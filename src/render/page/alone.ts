import { shortCode } from "../../model/identities.ts";
import { type Comparison, type Side, sides } from "./comparison.ts";
import { type Html, html } from "./html.ts";

/** The competencies of each side that no pair has, word for word. */
export const renderAlone = (comparison: Comparison): Html => html`
  <div class="deux">${sides.map((side) => aloneOn(side, comparison))}</div>
  `;

const aloneOn = (side: Side, { names, data, textOf, messages, words }: Comparison): Html => {
  const [name, other] = [names[side], names[side === "a" ? "b" : "a"]];
  const { manquantes, sans_piste } = data;
  const ids = (manquantes ?? sans_piste)?.[side] ?? [];
  return html`<div class="${side}" data-group>
  <h4>${ids.length === 0 ? words.alone.none(name) : messages.diff.alone(name, other, ids.length, manquantes !== null)}</h4>
  <ul class="seules">
  ${ids.map(
    (
      id,
    ) => html`<li id="${id}" data-item><span class="code">${shortCode(id)}</span> <span lang="fr">${textOf(id)}</span></li>
    `,
  )}</ul></div>
  `;
};
