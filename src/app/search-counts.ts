import { type FicheHead, shortName } from "../model/head.ts";
import type { FichesIndex, TextOfFiche, TextsOfBloc } from "../model/search-index.ts";
import type { SearchOutput } from "../model/sorties.generated.ts";

/** How many fiches and blocs were searched, and how many texts were found and searched in those that have any found. */
type Counts = Pick<SearchOutput, "fiches_cherchees" | "blocs_cherches" | "par_fiche" | "par_bloc">;

/** Counts what was found among what was searched, in time that grows with these fiches alone. */
export const countsOf = (
  heads: readonly FicheHead[],
  index: Pick<FichesIndex, "fiches" | "blocs" | "texts">,
  found: readonly TextOfFiche[],
): Counts => {
  const counted = new Set(heads.map(({ numero }) => numero));
  // The bloc of a text is asked for where it is counted: of a register it is one more question.
  const hits = tally(
    found.filter(({ fiche }) => counted.has(fiche)).map(({ fiche, bloc }) => ({ fiche, bloc, textes: 1 })),
  );
  const among = tally(index.texts(heads.map(({ numero }) => numero)));
  const counts = (place: string) => ({ trouves: hits.get(place) ?? 0, parmi: among.get(place) ?? 0 });
  return {
    fiches_cherchees: index.fiches,
    blocs_cherches: index.blocs,
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
const tally = (texts: Iterable<TextsOfBloc>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { fiche, bloc, textes } of texts)
    for (const place of [fiche, `${fiche} ${bloc}`]) counts.set(place, (counts.get(place) ?? 0) + textes);
  return counts;
};
