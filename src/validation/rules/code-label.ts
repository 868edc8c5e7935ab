import { compareCodeUnits } from "../../model/diagnostic.ts";
import { groupBy } from "../../model/group-by.ts";
import { fold } from "../../text/fold.ts";
import type { FicheFacts } from "../facts.ts";
import type { CorpusRule, Example } from "../rule.ts";

/** A place where a code bears a label. */
type Use = { readonly facts: FicheFacts; readonly label: FicheFacts["labels"][number] };

const example = (libelle: string): Example =>
  Object.fromEntries(
    ["RNCP34762", "RNCP34763", "RNCP34764"].map((numero) => [
      `${numero}.yaml`,
      `numero: ${numero}\nblocs: []\ncodes_rome:\n  - code: M1802\n    libelle: "${numero === "RNCP34763" ? libelle : "Expertise et support"}"\n`,
    ]),
  );

/** What is left of a label without the typography: case, accents, apostrophes, spaces, a final period. */
const wordsOf = (libelle: string): string => fold(libelle).replace(/\s+/g, " ").replace(/ ?\.$/, "");

/** A code keeps one label, in a fiche and between fiches: the one most used, or that of the first number. */
export const codeLabel: CorpusRule = {
  id: "code-label",
  scope: "corpus",
  examples: { bad: example("Études et développement"), good: example("Expertise et Support") },
  check: (corpus, report) => {
    const inOrder = [...corpus].sort((a, b) => compareCodeUnits(a.numero, b.numero));
    const uses = inOrder.flatMap((facts): Use[] => facts.labels.map((label) => ({ facts, label })));
    for (const ofCode of groupBy(uses, ({ label }) => `${label.list} ${label.code}`).values()) {
      if (ofCode.every(({ label }) => label.libelle === ofCode[0]?.label.libelle)) continue;
      const [most = [], ...others] = [...groupBy(ofCode, ({ label }) => wordsOf(label.libelle)).values()].sort(
        (a, b) => b.length - a.length,
      );
      const usual = most[0]?.label.libelle ?? "";
      for (const { facts, label } of others.flat()) {
        const { list, code, libelle, place } = label;
        report(facts, place, libelle, { list, code, libelle, usual, uses: most.length });
      }
    }
  },
};
