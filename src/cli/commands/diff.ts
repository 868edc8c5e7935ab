import { type Command, Option } from "commander";
import { exitCodes, failure } from "../../model/errors.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import { distinctNames } from "../../model/ids.ts";
import { blocCodes } from "../bloc-codes.ts";
import {
  answer,
  type FormatOptions,
  forPeople,
  type GlobalOptions,
  type Outcome,
  type OutputOptions,
  oneOf,
  onlyIn,
  type Session,
  withDate,
  withFormat,
  withOutput,
} from "../command.ts";
import type { Context } from "../context.ts";
import { diffManyOutput } from "../diff-many-output.ts";
import { diffOutput } from "../diff-output.ts";
import { areBothSame, areSame } from "../diff-sameness.ts";
import { type CalculOptions, distinctFiches, type Means, meansFor, withCalcul } from "../means.ts";
import { formats } from "../print.ts";
import { type Diff, type DiffView, diffParts, diffSections } from "../views/diff/diff.ts";
import { showDiff } from "../views/diff/show-diff.ts";
import { showDiffMany } from "../views/diff-many/show-diff-many.ts";

/** Two fiches can also be a page to send to a candidate. */
const diffFormats = [...formats, "html"] as const;

type Options = GlobalOptions &
  FormatOptions<(typeof diffFormats)[number]> &
  OutputOptions &
  CalculOptions & {
    readonly section?: (typeof diffSections)[number];
    readonly seulement?: (typeof diffParts)[number];
    readonly bloc?: string;
    readonly explain?: boolean;
    readonly exitCode?: boolean;
  };

/** The page shows the whole comparison. */
const inViews = (option: Option): Option => onlyIn(option, formats);

/** `rncp diff`: programmes side by side: the summary, the blocs, the competencies. */
export const declareDiff = (program: Command, session: Session): void => {
  const { messages } = session;
  const { help } = messages;
  const asked = program
    .command("diff")
    .description(help.diff.description)
    .argument("<a>", help.arguments.a)
    .argument("<b>", help.arguments.b)
    .argument("[autres...]", help.arguments.autres)
    .addOption(inViews(new Option("--section <nom>", help.diff.section).argParser(oneOf("--section", diffSections))))
    .addOption(
      inViews(new Option("--seulement <quoi>", help.diff.seulement).argParser(oneOf("--seulement", diffParts))),
    )
    .addOption(inViews(new Option("--bloc <bloc>", help.diff.bloc)));
  const command = withCalcul(asked, session)
    .addOption(onlyIn(new Option("--explain", help.diff.explain), [...forPeople, "json"]))
    .option("--exit-code", help.diff.exitCode)
    .addHelpText("after", help.diff.examples);
  withFormat(command, session, diffFormats, help.diff.format);
  withDate(withOutput(command, session), session).action((nameA: string, nameB: string, others: string[]) =>
    answer<Options>(session, command, async (context, options) => {
      const names = [nameA, nameB, ...others];
      if (options.format === "html" && names.length > 2) throw failure("page-for-two");
      refuseBesideCompetences(options);
      const fiches = await distinctFiches((await context.corpus()).fiches, names);
      const means = await meansFor(context, fiches, options);
      return fiches.length === 2
        ? diffTwo(fiches, names, means, options, context)
        : diffMany(fiches, means, options, context);
    }),
  );
};

/** @throws failure `only-competences`: nothing asked of them would be seen in the other sections */
const refuseBesideCompetences = ({ section, seulement, bloc, explain }: Options): void => {
  if (section === undefined || section === "competences") return;
  const asked = { "--seulement": seulement, "--bloc": bloc, "--explain": explain };
  for (const [name, value] of Object.entries(asked)) {
    if (value !== undefined) throw failure("only-competences", { name, section });
  }
};

const diffTwo = async (
  [a, b]: readonly Fiche[],
  [nameA = "", nameB = ""]: readonly string[],
  means: Means,
  options: Options,
  { language, messages }: Context,
): Promise<Outcome> => {
  if (a === undefined || b === undefined) throw failure("missing-argument", { name: "b", command: "diff" });
  const data = await diffOutput(a, b, means);
  const called = distinctNames([a, b]);
  const names = { a: called.get(a.numero) ?? a.numero, b: called.get(b.numero) ?? b.numero };
  const blocs = options.bloc === undefined ? undefined : await blocCodes([a, b], means.corpus.fiches, options.bloc);
  const view: DiffView = {
    section: options.section,
    part: options.seulement,
    blocs,
    explain: options.explain === true,
  };
  const chosen = [
    ...(means.calcul ? ["--calcul"] : []),
    ...(means.seuil === undefined ? [] : [`--seuil ${means.seuil}`]),
  ];
  const diff: Diff = { a, b, names, nameA, nameB, options: chosen, data };
  const exitCode = options.exitCode === true && !areBothSame(data) ? exitCodes.negative : exitCodes.done;
  const shown = showDiff(diff, messages, view);
  if (options.format !== "html") return { view: shown, exitCode };
  const { diffPage } = await import("../../render/page/page.ts");
  return { view: shown, page: diffPage(diff, messages, language), exitCode };
};

const diffMany = async (
  fiches: readonly Fiche[],
  means: Means,
  options: Options,
  { messages }: Context,
): Promise<Outcome> => {
  for (const [name, value] of [
    ["--bloc", options.bloc],
    ["--seulement", options.seulement],
    ["--explain", options.explain],
    ["--section blocs", options.section === "blocs" ? true : undefined],
  ] as const) {
    if (value !== undefined) throw failure("only-for-two", { name });
  }
  const data = await diffManyOutput(fiches, means);
  const view = showDiffMany(fiches, data, messages, options.section);
  return { view, exitCode: options.exitCode === true && !areSame(fiches, data) ? exitCodes.negative : exitCodes.done };
};
