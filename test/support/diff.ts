import { diff } from "../../src/app/diff.ts";
import type { Diff } from "../../src/cli/views/diff/diff.ts";
import type { Fiche } from "../../src/model/fiche.generated.ts";
import { shortName } from "../../src/model/head.ts";
import { corpusOf, packagedContents, today } from "./run.ts";

/** The comparison of two fiches as `rncp diff` makes it, those of the package by default. */
export const diffOf = async (
  fiches: readonly Fiche[] = packagedContents().fiches,
  wish: { readonly calcul?: boolean } = {},
): Promise<Diff> => {
  const [a, b] = fiches;
  if (a === undefined || b === undefined) throw new Error("two fiches are needed");
  const contents = packagedContents();
  const means = { lexique: async () => contents.lexique, date: today, version: "0.0.0", calcul: wish.calcul === true };
  const { same: _, ...compared } = await diff(corpusOf({ ...contents, fiches: [a, b] }), a.numero, b.numero, means);
  return { ...compared, names: { a: shortName(a), b: shortName(b) }, nameA: "a", nameB: "b", options: [] };
};
