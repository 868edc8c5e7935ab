import type { PlacedCompetence } from "../model/competences.ts";
import { groupBy } from "../model/group-by.ts";
import { resemblance, typographyKey, wordBag } from "./resemblance.ts";

/** A competency at its place among those of the fiche, from 0. */
export type Placed = { readonly id: string; readonly bloc: string; readonly texte: string; readonly place: number };

/** A competency before and after. */
export type Pair = { readonly before: Placed; readonly after: Placed };

/** What is not accounted for yet. */
type Rest = { readonly before: Set<Placed>; readonly after: Set<Placed> };

/** Statements that share this much of their words are one; at one place, less is enough. */
const likeEnough = 0.7;
const samePlace = 0.2;

/** Competencies with their places. */
export const placed = (competences: readonly PlacedCompetence[]): Placed[] =>
  competences.map(({ id, bloc, texte }, place) => ({ id, bloc: bloc?.code ?? "", texte, place }));

/**
 * The competencies that are one although their place or their text has changed, and those that are alone. A text found
 * again is the same competency wherever it went; then case and signs may differ; then words, best matches first.
 */
export const pairCompetences = (before: readonly Placed[], after: readonly Placed[]): Rest & { pairs: Pair[] } => {
  const rest: Rest = { before: new Set(before), after: new Set(after) };
  pairSame(rest, ({ id, texte }) => `${id} ${texte}`);
  const pairs = [
    ...pairSame(rest, ({ texte }) => texte),
    ...pairSame(rest, ({ texte }) => typographyKey(texte)),
    ...pairAlike(rest),
  ];
  return { ...rest, pairs };
};

/** Places apart; those of another bloc are farther than any of one's own. */
const distance = ({ before, after }: Pair): number =>
  before.id === after.id ? -1 : Math.abs(before.place - after.place) + (before.bloc === after.bloc ? 0 : 1_000_000);

type Scored = Pair & { readonly score: number };

const takeBest = (rest: Rest, candidates: readonly Scored[]): Pair[] => {
  const best = [...candidates].sort(
    (a, b) =>
      b.score - a.score ||
      distance(a) - distance(b) ||
      a.before.place - b.before.place ||
      a.after.place - b.after.place,
  );
  return best.filter(({ before, after }) => {
    if (!rest.before.has(before) || !rest.after.has(after)) return false;
    rest.before.delete(before);
    rest.after.delete(after);
    return true;
  });
};

/** Pairs those of one key, the nearest first. */
const pairSame = (rest: Rest, keyOf: (one: Placed) => string): Pair[] => {
  const byKey = groupBy(rest.before, keyOf);
  const candidates = [...rest.after].flatMap((after) =>
    (byKey.get(keyOf(after)) ?? []).map((before) => ({ before, after, score: 1 })),
  );
  return takeBest(rest, candidates);
};

/** Pairs those whose words are alike. */
const pairAlike = (rest: Rest): Pair[] => {
  const now = [...rest.after].map((after) => ({ after, bag: wordBag(after.texte) }));
  const candidates: Scored[] = [];
  for (const before of rest.before) {
    const own = wordBag(before.texte);
    for (const { after, bag } of now) {
      const score = resemblance(own, bag) + (before.id === after.id ? samePlace : 0);
      if (score >= likeEnough) candidates.push({ before, after, score });
    }
  }
  return takeBest(rest, candidates);
};
