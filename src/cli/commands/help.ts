import type { Command } from "commander";
import { exitCodes, failure } from "../../model/errors.ts";
import type { Session } from "../context.ts";
import { visibleCommands } from "../visible-commands.ts";

/** `rncp help`: the help of the program, of a command, or of a topic such as `exit-codes`. */
export const declare = (program: Command, session: Session): void => {
  const { help } = session.messages;
  program
    .command("help")
    .description(help.help.description)
    .argument("[sujet]", help.arguments.topic)
    .action((name: string | undefined) => {
      showHelp(program, name, session);
      session.setExitCode(exitCodes.done);
    });
};

const showHelp = (program: Command, name: string | undefined, { messages }: Session): void => {
  const { topics } = messages.help;
  if (name !== undefined && Object.hasOwn(topics, name)) {
    program.configureOutput().writeOut?.(topics[name] ?? "");
    return;
  }
  const command = name === undefined ? program : program.commands.find((one) => one.name() === name);
  if (name !== undefined && command === undefined) {
    const known = [...Object.keys(topics), ...visibleCommands(program).map((one) => one.name())];
    throw failure("unknown-topic", { name, topics: known.join(", ") });
  }
  command?.outputHelp();
};
