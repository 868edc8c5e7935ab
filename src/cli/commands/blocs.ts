import type { Command } from "commander";
import type { Messages } from "../../messages/fr.ts";
import { exitCodes } from "../../model/errors.ts";
import type { Bloc, Fiche } from "../../model/fiche.generated.ts";
import { shortName } from "../../model/ids.ts";
import type { BlocsOutput } from "../../model/sorties.generated.ts";
import type { Block, Cell, View } from "../../render/view.ts";
import { blocColumns, records } from "../../select/records.ts";
import { resolveFiche } from "../../select/resolve.ts";
import { blocRows } from "../../select/rows.ts";
import { answer, type FormatOptions, type GlobalOptions, type Session, withFormat } from "../command.ts";
import { epreuvesPhrase } from "../phrases/evaluation.ts";
import { sourceBlock, sourceOf } from "../source.ts";

/** `rncp blocs`: the table of blocs; side by side for two fiches. */
export const declareBlocs = (program: Command, session: Session): void => {
  const { help } = session.messages;
  const command = program
    .command("blocs")
    .description(help.blocs.description)
    .argument("[fiche...]", help.arguments.fiches)
    .addHelpText("after", help.blocs.examples);
  withFormat(command, session).action((names: string[]) =>
    answer<GlobalOptions & FormatOptions>(session, command, async (context) => {
      const fiches = await fichesNamed((await context.corpus()).fiches, names);
      return { view: showBlocs(fiches, blocsOutput(fiches), context.messages), exitCode: exitCodes.done };
    }),
  );
};

/** The fiches that people name, in their order and each once; all of them when none is named. */
export const fichesNamed = async (fiches: readonly Fiche[], names: readonly string[]): Promise<readonly Fiche[]> => {
  if (names.length === 0) return fiches;
  const found = new Set<Fiche>();
  for (const name of names) found.add(await resolveFiche(fiches, name));
  return [...found];
};

/** The machine form of the blocs of fiches. */
export const blocsOutput = (fiches: readonly Fiche[]): BlocsOutput => {
  const items = fiches.flatMap(blocRows);
  return { schemaVersion: 1, source: sourceOf(fiches), total: items.length, items };
};

const showBlocs = (fiches: readonly Fiche[], data: BlocsOutput, messages: Messages): View => {
  const [a, b] = fiches;
  const tables =
    fiches.length === 2 && a && b
      ? [sideBySide(a, b, messages)]
      : fiches.flatMap((fiche) => blocsTable(fiche, messages));
  return { data, records: records(blocColumns, data.items), blocks: [...tables, sourceBlock(fiches, messages)] };
};

/** The blocs of one fiche under its name. */
export const blocsTable = (fiche: Fiche, messages: Messages): Block[] => {
  const { columns } = messages;
  return [
    { kind: "heading", text: `${fiche.numero} · ${shortName(fiche)} · ${fiche.intitule}` },
    {
      kind: "table",
      columns: [
        { label: columns.bloc },
        { label: columns.intitule },
        { label: columns.competences, align: "right" },
        { label: columns.evaluation },
      ],
      rows: fiche.blocs.map((bloc) => [
        [{ text: bloc.code, style: "strong" }],
        bloc.intitule,
        String(bloc.competences.length),
        evaluationPhrase(bloc, messages),
      ]),
    },
  ];
};

const evaluationPhrase = (bloc: Bloc, messages: Messages): string =>
  epreuvesPhrase(bloc.evaluation?.epreuves ?? [], messages) || messages.unspecified;

/** The blocs of two fiches in two columns, the first beside the first. */
export const sideBySide = (a: Fiche, b: Fiche, messages: Messages): Block => ({
  kind: "table",
  columns: [a, b].map((fiche) => ({ label: `${fiche.numero} · ${shortName(fiche)}` })),
  rows: Array.from({ length: Math.max(a.blocs.length, b.blocs.length) }, (_, index) => [
    blocCell(a, index, messages),
    blocCell(b, index, messages),
  ]),
});

const blocCell = (fiche: Fiche, index: number, messages: Messages): Cell => {
  const bloc = fiche.blocs[index];
  if (bloc === undefined) return "–";
  const short = bloc.code.slice(fiche.numero.length);
  const facts = `${messages.competenceCount(bloc.competences.length)} · ${evaluationPhrase(bloc, messages)}`;
  return [{ text: `${short} `, style: "strong" }, { text: `${bloc.intitule}\n` }, { text: facts, style: "dim" }];
};
