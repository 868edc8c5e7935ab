import { resolve } from "node:path";
import { type Command, Option } from "commander";
import { exitCodes, failure } from "../../model/errors.ts";
import { countFindings, type Findings } from "../../model/findings.ts";
import { plain } from "../../render/paint.ts";
import type { Judged } from "../../validation/judge.ts";
import type { Session } from "../context.ts";
import { contextFor } from "../context-for.ts";
import { emit } from "../emit.ts";
import { type Format, formatsFor, written } from "../formats.ts";
import { ruleTextsIn } from "../language.ts";
import { oneOf, wholeNumber } from "../option-values.ts";
import { type CommonOptions, fileOf, withDate } from "../options.ts";

/** The formats of a report. */
const formats = formatsFor(["findings"], "text");

/** A report that was asked for; without a path it goes to stdout. */
type ReportWish = { readonly format: Format; output?: string };

type Options = CommonOptions & {
  readonly maxWarnings?: number;
  readonly failOn: "error" | "warning";
  readonly quiet?: boolean;
  readonly fix?: boolean;
  readonly echeances?: boolean;
  readonly depuis?: string;
};

/** Each --output names the file of the --format before it, as in RSpec or Cucumber. */
const withReports = (command: Command, wishes: ReportWish[], help: Session["messages"]["help"]): Command =>
  command
    .addOption(
      new Option("--format <format>", `${help.formats(formats)}${help.validate.several}`).argParser((value) => {
        wishes.push({ format: oneOf("--format", formats)(value) });
      }),
    )
    .addOption(
      new Option("--output <fichier>", help.validate.output).argParser((path) => {
        const wish = wishes.at(-1);
        if (wishes.some(({ output }) => output !== undefined && resolve(output) === resolve(path)))
          throw failure("output-twice", { path });
        if (wish === undefined || wish.output !== undefined) throw failure("output-without-format", { path });
        const file = fileOf(path);
        if (file !== undefined) wish.output = file;
      }),
    )
    .option("--json", help.options.json)
    .on("option:json", () => wishes.push({ format: "json" }));

/** `rncp validate`: every finding of files, of the folders' YAML files, or of standard input (`-`). */
export const declare = (program: Command, session: Session): void => {
  const { io, language, messages } = session;
  const { help } = messages;
  const wishes: ReportWish[] = [];
  const command = program
    .command("validate")
    .description(help.validate.description)
    .argument("[chemin...]", help.arguments.paths);
  withDate(withReports(command, wishes, help), session)
    .addOption(
      new Option("--max-warnings <n>", help.validate.maxWarnings).argParser(wholeNumber("--max-warnings", 0, 999_999)),
    )
    .addOption(
      new Option("--fail-on <severite>", help.validate.failOn)
        .argParser(oneOf("--fail-on", ["error", "warning"]))
        .default("error"),
    )
    .option("--quiet", help.validate.quiet)
    .option("--fix", help.validate.fix)
    .option("--echeances", help.validate.echeances)
    .option("--depuis <git-ref>", help.validate.depuis)
    .addHelpText("after", help.validate.examples)
    .action(async (paths: string[]) => {
      const options = command.optsWithGlobals<Options>();
      const context = await contextFor(session, options);
      const reports: ReportWish[] = wishes.length > 0 ? wishes : [{ format: "text" }];
      if (reports.filter(({ output }) => output === undefined).length > 1) throw failure("reports-on-stdout");
      const texts = await ruleTextsIn(language);
      const all = await findingsOf(
        paths.length > 0 ? paths : [context.workFolder("rncp validate fiches/")],
        options,
        session,
      );
      const found = options.echeances === true ? (await import("../../app/validate.ts")).withDeadlines(all) : all;
      const shown = options.quiet === true ? errorsOnly(found) : found;
      const { error, warning } = countFindings(found);
      const allowed = allowedWarnings(options);
      const failing = warning > allowed ? "warning" : "error";
      for (const { format, output } of reports) {
        const report = await written({ findings: () => shown }, format, {
          width: context.width,
          paint: output === undefined ? context.paint : plain,
          excel: false,
          report: { messages, texts, version: io.version, failing },
        });
        if (output === undefined) await emit(report, io);
        else await (await import("../write-report.ts")).writeReport(output, report, found.checked);
      }
      if (warning > allowed) io.stderr.write(`${messages.validate.tooManyWarnings(warning, allowed)}\n`);
      session.setExitCode(error > 0 || warning > allowed ? exitCodes.negative : exitCodes.done);
    });
};

/** What is found in these files, after mending what can be when asked to. */
const findingsOf = async (
  paths: readonly string[],
  { date, fix, depuis }: Options,
  session: Session,
): Promise<Findings> => {
  const found = await judgedOf(paths, date ?? session.io.today, fix === true, session);
  if (depuis === undefined) return found;
  return (await import("../../app/changed-acceptations.ts")).withChangedAcceptations(found, depuis, session.io.env);
};

const judgedOf = async (
  paths: readonly string[],
  today: string,
  fix: boolean,
  { io, messages }: Session,
): Promise<Judged> => {
  if (!fix) return (await import("../../app/validate.ts")).validatePaths(paths, today, io);
  if (paths.includes("-")) throw failure("fix-stdin");
  const { faults, files, found } = await (await import("../../app/fix.ts")).fixPaths(paths, today, io);
  io.stderr.write(`${messages.validate.fixed(faults, files)}\n`);
  return found;
};

const errorsOnly = (found: Findings): Findings => {
  const { warning, info } = countFindings(found);
  const findings = found.findings.filter(({ severity }) => severity === "error");
  return { ...found, findings, hidden: { warning, info } };
};

/** How many warnings are too many. */
const allowedWarnings = ({ failOn, maxWarnings }: Options): number =>
  failOn === "warning" ? 0 : (maxWarnings ?? Number.POSITIVE_INFINITY);
