import { cyclesOf } from "../cycles.ts";
import type { FicheFacts } from "../facts.ts";
import type { CorpusRule, Example } from "../rule.ts";

const example = (ancienne: string): Example =>
  Object.fromEntries(
    [
      ["RNCP34762", ancienne],
      ["RNCP34763", "RNCP34762"],
    ].map(([numero, old]) => [
      `${numero}.yaml`,
      `numero: ${numero}\nblocs: []\nanciennes_certifications:\n  - {numero: ${old}, intitule: null}\n`,
    ]),
  );

/** So many certifications of a cycle are named. */
const shown = 12;

/** The link that says it first, for each fiche and each one that it replaces. */
type Replacements = Map<string, Map<string, { facts: FicheFacts; link: FicheFacts["links"][number] }>>;

const replacementsIn = (corpus: readonly FicheFacts[]): Replacements => {
  const replacements: Replacements = new Map();
  for (const facts of corpus) {
    for (const link of facts.links) {
      if (link.numero === facts.numero) continue;
      const [recent, old] = link.role === "ancienne" ? [facts.numero, link.numero] : [link.numero, facts.numero];
      const olds = replacements.get(recent) ?? new Map();
      if (!olds.has(old)) olds.set(old, { facts, link });
      replacements.set(recent, olds);
    }
  }
  return replacements;
};

/** No fiche replaces, through others, one that replaces it; `reference` tells of one that names itself. */
export const replacementCycle: CorpusRule = {
  id: "replacement-cycle",
  scope: "corpus",
  examples: { bad: example("RNCP34763"), good: example("RNCP34761") },
  check: (corpus, report) => {
    const replacements = replacementsIn(corpus);
    const edges = new Map([...replacements].map(([recent, olds]) => [recent, new Set(olds.keys())]));
    for (const cycle of cyclesOf(edges)) {
      const [first = "", second = ""] = cycle;
      const said = replacements.get(first)?.get(second);
      const middle = cycle.length > shown ? [...cycle.slice(0, shown), "…"] : cycle;
      const chain = [...middle, first].join(" → ");
      if (said) report(said.facts, said.link.place, chain, { chain });
    }
  },
};
