import type { Wish } from "../correspondances/entre-fiches.ts";
import type { Corpus } from "../model/corpus.ts";
import { failure } from "../model/errors.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import type { Lexique } from "../model/lexique.generated.ts";

/** What a comparison is made with. */
export type Means = {
  /** The lexicon, asked for where something is computed. */
  readonly lexique: () => Promise<Lexique | null>;
  /** AAAA-MM-JJ: it decides the state of the registrations. */
  readonly date: string;
  /** Of this program: a report tells what it was made with. */
  readonly version: string;
  /** Compute the correspondences, even those that were read. */
  readonly calcul?: boolean | undefined;
  /** The least score of a computed pair, from 0 to 1. */
  readonly seuil?: number | undefined;
  /** Whether what made each computed pair is asked for. */
  readonly explain?: boolean | undefined;
};

/** How the correspondences of two fiches are to be found. */
export const wishFor = async (corpus: Corpus, a: Fiche, b: Fiche, means: Means): Promise<Wish> => {
  const { calcul = false, seuil } = means;
  const lectures = await corpus.lectures(a.numero, b.numero);
  return { lectures, lexique: calcul || lectures === undefined ? await means.lexique() : null, calcul, seuil };
};

/** @throws failure `without-computation`: lectures have neither a score nor what made it */
export const refuseWithoutComputation = (wishes: readonly Wish[], { calcul, seuil, explain }: Means): void => {
  const asked = seuil !== undefined ? "--seuil" : explain === true ? "--explain" : undefined;
  if (asked === undefined || calcul === true || wishes.some(({ lectures }) => lectures === undefined)) return;
  throw failure("without-computation", { name: asked });
};
