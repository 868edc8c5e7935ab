import { partsOf } from "../../model/identities.ts";
import type { CorpusRule, Example } from "../rule.ts";
import { bloc } from "./lecture-competence.ts";
import { quoting } from "./lecture-doublon.ts";

const example = (mots: string): Example => ({
  "RNCP34763.yaml": bloc("RNCP34763"),
  ...quoting("RNCP34763BC01C01", mots),
});

/** The words that a lecture quotes stand in the statement, where its fiche is read too. */
export const lectureMots: CorpusRule = {
  id: "lecture-mots",
  scope: "corpus",
  examples: { bad: example("Concevoir des services"), good: example("un service") },
  check: (corpus, report, cited) => {
    const enonces = new Map<string, string[]>();
    for (const facts of corpus)
      for (const [id, texte] of facts.enonces) enonces.set(id, [...(enonces.get(id) ?? []), texte]);
    for (const { file, code, mots } of cited) {
      const texts = enonces.get(code);
      if (mots === undefined || texts === undefined || texts.some((texte) => texte.includes(mots.texte))) continue;
      report({ file, numero: partsOf(code).fiche }, mots.place, mots.texte, { mots: mots.texte, code });
    }
  },
};
