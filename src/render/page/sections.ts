import { renderAlone } from "./alone.ts";
import { renderCards } from "./cards.ts";
import type { Comparison } from "./comparison.ts";
import { renderEntry, renderJuries, renderWays } from "./entry.ts";
import { renderEvaluations, renderTests } from "./evaluations.ts";
import { renderFacts } from "./facts.ts";
import { renderFilter } from "./filter.ts";
import { renderHeatMap } from "./heat-map.ts";
import { type Html, html } from "./html.ts";
import { renderOrigins } from "./origins.ts";
import { renderPairs } from "./pairs.ts";
import { renderNext, renderPast } from "./past.ts";
import type { Part, Sheet } from "./sheet.ts";
import { renderSources, sourceLine } from "./sources.ts";

type Section = Pick<Part, "open" | "printed"> & {
  readonly id: keyof Comparison["words"]["headings"];
  readonly render: (comparison: Comparison) => Html;
};

/** The parts of the page in their order, by the fragments that lead to them. */
const sections: readonly Section[] = [
  { id: "suite", render: renderNext, open: true, printed: true },
  { id: "carte", render: (comparison) => html`${renderHeatMap(comparison)}${renderOrigins(comparison)}` },
  {
    id: "couples",
    render: (comparison) => html`${renderFilter(comparison)}
    ${renderPairs(comparison)}
    <h3>${comparison.words.seules}</h3>
    ${renderAlone(comparison)}`,
  },
  {
    id: "evaluations",
    printed: true,
    render: (comparison) => html`${renderTests(comparison)}
    <div class="long"><p class="note">${comparison.words.evaluations.note}</p>
    ${renderEvaluations(comparison)}</div>`,
  },
  {
    id: "entree",
    printed: true,
    render: (comparison) => html`${renderWays(comparison)}
    <div class="long">${renderEntry(comparison)}${renderJuries(comparison)}</div>`,
  },
  { id: "reperes", render: (comparison) => html`${renderFacts(comparison)}${renderPast(comparison)}` },
  { id: "sources", render: renderSources },
];

/** A comparison as a page: what a candidate asks first, then the parts. */
export const sheetOf = (comparison: Comparison): Sheet => {
  const { names, data, messages, words } = comparison;
  return {
    title: words.title(names.a, names.b),
    lede: words.lede(messages.date(data.date)),
    version: data.rapport.version,
    first: html`<section class="resume" aria-label="${words.resume}">${renderCards(comparison)}
    <p class="avis">${notice(comparison)}</p></section>`,
    parts: sections.map(({ id, render, ...rest }) => ({
      ...{ id, heading: words.headings[id], content: render(comparison) },
      ...rest,
    })),
    footer: html`<p>${notice(comparison)}</p><p>${sourceLine(comparison)}</p>`,
  };
};

/** What the page is worth: said first, and again at its end. */
const notice = ({ words }: Comparison): Html => html`<strong>${words.noticeLabel}</strong> ${words.notice}`;
