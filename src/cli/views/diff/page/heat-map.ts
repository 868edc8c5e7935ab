import type { Bloc, Fiche } from "../../../../model/fiche.generated.ts";
import type { CouvertureBloc } from "../../../../model/sorties.generated.ts";
import type { BlocHead, HeatCell, HeatMap } from "../../../../render/page/heat-map.ts";
import { groupId, type PageParts, pairsBetween } from "./parts.ts";

/** How many pairs each bloc of one programme has with each of the other. */
export const heatMapOf = (parts: PageParts): HeatMap => {
  const { diff, messages, words } = parts;
  const { a, b, names, data } = diff;
  const counts = a.blocs.flatMap((row) => b.blocs.map((column) => pairsBetween(row, column, diff).length));
  const most = Math.max(0, ...counts);
  const share = ({ correspondances, total, equivalentes }: CouvertureBloc): string =>
    messages.diff.coverageBloc(correspondances, total, equivalentes);
  const coverageOfRow = (bloc: Bloc): string =>
    data.couverture.a.par_bloc.filter((one) => one.bloc === bloc.code).map(share)[0] ?? "";
  return {
    caption: words.heat.caption(names.a, names.b),
    name: words.heat.name,
    corner: words.heat.corner(names.a, names.b),
    columns: b.blocs.map((bloc) => headOf(b, bloc)),
    rows: a.blocs.map((row) => ({
      head: headOf(a, row),
      cells: b.blocs.map((column) => cellOf(row, column, most, parts)),
      coverage: coverageOfRow(row),
    })),
    coverageHead: words.heat.coverage,
    coverageOf: { label: words.heat.coverage, cells: data.couverture.b.par_bloc.map(share) },
    empty: counts.length === 0 ? words.heat.empty : undefined,
  };
};

const headOf = ({ numero }: Fiche, { code, intitule }: Bloc): BlocHead => ({
  code: code.slice(numero.length),
  intitule,
});

const steps = [0, 1, 2, 3, 4, 5] as const;

const cellOf = (row: Bloc, column: Bloc, most: number, parts: PageParts): HeatCell => {
  const { diff, words } = parts;
  const pairs = pairsBetween(row, column, diff);
  const equivalent = pairs.filter(({ niveau }) => niveau === "equivalente").length;
  const [nameA, nameB] = [
    `${diff.names.a} ${row.code.slice(diff.a.numero.length)}`,
    `${diff.names.b} ${column.code.slice(diff.b.numero.length)}`,
  ];
  return {
    count: pairs.length,
    heat: steps[pairs.length === 0 ? 0 : Math.ceil((pairs.length / most) * 5)] ?? 0,
    words: words.heat.cell(pairs.length, equivalent, nameA, nameB),
    equivalent: equivalent === 0 ? undefined : words.heat.equivalent(equivalent),
    group: pairs.length === 0 ? undefined : groupId(row.code, column.code),
  };
};
