import type { Command, CommanderError } from "commander";
import { type Failure, failure } from "../model/errors.ts";

/**
 * What was wrong with the words of a command, out of the English sentence of commander, which carries it nowhere else:
 * its errors hold a code and a message only. The scenarios of test/cli/usage pin these sentences.
 */
export const usageFailure = (
  error: CommanderError,
  program: Command,
  argv: readonly string[],
): Failure | CommanderError => {
  const names = program.commands.map((one) => one.name());
  const command = argv.find((word) => names.includes(word)) ?? "";
  const name = /'(.*)'/s.exec(error.message)?.[1] ?? "";
  const suggestion = /\(Did you mean (.*)\?\)/.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "commander.unknownCommand":
      return failure("unknown-command", { name, suggestion });
    case "commander.unknownOption":
      if (command !== "" && argv.indexOf(name) < argv.indexOf(command))
        return failure("option-before-command", { name, command });
      return failure("unknown-option", { name, suggestion, command });
    case "commander.missingArgument":
      return failure("missing-argument", { name, command });
    case "commander.optionMissingArgument":
      return failure("missing-option-value", { name: name.replace(/^.*, /, "").replace(/ <.*$/, "") });
    case "commander.excessArguments":
      return failure("excess-arguments", { command });
    default:
      return error;
  }
};
