import type { DiffSection } from "../../../app/diff-selection.ts";
import type { Messages } from "../../../messages/fr.ts";
import { shortCode } from "../../../model/identities.ts";
import type { Couverture, CouvertureBloc } from "../../../model/sorties.generated.ts";
import type { Block, Cell, Span } from "../../../render/view.ts";
import type { Diff } from "./diff.ts";

/** How much of each programme the other one covers, in all and by bloc, and whose word that is. */
export const coverageBlocks = (diff: Diff, messages: Messages, section?: DiffSection): Block[] => {
  const { names, data } = diff;
  const words = messages.diff;
  const total = (from: string, to: string, covered: Couverture): Cell[] => [
    [{ text: words.direction(from, to), style: "strong" }],
    [bar(covered, messages)],
    words.coverage(covered.correspondances, covered.total, covered.equivalentes),
  ];
  const perBloc = (covered: Couverture): Cell[][] =>
    covered.par_bloc.map((bloc) => [
      `  ${bloc.bloc === null ? messages.withoutBloc : shortCode(bloc.bloc)}`,
      [bar(bloc, messages)],
      [{ text: words.coverageBloc(bloc.correspondances, bloc.total, bloc.equivalentes), style: "dim" }],
    ]);
  return [
    { kind: "heading", text: words.headingCorrespondances },
    {
      kind: "table",
      header: false,
      compact: true,
      columns: [{ label: "" }, { label: "" }, { label: "" }],
      rows: [
        total(names.a, names.b, data.couverture.a),
        ...perBloc(data.couverture.a),
        total(names.b, names.a, data.couverture.b),
        ...perBloc(data.couverture.b),
      ],
    },
    ...officialBlocks(data.officielles, messages),
    originBlock(
      data.rapport.methodes[0]?.methode,
      messages,
      section !== "competences" ? words.detail(`${commandOf(diff)} --section competences`) : undefined,
    ),
  ];
};

/** The command that shows the same comparison. */
const commandOf = ({ nameA, nameB, options }: Diff): string => ["rncp diff", nameA, nameB, ...options].join(" ");

/** What the fiches publish of each other themselves: the only official word. */
export const officialBlocks = (officielles: Diff["data"]["officielles"], { diff }: Messages): Block[] =>
  officielles.length === 0
    ? []
    : [
        { kind: "heading", text: diff.officielles(officielles.length) },
        { kind: "list", items: officielles.map(({ a, b, publiee_par }) => diff.officielle(a, b, publiee_par)) },
      ];

/** Where the correspondences come from, and that nobody is bound by them. */
export const originBlock = (methode: "lecture" | "calcul" | undefined, { diff }: Messages, detail?: string): Block => ({
  kind: "text",
  text: [
    {
      text: [methode === "lecture" ? diff.reading : diff.estimate, ...(detail === undefined ? [] : [detail])].join(
        "\n",
      ),
      style: "dim",
    },
  ],
});

const barCells = 18;

const bar = ({ correspondances, total }: Couverture | CouvertureBloc, messages: Messages): Span => {
  const full = total === 0 ? 0 : Math.round((correspondances / total) * barCells);
  const percent = total === 0 ? 0 : Math.round((correspondances / total) * 100);
  return { text: `${"█".repeat(full)}${"░".repeat(barCells - full)} ${messages.percent(percent).padStart(5)}` };
};
