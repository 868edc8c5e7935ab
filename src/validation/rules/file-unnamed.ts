import { baseName, isNamed, isNumberName, isYamlName } from "../file-names.ts";
import type { CorpusRule } from "../rule.ts";

/** A file is named after its fiche. Where several hold it, `fiche-duplicate` and `fiche-copy` say which one to keep. */
export const fileUnnamed: CorpusRule = {
  id: "file-unnamed",
  scope: "corpus",
  examples: {
    bad: { "epsi.yaml": "numero: RNCP34762\n" },
    good: { "RNCP34762.yaml": "numero: RNCP34762\n" },
  },
  check: (corpus, report) => {
    const copies = new Map<string, number>();
    for (const { numero } of corpus) copies.set(numero, (copies.get(numero) ?? 0) + 1);
    for (const facts of corpus) {
      const { file, numero, place } = facts;
      const name = baseName(file);
      if (isNamed(facts) || isNumberName(name) || !isYamlName(name)) continue;
      if (copies.get(numero) === 1) report(facts, place, numero, { name, numero });
    }
  },
};
