import type { Alone } from "./alone.ts";
import type { Card } from "./cards.ts";
import type { Entry, Facts } from "./facts.ts";
import type { Filter } from "./filter.ts";
import type { HeatMap } from "./heat-map.ts";
import type { Origins } from "./origins.ts";
import type { Group } from "./pairs.ts";
import type { Sources } from "./sources.ts";
import type { TimeLines } from "./time-lines.ts";

/** The parts of a page, by the fragments that lead to them, in their order. */
export const sectionIds = [
  "resume",
  "carte",
  "couples",
  "seules",
  "evaluations",
  "entree",
  "reperes",
  "sources",
] as const;
/** One of them. */
export type SectionId = (typeof sectionIds)[number];

/** The comparison of two fiches as a page for a candidate: every word that it shows, and what they are. */
export type Page = {
  readonly lang: "fr" | "en";
  readonly title: string;
  readonly lede: string;
  /** What the page is worth: said first, and again at its end. */
  readonly notice: { readonly label: string; readonly words: string };
  readonly generator: string;
  readonly skip: string;
  readonly contents: string;
  readonly headings: Readonly<Record<SectionId, string>>;
  readonly cards: readonly [Card, Card];
  readonly origins: Origins;
  readonly heatMap: HeatMap;
  readonly filter: Filter;
  /** What the marks in the statements mean; that there is no pair, where there is none. */
  readonly pairsNote: string;
  readonly groups: readonly Group[];
  readonly alone: readonly [Alone, Alone];
  readonly evaluationsNote: string;
  readonly timeLines: readonly [TimeLines, TimeLines];
  readonly entries: readonly [Entry, Entry];
  readonly ways: Facts;
  readonly facts: Facts;
  readonly sources: Sources;
};
