import type { Command } from "commander";
import { safe, safeLine } from "../text/safe.ts";
import type { Context, Session } from "./context.ts";
import { contextFor } from "./context-for.ts";
import { emit } from "./emit.ts";
import { withFields } from "./fields.ts";
import { written } from "./formats.ts";
import { type CommonOptions, fileOf, formatOf } from "./options.ts";
import type { Outcome } from "./outcome.ts";

/** The action of a command: works out its outcome, prints it or writes it into a file, and leaves its exit code. */
export const answer = async <Options extends CommonOptions & { readonly excel?: boolean }>(
  session: Session,
  command: Command,
  work: (context: Context, options: Options) => Promise<Outcome>,
): Promise<void> => {
  const { io, messages } = session;
  const format = formatOf(command);
  const options = { ...command.optsWithGlobals<Options>(), format };
  const file = fileOf(options.output);
  const context = await contextFor(file === undefined ? session : intoFile(session), options);
  const { exitCode, note, wroteInto = messages.written, ...parts } = await work(context, options);
  if (note !== undefined) io.stderr.write(`${safe(note)}\n`);
  const text = await written(withFields(parts, options.fields), format, {
    width: context.width,
    paint: context.paint,
    excel: options.excel === true,
  });
  if (file === undefined) await emit(text, io);
  else {
    const { writeFileSafely } = await import("../corpus/write-file.ts");
    await writeFileSafely(file, text, options.force === true);
    io.stderr.write(`${safeLine(wroteInto(file))}\n`);
  }
  session.setExitCode(exitCode);
};

/** The same run, with no terminal whose width or colours would end up in a file. */
const intoFile = (session: Session): Session => {
  const stdout = { ...session.io.stdout, isTerminal: false, columns: undefined, rows: undefined };
  return { ...session, io: { ...session.io, stdout } };
};
