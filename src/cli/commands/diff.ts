import { type Command, Option } from "commander";
import { champs } from "../../compare/champs.ts";
import { type ExitCode, exitCodes, failure } from "../../model/errors.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import { competencesOf, distinctNames } from "../../model/ids.ts";
import type { Correspondance, Couverture, DiffOutput } from "../../model/sorties.generated.ts";
import { resolveFiche } from "../../select/resolve.ts";
import { blocRows, ficheRow } from "../../select/rows.ts";
import {
  answer,
  type DateOptions,
  type FormatOptions,
  type GlobalOptions,
  oneOf,
  type Session,
  withDate,
  withFormat,
} from "../command.ts";
import { sourceOf } from "../source.ts";
import { diffSections } from "../views/diff/diff.ts";
import { showDiff } from "../views/diff/show-diff.ts";

type Options = GlobalOptions &
  FormatOptions &
  DateOptions & { readonly section?: (typeof diffSections)[number]; readonly exitCode?: boolean };

/** `rncp diff`: two programmes side by side: the summary, the blocs, the competencies. */
export const declareDiff = (program: Command, session: Session): void => {
  const { io, messages } = session;
  const { help } = messages;
  const command = program
    .command("diff")
    .description(help.diff.description)
    .argument("<a>", help.arguments.a)
    .argument("<b>", help.arguments.b)
    .addOption(new Option("--section <nom>", help.diff.section).argParser(oneOf("--section", diffSections)))
    .option("--exit-code", help.diff.exitCode)
    .addHelpText("after", help.diff.examples);
  withDate(withFormat(command, session), session).action((nameA: string, nameB: string) =>
    answer<Options>(session, command, async (context, options) => {
      const { fiches } = await context.corpus();
      const a = await resolveFiche(fiches, nameA);
      const b = await resolveFiche(fiches, nameB);
      if (a === b) throw failure("same-fiche", { a: nameA, b: nameB, fiche: a.numero });
      const data = await diffOutput(a, b, options.date ?? io.today);
      const called = distinctNames([a, b]);
      const names = { a: called.get(a.numero) ?? a.numero, b: called.get(b.numero) ?? b.numero };
      const view = showDiff({ a, b, names, nameA, nameB, data }, messages, options.section);
      return { view, exitCode: options.exitCode === true ? exitCodeOf(data) : exitCodes.done };
    }),
  );
};

/** Two fiches differ when a field does, one side's silence included, or a competency has no equivalent. */
const exitCodeOf = ({ champs: fields, couverture }: DiffOutput): ExitCode => {
  const same = fields.every(({ a, b }) => a.length === 0 && b.length === 0);
  const covered = [couverture.a, couverture.b].every(({ total, equivalentes }) => total === equivalentes);
  return same && covered ? exitCodes.done : exitCodes.negative;
};

/** The machine form of the comparison of two fiches; `date` decides the state of their registrations. */
export const diffOutput = async (a: Fiche, b: Fiche, date: string): Promise<DiffOutput> => {
  const { correspondances } = await import("../../compare/correspondances.ts");
  const [ofA, ofB] = [competencesOf(a), competencesOf(b)];
  const pairs = correspondances(ofA, ofB);
  const idsA = ofA.map(({ id }) => id);
  const idsB = ofB.map(({ id }) => id);
  const paired = new Set(pairs.flatMap((pair) => [pair.a, pair.b]));
  const alone = (ids: readonly string[]): string[] => ids.filter((id) => !paired.has(id));
  return {
    schemaVersion: 1,
    source: sourceOf([a, b]),
    date,
    a: ficheRow(a, date),
    b: ficheRow(b, date),
    champs: champs(a, b),
    blocs: { a: blocRows(a), b: blocRows(b) },
    correspondances: pairs,
    couverture: { a: coverage(idsA, pairs, "a"), b: coverage(idsB, pairs, "b") },
    seules: { a: alone(idsA), b: alone(idsB) },
  };
};

const coverage = (ids: readonly string[], pairs: readonly Correspondance[], side: "a" | "b"): Couverture => {
  const equivalent = pairs.filter(({ niveau }) => niveau === "equivalente");
  return {
    total: ids.length,
    correspondances: new Set(pairs.map((pair) => pair[side])).size,
    equivalentes: new Set(equivalent.map((pair) => pair[side])).size,
  };
};
