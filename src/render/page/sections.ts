import { renderAlone } from "./alone.ts";
import { renderCards } from "./cards.ts";
import type { Comparison } from "./comparison.ts";
import { renderEntry, renderWays } from "./entry.ts";
import { renderEvaluations } from "./evaluations.ts";
import { renderFacts } from "./facts.ts";
import { renderFilter } from "./filter.ts";
import { renderHeatMap } from "./heat-map.ts";
import { type Html, html } from "./html.ts";
import { renderOrigins } from "./origins.ts";
import { renderPairs } from "./pairs.ts";
import { renderSources } from "./sources.ts";

type Section = readonly [id: keyof Comparison["words"]["headings"], render: (comparison: Comparison) => Html];

/** The parts of the page in their order, by the fragments that lead to them. */
const sections: readonly Section[] = [
  [
    "resume",
    (comparison) => html`${renderCards(comparison)}
    <p class="avis">${notice(comparison)}</p>
    ${contents(comparison)}`,
  ],
  ["carte", (comparison) => html`${renderHeatMap(comparison)}${renderOrigins(comparison)}`],
  [
    "couples",
    (comparison) => html`${renderFilter(comparison)}
    ${renderPairs(comparison)}`,
  ],
  ["seules", renderAlone],
  [
    "evaluations",
    (comparison) => html`<p class="note">${comparison.words.evaluations.note}</p>
    ${renderEvaluations(comparison)}`,
  ],
  ["entree", (comparison) => html`${renderEntry(comparison)}${renderWays(comparison)}`],
  ["reperes", renderFacts],
  ["sources", renderSources],
];

/** All of them. */
export const renderSections = (comparison: Comparison): Html[] =>
  sections.map(
    ([id, render]) => html`
    <section aria-labelledby="${id}" class="partie ${id}">
    <h2 id="${id}" tabindex="-1">${comparison.words.headings[id]}</h2>
    ${render(comparison)}</section>
    `,
  );

/** What the page is worth: said first, and again at its end. */
export const notice = ({ words }: Comparison): Html => html`<strong>${words.noticeLabel}</strong> ${words.notice}`;

const contents = ({ words }: Comparison): Html => html`
  <nav aria-label="${words.contents}"><ul>
  ${sections
    .filter(([id]) => id !== "resume")
    .map(([id]) => html`<li><a href="#${id}">${words.headings[id]}</a></li>\n`)}</ul></nav>
  `;
