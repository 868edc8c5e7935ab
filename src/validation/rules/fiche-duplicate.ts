import { groupBy } from "../../model/group-by.ts";
import type { FicheFacts } from "../facts.ts";
import { isNamed } from "../file-names.ts";
import type { CorpusReport, CorpusRule, Example } from "../rule.ts";

/** Calls `tell` for each file that holds a fiche of another one: for the one that does not bear its number, or comes last. */
const eachTwin = (
  corpus: readonly FicheFacts[],
  tell: (twin: FicheFacts, first: FicheFacts) => void,
  named: boolean,
): void => {
  for (const twins of groupBy(corpus, ({ numero }) => numero).values()) {
    const first = twins.find(isNamed) ?? twins[0];
    if (first === undefined || isNamed(first) !== named) continue;
    for (const twin of twins) if (twin !== first) tell(twin, first);
  }
};

const check =
  (named: boolean) =>
  (corpus: readonly FicheFacts[], report: CorpusReport<"fiche-duplicate" | "fiche-copy">): void =>
    eachTwin(
      corpus,
      (twin, { file }) => report(twin, twin.place, twin.numero, { numero: twin.numero, other: file }),
      named,
    );

const files = (...names: string[]): Example => Object.fromEntries(names.map((name) => [name, "numero: RNCP34762\n"]));

/** A number stands in one file. Where one of two bears it as its name, the other is a copy too many. */
export const ficheDuplicate: CorpusRule = {
  id: "fiche-duplicate",
  scope: "corpus",
  examples: { bad: files("RNCP34762.yaml", "RNCP34762-copie.yaml"), good: files("RNCP34762.yaml") },
  check: check(true),
};

/** Where none of them does, which one counts is for the editor to say: drafts and samples may stand side by side. */
export const ficheCopy: CorpusRule = {
  id: "fiche-copy",
  scope: "corpus",
  examples: { bad: files("brouillon.yaml", "essai.yaml"), good: files("RNCP34762.yaml") },
  check: check(false),
};
