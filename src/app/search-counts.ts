import { type FicheHead, shortName } from "../model/head.ts";
import type { TextOfFiche } from "../model/search-index.ts";
import type { SearchOutput } from "../model/sorties.generated.ts";

/** How many fiches and blocs were searched, and how many texts were found and searched in those that have any found. */
type Counts = Pick<SearchOutput, "fiches_cherchees" | "blocs_cherches" | "par_fiche" | "par_bloc">;

/** Counts what was found among what was searched, in time that grows with these texts alone. */
export const countsOf = (
  heads: readonly FicheHead[],
  searched: readonly TextOfFiche[],
  found: readonly TextOfFiche[],
): Counts => {
  const [among, hits] = [tally(searched), tally(found)];
  const counts = (place: string) => ({ trouves: hits.get(place) ?? 0, parmi: among.get(place) ?? 0 });
  return {
    fiches_cherchees: new Set(searched.map(({ fiche }) => fiche)).size,
    blocs_cherches: new Set(searched.flatMap(({ fiche, bloc }) => (bloc === null ? [] : `${fiche} ${bloc}`))).size,
    par_fiche: heads.map(({ numero }) => ({ fiche: numero, ...counts(numero) })).filter(({ trouves }) => trouves > 0),
    par_bloc: heads.flatMap((head) =>
      [...head.blocs, { code: null, intitule: null }]
        .map(({ code, intitule }) => ({
          fiche: head.numero,
          certificateur: shortName(head),
          bloc: code,
          bloc_intitule: intitule,
          ...counts(`${head.numero} ${code}`),
        }))
        .filter(({ trouves }) => trouves > 0),
    ),
  };
};

/** How many texts stand in each fiche, and in each bloc or outside of the blocs of one. */
const tally = (texts: readonly TextOfFiche[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { fiche, bloc } of texts)
    for (const place of [fiche, `${fiche} ${bloc}`]) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
};
