import type { Corpus } from "../model/corpus.ts";
import { failure } from "../model/errors.ts";
import type { FicheHead } from "../model/head.ts";
import { asWritten, partsTyped, shortCode } from "../model/identities.ts";
import { resolveTarget } from "./resolve.ts";

/** What of a fiche tells its blocs. */
type WithBlocs = Pick<FicheHead, "numero" | "blocs">;

/**
 * The codes of the blocs that a name means: `BC04` that bloc of each of these fiches, a name with a fiche in it one bloc.
 * @throws failure `no-such-bloc` when none of them has it, or those of resolveTarget
 */
export const blocCodes = async (searched: readonly WithBlocs[], corpus: Corpus, name: string): Promise<string[]> => {
  const { fiche, bloc } = partsTyped(name);
  const isShort = fiche === undefined && bloc !== undefined;
  const wanted = isShort ? asWritten(bloc) : (await resolveTarget(corpus, name)).id;
  const codes = searched
    .flatMap(({ blocs }) => blocs.map(({ code }) => code))
    .filter((code) => code === wanted || shortCode(code) === wanted);
  if (codes.length > 0) return codes;
  throw failure("no-such-bloc", { name, fiches: searched.map(({ numero }) => numero).join(", ") });
};
