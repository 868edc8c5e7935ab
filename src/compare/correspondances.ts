import { compareCodeUnits } from "../model/diagnostic.ts";
import type { PlacedCompetence } from "../model/ids.ts";
import { fold } from "../text/fold.ts";
import { comparerOf, type Likeness } from "./likeness.ts";
import { profilesOf } from "./profile.ts";

/** Two competencies that attest much the same, or in part the same. Found by calculation: a proposal, not a judgement. */
export type Correspondance = {
  /** Identifier of the competency of the first list. */
  readonly a: string;
  readonly b: string;
  /** From 0 to 1, rounded to four decimals; below the threshold nothing is proposed. */
  readonly score: number;
  readonly niveau: "equivalente" | "partielle";
  readonly origine: "calcul";
};

/** What is compared: the identifier and the statement. */
export type Enonce = Pick<PlacedCompetence, "id" | "texte">;

type Pair = { readonly a: string; readonly b: string; readonly score: number; readonly action: number };

/** One set of bounds for all pairs of fiches. */
const bounds = {
  /** The score from which a pair is proposed. */
  partielle: 0.24,
  /** The score from which two competencies that are each other's best are called equivalent. */
  equivalente: 0.65,
  /** The same for their actions: verbs of one class at least. */
  action: 0.6,
  /** How near a pair must come to the best one of either side. */
  ofBest: 0.6,
} as const;

/**
 * Proposes which competencies of two fiches correspond, by their words: not every one has a partner, one may have
 * several. Pure; the order of the lists does not matter. Sorted by `a`, then from the best score, then by `b`.
 */
export const correspondances = (a: readonly Enonce[], b: readonly Enonce[]): Correspondance[] => {
  const pairs = pairsOf(a, b);
  const bestOfA = bests(pairs, (pair) => pair.a);
  const bestOfB = bests(pairs, (pair) => pair.b);
  return pairs
    .filter((pair) => pair.score >= bounds.ofBest * Math.min(bestOfA.get(pair.a) ?? 0, bestOfB.get(pair.b) ?? 0))
    .sort((x, y) => compareCodeUnits(x.a, y.a) || y.score - x.score || compareCodeUnits(x.b, y.b))
    .map((pair) => {
      const mutual = pair.score === bestOfA.get(pair.a) && pair.score === bestOfB.get(pair.b);
      const equal = mutual && pair.score >= bounds.equivalente && pair.action >= bounds.action;
      return {
        a: pair.a,
        b: pair.b,
        score: pair.score,
        niveau: equal ? "equivalente" : "partielle",
        origine: "calcul",
      };
    });
};

const pairsOf = (a: readonly Enonce[], b: readonly Enonce[]): Pair[] => {
  const profiles = profilesOf([...a, ...b].map(({ texte }) => texte));
  const compare = comparerOf(profiles.slice(a.length));
  const pairs: Pair[] = [];
  profiles.slice(0, a.length).forEach((profile, i) => {
    for (const [j, likeness] of compare(profile)) {
      const left = a[i];
      const right = b[j];
      if (left === undefined || right === undefined || likeness.score < bounds.partielle) continue;
      const { score, action } = sameWords(left, right, likeness) ? { score: 1, action: 1 } : likeness;
      pairs.push({ a: left.id, b: right.id, score: Math.round(score * 10_000) / 10_000, action });
    }
  });
  return pairs;
};

/** The same statement in both fiches, which a fiche and the one that replaces it often have. */
const sameWords = (a: Enonce, b: Enonce, { score }: Likeness): boolean =>
  score > 0.4 && fold(a.texte).trim() === fold(b.texte).trim();

const bests = (pairs: readonly Pair[], idOf: (pair: Pair) => string): Map<string, number> => {
  const best = new Map<string, number>();
  for (const pair of pairs) best.set(idOf(pair), Math.max(best.get(idOf(pair)) ?? 0, pair.score));
  return best;
};
