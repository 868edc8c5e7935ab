import type { Command } from "commander";
import type { Formatting } from "../../app/fmt.ts";
import { type ExitCode, exitCodes, failure } from "../../model/errors.ts";
import { reportText } from "../../report/text.ts";
import { safe, safeLine } from "../../text/safe.ts";
import type { Context, Session } from "../context.ts";
import { contextFor } from "../context-for.ts";
import { ruleTextsIn } from "../language.ts";
import type { GlobalOptions } from "../options.ts";

type Options = GlobalOptions & { readonly check?: boolean };

/** `rncp fmt`: writes files in the one form of our data, or with `--check` names those that are not. */
export const declare = (program: Command, session: Session): void => {
  const { help } = session.messages;
  const command = program
    .command("fmt")
    .description(help.fmt.description)
    .argument("[chemin...]", help.arguments.paths)
    .option("--check", help.fmt.check)
    .addHelpText("after", help.fmt.examples)
    .action(async (paths: string[]) => {
      const options = command.optsWithGlobals<Options>();
      const context = await contextFor(session, options);
      const isCheck = options.check === true;
      if (paths.includes("-") && paths.length > 1) throw failure("stdin-alone");
      session.setExitCode(
        paths.includes("-")
          ? await runStdin(isCheck, context)
          : await runPaths(paths.length > 0 ? paths : [context.workFolder("rncp fmt fiches/")], isCheck, context),
      );
    });
};

/** Says on stderr why a file stays as it is. */
const tellLeft = async ({ file, findings, isUnfaithful, lineAt }: Formatting, context: Context): Promise<void> => {
  const { io, language, messages, paintErrors } = context;
  const told = { findings, lineOf: (_: string, line: number) => lineAt(line) };
  io.stderr.write(reportText(told, { messages, texts: await ruleTextsIn(language), style: paintErrors }));
  if (isUnfaithful) io.stderr.write(`${safeLine(messages.fmt.unfaithful(file))}\n`);
};

const codeOf = ({ text, differs, isUnfaithful }: Formatting, isCheck: boolean): ExitCode => {
  if (isUnfaithful) return exitCodes.failed;
  return text === undefined || (isCheck && differs) ? exitCodes.negative : exitCodes.done;
};

const runStdin = async (isCheck: boolean, context: Context): Promise<ExitCode> => {
  const { formatStdin } = await import("../../app/fmt.ts");
  const formatting = formatStdin(await context.io.stdin(), context.io.folders.schemas);
  const { file, text, differs } = formatting;
  if (text === undefined) {
    await tellLeft(formatting, context);
    context.io.stderr.write(`${context.messages.fmt.nothing}\n`);
  } else if (!isCheck) context.io.stdout.write(safe(text));
  else if (differs) context.io.stdout.write(`${file}\n`);
  return codeOf(formatting, isCheck);
};

const runPaths = async (paths: readonly string[], isCheck: boolean, context: Context): Promise<ExitCode> => {
  const { formatPaths } = await import("../../app/fmt.ts");
  const { io, messages } = context;
  const counts = { changed: 0, same: 0, left: 0 };
  let exitCode: ExitCode = exitCodes.done;
  for await (const formatting of formatPaths(paths, io.folders.schemas)) {
    const { file, text, differs } = formatting;
    if (text === undefined) await tellLeft(formatting, context);
    else if (differs && !isCheck) await (await import("../../corpus/write-file.ts")).replaceFile(file, text);
    if (differs) io.stdout.write(`${safeLine(file)}\n`);
    counts[text === undefined ? "left" : differs ? "changed" : "same"] += 1;
    exitCode = Math.max(exitCode, codeOf(formatting, isCheck)) as ExitCode;
  }
  io.stderr.write(`${messages.fmt.summary(counts, isCheck)}\n`);
  return exitCode;
};
