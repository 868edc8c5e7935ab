import type { Messages } from "../../../messages/fr.ts";
import type { Fiche } from "../../../model/fiche.generated.ts";
import { shortName } from "../../../model/ids.ts";
import type { Records } from "../../../model/records.ts";
import type { SearchOutput, TrouvesParBloc } from "../../../model/sorties.generated.ts";
import type { Block, Cell } from "../../../render/view.ts";
import type { TextOfFiche } from "../../../select/texts.ts";

/** How many texts were found in each fiche that has any. */
export const perFiche = (fiches: readonly Fiche[], found: readonly TextOfFiche[]): SearchOutput["par_fiche"] =>
  fiches
    .map(({ numero }) => ({ fiche: numero, trouves: found.filter(({ fiche }) => fiche === numero).length }))
    .filter(({ trouves }) => trouves > 0);

/** How many texts were found in each bloc that was searched, none included, and outside blocs where any was searched. */
export const perBloc = (
  fiches: readonly Fiche[],
  searched: readonly TextOfFiche[],
  found: readonly TextOfFiche[],
): TrouvesParBloc[] => {
  const countIn = (texts: readonly TextOfFiche[], numero: string, code: string | null): number =>
    texts.filter(({ fiche, bloc }) => fiche === numero && bloc === code).length;
  return fiches.flatMap((fiche) =>
    [...fiche.blocs, { code: null, intitule: null }]
      .map(({ code, intitule }) => ({
        fiche: fiche.numero,
        certificateur: shortName(fiche),
        bloc: code,
        bloc_intitule: intitule,
        trouves: countIn(found, fiche.numero, code),
        parmi: countIn(searched, fiche.numero, code),
      }))
      .filter(({ parmi }) => parmi > 0),
  );
};

/** The widest bar, in characters. */
const barCells = 12;

const bar = ({ trouves, parmi }: TrouvesParBloc): string => "█".repeat(Math.ceil((trouves / parmi) * barCells));

/** The counts by bloc, fiche after fiche, with the share of each bloc as a bar. */
export const countBlocks = (
  fiches: readonly Fiche[],
  { par_bloc }: SearchOutput,
  names: ReadonlyMap<string, string>,
  { search, columns }: Messages,
): Block[] =>
  fiches.flatMap((fiche) => {
    const blocs = par_bloc.filter((one) => one.fiche === fiche.numero);
    if (blocs.length === 0) return [];
    const sum = (key: "trouves" | "parmi"): number => blocs.reduce((total, one) => total + one[key], 0);
    const rows = blocs.map((one): Cell[] => [
      one.bloc?.slice(fiche.numero.length) ?? "",
      one.bloc_intitule ?? search.outsideBlocs,
      search.outOf(one.trouves, one.parmi),
      bar(one),
    ]);
    return [
      {
        kind: "heading",
        text: `${names.get(fiche.numero) ?? fiche.numero} · ${fiche.numero} · ${search.outOf(sum("trouves"), sum("parmi"))}`,
      },
      {
        kind: "table",
        header: false,
        compact: true,
        columns: [
          { label: columns.bloc },
          { label: columns.intitule },
          { label: columns.trouvees, align: "right" },
          { label: "" },
        ],
        rows,
      },
    ] satisfies Block[];
  });

/** The counts as flat records. */
export const countRecords = ({ par_bloc }: SearchOutput): Records => ({
  columns: ["fiche", "certificateur", "bloc", "bloc_intitule", "trouves", "parmi"],
  rows: par_bloc.map((one) => [one.fiche, one.certificateur, one.bloc, one.bloc_intitule, one.trouves, one.parmi]),
});
