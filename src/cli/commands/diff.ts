import { type Command, Option } from "commander";
import { type DiffWish, diff } from "../../app/diff.ts";
import { diffMany } from "../../app/diff-many.ts";
import { diffParts, diffSections } from "../../app/diff-selection.ts";
import { type ExitCode, exitCodes, failure } from "../../model/errors.ts";
import { distinctNames } from "../../model/head.ts";
import { answer } from "../command.ts";
import type { Context, Session } from "../context.ts";
import { formatsFor } from "../formats.ts";
import { meansOf } from "../means.ts";
import { oneOf, wholeNumber } from "../option-values.ts";
import { type CommonOptions, forPeople, onlyIn, withCalcul, withShared } from "../options.ts";
import { type Outcome, viewParts } from "../outcome.ts";
import { diffBlocks, diffRecords } from "../views/diff/show-diff.ts";
import { diffManyBlocks, diffManyRecords } from "../views/diff-many/show-diff-many.ts";

type Options = CommonOptions &
  Pick<DiffWish, "section" | "seulement" | "bloc" | "pistes"> & {
    readonly exitCode?: boolean;
    readonly complet?: boolean;
  };

/** The page shows the whole comparison. */
const inViews = (option: Option): Option => onlyIn(option, formatsFor(viewParts, "table"));

/** `rncp diff`: programmes side by side: the summary, the blocs, the competencies. */
export const declare = (program: Command, session: Session): void => {
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
    .addOption(onlyIn(new Option("--complet", help.diff.complet).conflicts("section"), forPeople))
    .addOption(onlyIn(new Option("--explain", help.diff.explain), [...forPeople, "json"]))
    .addOption(
      onlyIn(new Option("--pistes <n>", help.diff.pistes).argParser(wholeNumber("--pistes", 1, 50)), [
        ...forPeople,
        "json",
      ]),
    )
    .option("--exit-code", help.diff.exitCode)
    .addHelpText("after", help.diff.examples);
  const parts = [...viewParts, "page"] as const;
  withShared(command, session, { parts, remark: help.diff.page, output: true, date: true }).action(
    (nameA: string, nameB: string, others: string[]) =>
      answer<Options>(session, command, (context, options) => {
        refuseBesideCompetences(options);
        return others.length === 0
          ? diffTwo(nameA, nameB, options, context)
          : diffSeveral([nameA, nameB, ...others], options, context);
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

const exitCodeFor = (same: boolean, { exitCode }: Options): ExitCode =>
  exitCode === true && !same ? exitCodes.negative : exitCodes.done;

/** Two programmes side by side. */
export const diffTwo = async (nameA: string, nameB: string, options: Options, context: Context): Promise<Outcome> => {
  const { language, messages } = context;
  const { section, seulement, bloc, pistes } = options;
  const means = await meansOf(context, options);
  const wish = { ...means, section, seulement, bloc, pistes };
  const { same, ...compared } = await diff(await context.corpus(), nameA, nameB, wish);
  const { a, b, data } = compared;
  const nameOf = distinctNames([a, b]);
  const names = { a: nameOf(a.numero), b: nameOf(b.numero) };
  const typed = [
    ...(means.calcul ? ["--calcul"] : []),
    ...(means.seuil === undefined ? [] : [`--seuil ${means.seuil}`]),
  ];
  const found = { ...compared, names, nameA, nameB, options: typed };
  const isOfCompetences = seulement !== undefined || bloc !== undefined;
  const view = {
    section: section ?? (isOfCompetences ? ("competences" as const) : undefined),
    part: seulement,
    explain: options.explain === true,
    // A document is always whole.
    whole: options.complet === true || options.explain === true || options.format !== "table",
  };
  return {
    data: () => data,
    records: () => diffRecords(found, view),
    blocks: () => diffBlocks(found, view, messages),
    page: async () => (await import("../../render/page/page.ts")).diffPage(found, messages, language),
    exitCode: exitCodeFor(same, options),
  };
};

const diffSeveral = async (names: readonly string[], options: Options, context: Context): Promise<Outcome> => {
  const { section } = options;
  if (options.format === "html") throw failure("page-for-two");
  for (const [name, value] of [
    ["--bloc", options.bloc],
    ["--seulement", options.seulement],
    ["--explain", options.explain],
    ["--pistes", options.pistes],
    ["--section blocs", section === "blocs" ? true : undefined],
  ] as const) {
    if (value !== undefined) throw failure("only-for-two", { name });
  }
  const means = await meansOf(context, options);
  const { fiches, data, same } = await diffMany(await context.corpus(), names, { ...means, section });
  return {
    data: () => data,
    records: () => diffManyRecords(data, section),
    blocks: () => diffManyBlocks(fiches, data, section, context.messages),
    exitCode: exitCodeFor(same, options),
  };
};
