import { isBlocOf, numeroAtStart, partsOf } from "../../model/identities.ts";
import type { FicheFacts } from "../facts.ts";
import { baseName, isNamed, isNumberName } from "../file-names.ts";
import type { CorpusRule } from "../rule.ts";

/** Whether name and blocs agree on another number: another rule tells that this one is mistyped. */
const isMistyped = ({ file, numero, ids = [] }: FicheFacts): boolean => {
  const named = numeroAtStart(baseName(file)) ?? "";
  const hasBlocs = new Set(ids.map((id) => partsOf(id).bloc)).size > 1;
  return named !== numero && hasBlocs && ids.every((id) => isBlocOf(named, id));
};

/** A file that is named like a fiche bears the number of the fiche that it holds; for a copy, another rule says so. */
export const fileName: CorpusRule = {
  id: "file-name",
  scope: "corpus",
  examples: {
    bad: { "RNCP38779.yaml": "numero: RNCP34762\n" },
    good: { "RNCP34762.yaml": "numero: RNCP34762\n" },
  },
  check: (corpus, report) => {
    const named = new Set(corpus.filter(isNamed).map(({ numero }) => numero));
    for (const facts of corpus) {
      const { file, numero, place } = facts;
      const name = baseName(file);
      if (isNumberName(name) && !named.has(numero) && !isMistyped(facts))
        report(facts, place, numero, { name, numero });
    }
  },
};
