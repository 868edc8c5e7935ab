import type { FicheHead } from "../model/head.ts";
import { shortName } from "../model/ids.ts";
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
  const among = tally(searched);
  const hits = tally(found);
  const counts = (place: string) => ({ trouves: hits.get(place) ?? 0, parmi: among.get(place) ?? 0 });
  const places = [...among.keys()];
  return {
    fiches_cherchees: places.filter((place) => place.startsWith("fiche ")).length,
    blocs_cherches: places.filter((place) => place.startsWith("bloc ")).length,
    par_fiche: heads.map(({ numero }) => ({ fiche: numero, ...counts(`fiche ${numero}`) })),
    par_bloc: heads.flatMap((head) =>
      [...head.blocs, { code: null, intitule: null }]
        .map(({ code, intitule }) => ({
          fiche: head.numero,
          certificateur: shortName(head),
          bloc: code,
          bloc_intitule: intitule,
          ...counts(code === null ? `hors ${head.numero}` : `bloc ${head.numero} ${code}`),
        }))
        .filter(({ trouves }) => trouves > 0),
    ),
  };
};

/** How many texts stand in each fiche, and in each bloc or outside of the blocs of one. */
const tally = (texts: readonly TextOfFiche[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { fiche, bloc } of texts) {
    for (const place of [`fiche ${fiche}`, bloc === null ? `hors ${fiche}` : `bloc ${fiche} ${bloc}`])
      counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
};
