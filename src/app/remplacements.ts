import type { Corpus } from "../model/corpus.ts";
import { isRunning } from "../model/enregistrement.ts";
import type { CertificationLiee, Fiche } from "../model/fiche.generated.ts";
import { headOf } from "../model/head.ts";
import type { FicheRow, Remplacements } from "../model/sorties.generated.ts";
import { ficheRow } from "./rows.ts";

/**
 * What officially replaces a certification and what it replaces, on and on: as the fiches that are read publish it. Each
 * number comes once, by the shortest way, those whose fiche is not there as well; circles end.
 * @param date AAAA-MM-JJ: the day for which a registration is said to run
 */
export const remplacementsOf = async (corpus: Corpus, fiche: Fiche, date: string): Promise<Remplacements> => {
  const after = await chainOf(corpus, fiche, date, (one) => one.nouvelles_certifications ?? []);
  const before = await chainOf(corpus, fiche, date, (one) => one.anciennes_certifications);
  const nouvelles = after.map(({ from, ...one }) => ({ ...one, remplace: from }));
  return {
    nouvelles,
    anciennes: before.map(({ from, ...one }) => ({ ...one, remplacee_par: from })),
    en_vigueur: nouvelles.flatMap(({ numero, fiche: row }) => (row !== null && isRunning(row.etat) ? numero : [])),
  };
};

/** A link of a chain: a certification, and the one that names it. */
type Link = {
  readonly numero: string;
  readonly intitule: string | null;
  readonly from: string;
  readonly fiche: FicheRow | null;
};

const chainOf = async (
  corpus: Corpus,
  first: Fiche,
  date: string,
  linksOf: (fiche: Fiche) => readonly CertificationLiee[],
): Promise<Link[]> => {
  const found = new Map<string, Link>();
  const queue = [first];
  for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
    for (const { numero, intitule } of linksOf(one)) {
      if (found.has(numero) || numero === first.numero) continue;
      const next = await corpus.fiche(numero);
      const fiche = next === undefined ? null : ficheRow(headOf(next), date);
      found.set(numero, { numero, intitule: fiche?.intitule ?? intitule, from: one.numero, fiche });
      if (next !== undefined) queue.push(next);
    }
  }
  return [...found.values()];
};
