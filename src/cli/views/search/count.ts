import type { Messages } from "../../../messages/fr.ts";
import { groupBy } from "../../../model/group-by.ts";
import type { FicheHead } from "../../../model/head.ts";
import { shortCode } from "../../../model/identities.ts";
import type { Records } from "../../../model/records.ts";
import type { SearchOutput, TrouvesParBloc } from "../../../model/sorties.generated.ts";
import type { Block, Cell } from "../../../render/view.ts";

/** The widest bar, in characters. */
const barCells = 12;
/** Parts of a character, an eighth more each. */
const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** Never rounded up: 1 of 11 is shorter than 2 of 12. What was found shows, however little. */
const bar = ({ trouves, parmi }: TrouvesParBloc): string => {
  const parts = Math.max(trouves > 0 ? 1 : 0, Math.floor((trouves / parmi) * barCells * eighths.length));
  return "█".repeat(Math.floor(parts / eighths.length)) + eighths[parts % eighths.length];
};

/** The counts by bloc, fiche after fiche, with the share of each bloc as a bar. */
export const countBlocks = (
  heads: readonly FicheHead[],
  { par_bloc, par_fiche }: SearchOutput,
  nameOf: (numero: string) => string,
  { search, columns }: Messages,
): Block[] => {
  const blocsOf = groupBy(par_bloc, ({ fiche }) => fiche);
  const countOf = new Map(par_fiche.map((one) => [one.fiche, search.outOf(one.trouves, one.parmi)]));
  return heads.flatMap(({ numero }): Block[] => [
    { kind: "heading", text: `${nameOf(numero)} · ${numero} · ${countOf.get(numero) ?? ""}` },
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
      rows: (blocsOf.get(numero) ?? []).map((one): Cell[] => [
        one.bloc === null ? "" : shortCode(one.bloc),
        one.bloc_intitule ?? search.outsideBlocs,
        search.outOf(one.trouves, one.parmi),
        bar(one),
      ]),
    },
  ]);
};

/** The counts as flat records. */
export const countRecords = ({ par_bloc }: SearchOutput): Records => ({
  columns: ["fiche", "certificateur", "bloc", "bloc_intitule", "trouves", "parmi"],
  rows: par_bloc.map((one) => [one.fiche, one.certificateur, one.bloc, one.bloc_intitule, one.trouves, one.parmi]),
});
