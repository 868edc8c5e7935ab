import { compareCodeUnits } from "../model/diagnostic.ts";
import type { PlacedCompetence } from "../model/ids.ts";
import { fold } from "../text/fold.ts";
import type { Thesaurus } from "../text/lexique.ts";
import { compareAll, type Likeness } from "./likeness.ts";
import { profilesOf } from "./profile.ts";
import { leastScore, type Pair, selectPairs } from "./select-pairs.ts";

/** Two competencies that attest much the same, or in part the same. Found by calculation: a proposal, not a judgement. */
export type Correspondance = {
  /** Identifier of the competency of the first list. */
  readonly a: string;
  readonly b: string;
  /** From 0 to 1, rounded to four decimals; below the threshold nothing is proposed. */
  readonly score: number;
  readonly niveau: "equivalente" | "partielle";
  readonly origine: "calcul";
  readonly raisons: [];
};

/** What is compared: the identifier and the statement. */
export type Enonce = Pick<PlacedCompetence, "id" | "texte">;

/** Below this cover two statements cannot be the same words: the cheap test before the sure one. */
const sameCover = 0.4;

/** From where two competencies that are each other's best are called equivalent. It is rare, and meant to be. */
const equivalent = { score: 0.6, cover: 0.5, evidence: 5, action: 1 } as const;

/**
 * Proposes which competencies of two fiches correspond, by their words: not every one has a partner, one may have
 * several. Pure; the order of the lists does not matter. Sorted by `a`, then from the best score, then by `b`.
 */
export const correspondances = (
  a: readonly Enonce[],
  b: readonly Enonce[],
  { seuil = leastScore }: { readonly seuil?: number; readonly thesaurus?: Thesaurus } = {},
): Correspondance[] =>
  selectPairs(pairsOf(a, b), a.length, b.length)
    .filter(({ score }) => score >= seuil)
    .sort((x, y) => compareCodeUnits(x.a, y.a) || y.score - x.score || compareCodeUnits(x.b, y.b))
    .map(({ a: left, b: right, score, mutual, close }) => ({
      a: left,
      b: right,
      score,
      niveau: mutual && close ? "equivalente" : "partielle",
      origine: "calcul",
      raisons: [],
    }));

const pairsOf = (a: readonly Enonce[], b: readonly Enonce[]): Pair[] => {
  const profiles = profilesOf([...a, ...b].map(({ texte }) => texte));
  const pairs: Pair[] = [];
  compareAll(profiles.slice(0, a.length), profiles.slice(a.length), leastScore, (i, j, likeness) => {
    const left = a[i];
    const right = b[j];
    if (left === undefined || right === undefined) return;
    const same = likeness.cover > sameCover && fold(left.texte).trim() === fold(right.texte).trim();
    if (!same && likeness.score < leastScore) return;
    const score = same ? 1 : Math.round(Math.min(1, likeness.score) * 10_000) / 10_000;
    pairs.push({ a: left.id, b: right.id, score, close: same || isClose(likeness) });
  });
  return pairs;
};

const isClose = ({ score, cover, evidence, action }: Likeness): boolean =>
  score >= equivalent.score &&
  cover >= equivalent.cover &&
  evidence >= equivalent.evidence &&
  action >= equivalent.action;
