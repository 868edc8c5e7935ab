import type { Corpus } from "../model/corpus.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { sourceOf } from "../model/identities.ts";
import type { EvaluationsOutput } from "../model/sorties.generated.ts";
import { resolveFiches } from "./resolve.ts";
import { evaluationRows } from "./rows.ts";

/**
 * How the blocs of the fiches that are named, or of all, are evaluated, and these fiches.
 * @throws failure `unknown-fiche` or `ambiguous-fiche`
 */
export const evaluations = async (
  corpus: Corpus,
  names: readonly string[],
): Promise<{ data: EvaluationsOutput; fiches: readonly Fiche[] }> => {
  const fiches = await resolveFiches(corpus, names);
  const items = fiches.flatMap(evaluationRows);
  return { data: { schemaVersion: 2, source: sourceOf(fiches), total: items.length, items }, fiches };
};
