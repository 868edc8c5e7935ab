import { diffOutput } from "../../src/cli/diff-output.ts";
import type { Diff } from "../../src/cli/views/diff/diff.ts";
import type { Fiche } from "../../src/model/fiche.generated.ts";
import { shortName } from "../../src/model/ids.ts";
import { packagedCorpus, today } from "./run.ts";

/** The comparison of two fiches as `rncp diff` makes it, those of the package by default. */
export const diffOf = async (
  fiches: readonly Fiche[] = packagedCorpus().fiches,
  wish: { readonly calcul?: boolean } = {},
): Promise<Diff> => {
  const [a, b] = fiches;
  if (a === undefined || b === undefined) throw new Error("two fiches are needed");
  const corpus = packagedCorpus();
  const means = { corpus, lexique: corpus.lexique, date: today, version: "0.0.0", seuil: undefined };
  const data = await diffOutput(a, b, { ...means, calcul: wish.calcul === true });
  return { a, b, names: { a: shortName(a), b: shortName(b) }, nameA: "a", nameB: "b", options: [], data };
};
