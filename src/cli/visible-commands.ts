import type { Command } from "commander";

/** The commands that help and completion show; what only a script asks for is none of them. */
export const visibleCommands = (program: Command): readonly Command[] => program.createHelp().visibleCommands(program);
