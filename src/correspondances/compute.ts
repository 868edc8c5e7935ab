import { compareCodeUnits } from "../model/diagnostic.ts";
import type { Correspondance, RaisonCouple } from "../model/sorties.generated.ts";
import { fold } from "../text/fold.ts";
import type { Thesaurus } from "../text/lexique.ts";
import { bandeOf } from "./bandes.ts";
import { isWord } from "./features.ts";
import { likenesses, sameAction, sameLikeness } from "./likeness.ts";
import type { Enonce } from "./proches.ts";
import { type Profile, profilesOf } from "./profile.ts";
import { raisonsOf, type Side } from "./raisons.ts";
import { shownScore } from "./score.ts";
import { leastScore, type Selected, selectPairs } from "./select-pairs.ts";

/** A pair found by calculation, which always has a score. */
export type Calculee = Correspondance & { readonly score: number };

/** What a computation of correspondences may be told besides the statements. */
export type CorrespondancesOptions = {
  /** The least score of a pair, from 0 to 1. */
  readonly seuil?: number | undefined;
  /** The lexicon. The library takes the packaged one by default; `readThesaurus({ entrees: [] })` is none. */
  readonly thesaurus?: Thesaurus | undefined;
};

/** The score, as it is shown, from which a pair is proposed where nothing else is asked for. */
export const seuilUsuel = shownScore(leastScore);

/** From where two competencies that are each other's nearest are called equivalent. It is rare, and meant to be. */
const equivalent = { likeness: 0.5, words: 3 } as const;

/** Below this likeness two statements cannot be the same words: the cheap test before the sure one. */
const nearlySame = 0.9;

/**
 * Proposes which competencies of two fiches correspond, by their words and what the lexicon and the fields of words make
 * of them: not every one has a partner, one may have several. Found by calculation: a proposal, not a judgement. Pure;
 * the order of the lists does not matter. Sorted by `a`, then from the best score, then by `b`.
 */
export const correspondances = (
  a: readonly Enonce[],
  b: readonly Enonce[],
  { thesaurus, seuil = seuilUsuel }: CorrespondancesOptions = {},
): Calculee[] => {
  const textes = [...a, ...b].map(({ texte }) => texte);
  const profiles = profilesOf(textes, thesaurus);
  return selectPairs(likenesses(profiles.slice(0, a.length), profiles.slice(a.length)), leastOf(seuil))
    .flatMap((selected) => {
      const [left, right] = [a[selected.i], b[selected.j]];
      const [ofLeft, ofRight] = [profiles[selected.i], profiles[a.length + selected.j]];
      if (left === undefined || right === undefined || ofLeft === undefined || ofRight === undefined) return [];
      const sides = [
        { texte: left.texte, profile: ofLeft },
        { texte: right.texte, profile: ofRight },
      ] as const;
      const judgement = judged(selected, ...sides);
      const raisons = raisonsOf(...sides, thesaurus);
      if (judgement.score < 1 && isOneWord(raisons)) return [];
      return [
        {
          a: left.id,
          b: right.id,
          ...judgement,
          origine: "calcul" as const,
          raisons,
          raison: null,
          etat: null,
          propose_par: null,
        },
      ];
    })
    .sort((x, y) => compareCodeUnits(x.a, y.a) || y.score - x.score || compareCodeUnits(x.b, y.b));
};

/** One word in common, « intervention » or « informations », brings no two statements together. */
const isOneWord = ([first, ...others]: readonly RaisonCouple[]): boolean =>
  others.length === 0 && (first?.lien === "mot" || first?.lien === "famille");

/** The score behind one that is shown; the usual one to the letter, as showing it rounds. */
const leastOf = (seuil: number): number => (seuil === seuilUsuel ? leastScore : seuil * seuil);

const judged = (selected: Selected, a: Side, b: Side): Pick<Calculee, "score" | "niveau" | "bande"> => {
  const same = selected.likeness > sameLikeness * nearlySame && fold(a.texte).trim() === fold(b.texte).trim();
  const close = same || (selected.mutual && isClose(selected.likeness, a.profile, b.profile));
  const score = same ? 1 : shownScore(selected.score);
  return {
    score,
    bande: bandeOf(score),
    niveau: close ? "equivalente" : "partielle",
  };
};

const isClose = (likeness: number, a: Profile, b: Profile): boolean => {
  const words = a.dimensions.filter((dimension) => isWord(dimension) && b.dimensions.includes(dimension));
  return likeness >= equivalent.likeness * sameLikeness && words.length >= equivalent.words && sameAction(a, b);
};
