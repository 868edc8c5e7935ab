import { partsOf } from "../../model/identities.ts";
import type { FicheFacts } from "../facts.ts";
import type { CorpusReport, CorpusRule, Example } from "../rule.ts";

const example = (code: string): Example => ({
  "RNCP34762.yaml": `prerequis_blocs:\n  - "Valider d'abord ${code}"\n`,
});

/** The blocs and competencies of each number; undefined where one of its files does not tell them. */
export const idsByNumero = (corpus: readonly FicheFacts[]): ReadonlyMap<string, ReadonlySet<string> | undefined> => {
  const known = new Map<string, Set<string> | undefined>();
  for (const { numero, ids } of corpus) {
    const before = known.has(numero) ? known.get(numero) : new Set<string>();
    for (const id of ids ?? []) before?.add(id);
    known.set(numero, ids && before);
  }
  return known;
};

const checkMentions = (
  facts: FicheFacts,
  known: ReturnType<typeof idsByNumero>,
  report: CorpusReport<"reference">,
): void => {
  const told = new Set<string>();
  for (const { code, place } of facts.mentions) {
    const { fiche } = partsOf(code);
    if (known.get(fiche)?.has(code) !== false) continue;
    const { line, column } = place.range.start;
    const key = `${line}:${column} ${code}`;
    if (!told.has(key)) report(facts, place, code, { problem: "unknown", code, fiche });
    told.add(key);
  }
};

/** What a text names by its code exists, if its fiche is read too; and no fiche replaces itself. */
export const reference: CorpusRule = {
  id: "reference",
  scope: "corpus",
  examples: { bad: example("RNCP34762BC02"), good: example("RNCP34762BC01C02 et RNCP34763BC01") },
  check: (corpus, report) => {
    const known = idsByNumero(corpus);
    for (const facts of corpus) {
      checkMentions(facts, known, report);
      for (const { role, numero, place } of facts.links)
        if (numero === facts.numero)
          report(facts, place, numero, { problem: "self", code: numero, fiche: numero, role });
    }
  },
};
