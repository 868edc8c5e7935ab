import type { Side } from "./cards.ts";
import { type Html, html } from "./html.ts";

/** The competencies of one fiche that no pair has. */
export type Alone = {
  readonly side: Side;
  readonly heading: string;
  readonly items: readonly { readonly id: string; readonly code: string; readonly texte: string }[];
};

/** What stands alone on each side, word for word. */
export const renderAlone = (sides: readonly Alone[]): Html => html`
  <div class="deux">${sides.map(
    ({ side, heading, items }) => html`<div class="${side}" data-group>
    <h3>${heading}</h3>
    <ul class="seules">
    ${items.map(
      ({
        id,
        code,
        texte,
      }) => html`<li id="${id}" data-item><span class="code">${code}</span> <span lang="fr">${texte}</span></li>
      `,
    )}</ul></div>
    `,
  )}</div>
  `;
