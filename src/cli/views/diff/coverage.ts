import type { DiffSection } from "../../../app/diff-selection.ts";
import type { Messages } from "../../../messages/fr.ts";
import { shortCode } from "../../../model/identities.ts";
import type { Couverture, DiffOutput } from "../../../model/sorties.generated.ts";
import { farBlocks, originSentence } from "../../../render/phrases/couple.ts";
import type { Block, Cell } from "../../../render/view.ts";
import type { Diff } from "./diff.ts";

/** What who holds each programme has of the other one, in all and by bloc, and whose word that is. */
export const coverageBlocks = (diff: Diff, messages: Messages, section?: DiffSection): Block[] => {
  const { names, data } = diff;
  const words = messages.couverture;
  const rows = (from: string, to: string, asked: Couverture): Cell[][] => [
    [
      [{ text: messages.diff.direction(from, to), style: "strong" }],
      `${words.comptes(asked)}, ${words.sur(asked.total, to)}`,
    ],
    ...asked.par_bloc.map((bloc): Cell[] => [
      `  ${bloc.bloc === null ? messages.withoutBloc : shortCode(bloc.bloc)}`,
      [{ text: `${words.comptes(bloc)} ${words.surBloc(bloc.total)}`, style: "dim" }],
    ]),
  ];
  return [
    { kind: "heading", text: messages.diff.headingCorrespondances },
    ...farBlocks(data.rapport.methodes[0], messages),
    {
      kind: "table",
      header: false,
      compact: true,
      columns: [{ label: "" }, { label: "" }],
      rows: [...rows(names.a, names.b, data.couverture.b), ...rows(names.b, names.a, data.couverture.a)],
    },
    ...officialBlocks(data.officielles, messages),
    originBlock(
      data,
      messages,
      section !== "competences" ? messages.diff.detail(`${commandOf(diff)} --section competences`) : undefined,
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

/** Where the correspondences come from, who checked them, and that nobody is bound by them. */
export const originBlock = (data: DiffOutput, messages: Messages, detail?: string): Block => {
  const lines = [originSentence(data.rapport.methodes[0], messages), ...(detail === undefined ? [] : [detail])];
  return { kind: "text", text: [{ text: lines.join("\n"), style: "dim" }] };
};
