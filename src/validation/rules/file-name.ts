import { baseName, isNamed, isNumberName } from "../file-names.ts";
import type { CorpusRule } from "../rule.ts";

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
      if (isNumberName(name) && !named.has(numero)) report(facts, place, numero, { name, numero });
    }
  },
};
