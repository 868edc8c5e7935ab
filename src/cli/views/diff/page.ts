import { createHash } from "node:crypto";
import type { Messages } from "../../../messages/fr.ts";
import { pageEn } from "../../../messages/page.en.ts";
import { pageFr } from "../../../messages/page.fr.ts";
import type { Language } from "../../../messages/sentence-of.ts";
import type { Page } from "../../../render/page/page.ts";
import { renderPage } from "../../../render/page/render-page.ts";
import type { Diff } from "./diff.ts";
import { aloneOf } from "./page/alone.ts";
import { cardsOf } from "./page/cards.ts";
import { timeLinesOf } from "./page/evaluations.ts";
import { entriesOf, factsOf, waysOf } from "./page/facts.ts";
import { heatMapOf } from "./page/heat-map.ts";
import { originsOf } from "./page/origins.ts";
import { groupsOf } from "./page/pairs.ts";
import type { PageParts } from "./page/parts.ts";
import { sourcesOf } from "./page/sources.ts";

/** A comparison as a page to send to a candidate, in one file. Loaded only when it is asked for. */
export const diffPage = (diff: Diff, messages: Messages, lang: Language): string =>
  renderPage(pageOf(diff, messages, lang), sha256);

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("base64");

/** All that the page shows, before it is markup. */
export const pageOf = (diff: Diff, messages: Messages, lang: Language): Page => {
  const words = lang === "en" ? pageEn : pageFr;
  const parts: PageParts = { diff, messages, words };
  const { names, data } = diff;
  const pairs = data.correspondances.length;
  const alone = data.seules.a.length + data.seules.b.length;
  return {
    lang,
    title: words.title(names.a, names.b),
    lede: words.lede(messages.date(data.date)),
    notice: { label: words.noticeLabel, words: words.notice },
    generator: `rncp ${data.rapport.version}`,
    skip: words.skip,
    contents: words.contents,
    headings: words.headings,
    cards: cardsOf(parts),
    origins: originsOf(parts),
    heatMap: heatMapOf(parts),
    filter: { ...words.filter, results: { ...words.filter, all: words.filter.all(pairs, alone) } },
    pairsNote: pairs === 0 ? words.pairs.none : words.pairs.note,
    groups: groupsOf(parts),
    alone: aloneOf(parts),
    evaluationsNote: words.evaluations.note,
    timeLines: timeLinesOf(parts),
    entries: entriesOf(parts),
    ways: waysOf(parts),
    facts: factsOf(parts),
    sources: sourcesOf(parts, lang),
  };
};
