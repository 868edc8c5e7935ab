import type { Corpus } from "../model/corpus.ts";
import { failure } from "../model/errors.ts";
import type { FicheHead } from "../model/head.ts";
import { resolveTarget } from "./resolve.ts";

/** What of a fiche tells its blocs. */
type WithBlocs = Pick<FicheHead, "numero" | "blocs">;

/**
 * The codes of the blocs that a name means: `BC04` that bloc of each of these fiches, a name with a fiche in it one bloc.
 * @throws failure `no-such-bloc` when none of them has it, or those of resolveTarget
 */
export const blocCodes = async (searched: readonly WithBlocs[], corpus: Corpus, name: string): Promise<string[]> => {
  const short = /^BC(\d{1,2})$/i.exec(name.trim())?.[1];
  const target = short === undefined ? await resolveTarget(corpus, name) : undefined;
  const wanted = target?.id ?? `BC${short?.padStart(2, "0")}`;
  const codes = searched
    .flatMap(({ blocs }) => blocs.map(({ code }) => code))
    .filter((code) => (short === undefined ? code === wanted : code.endsWith(wanted)));
  if (codes.length > 0) return codes;
  throw failure("no-such-bloc", { name, fiches: searched.map(({ numero }) => numero).join(", ") });
};
