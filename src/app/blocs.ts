import type { Corpus } from "../model/corpus.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { sourceOf } from "../model/identities.ts";
import type { BlocsOutput } from "../model/sorties.generated.ts";
import { resolveFiches } from "./resolve.ts";
import { blocRows } from "./rows.ts";

/**
 * The blocs of the fiches that are named, or of all, and these fiches.
 * @throws failure `unknown-fiche` or `ambiguous-fiche`
 */
export const blocs = async (
  corpus: Corpus,
  names: readonly string[],
): Promise<{ data: BlocsOutput; fiches: readonly Fiche[] }> => {
  const fiches = await resolveFiches(corpus, names);
  const items = fiches.flatMap(blocRows);
  return { data: { schemaVersion: 2, source: sourceOf(fiches), total: items.length, items }, fiches };
};
