import { type Command, Option } from "commander";
import { exitCodes } from "../../model/errors.ts";
import { type ReportFormat, reportFormats } from "../../report/formats.ts";
import { contextFor, type GlobalOptions, oneOf, type Session } from "../command.ts";
import { emit } from "../print.ts";

type Options = GlobalOptions & { readonly format: ReportFormat; readonly json?: boolean };

/** `rncp validate`: every finding of files, of the folders' YAML files, or of standard input (`-`). */
export const declareValidate = (program: Command, session: Session): void => {
  const { io, messages } = session;
  const { help } = messages;
  const command = program
    .command("validate")
    .description(help.validate.description)
    .argument("[chemin...]", help.arguments.paths)
    .addOption(
      new Option("--format <format>", help.validate.format).argParser(oneOf("--format", reportFormats)).default("text"),
    )
    .option("--json", help.options.json)
    .addHelpText("after", help.validate.examples)
    .action(async (paths: string[]) => {
      const options = command.optsWithGlobals<Options>();
      const context = await contextFor(session, options);
      const { validatePaths } = await import("../validate-paths.ts");
      const { reporters } = await import("../../report/reporter.ts");
      const found = await validatePaths(paths.length > 0 ? paths : [context.dataFolder], context);
      const report = reporters[options.json === true ? "json" : options.format];
      emit(report(found, { messages, style: context.paint, version: io.version }), io);
      const failed = found.findings.some(({ severity }) => severity === "error");
      session.setExitCode(failed ? exitCodes.negative : exitCodes.done);
    });
};
