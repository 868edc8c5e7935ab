import type { Argument, Command, Option } from "commander";
import { en } from "../messages/en.ts";
import { fr, type Messages } from "../messages/fr.ts";
import type { Language } from "../messages/sentence-of.ts";
import { escapeMarkdown } from "../text/markdown.ts";
import { plainSpaces } from "../text/spaces.ts";
import type { Io } from "./context.ts";
import { buildProgram } from "./program.ts";
import { visibleCommands } from "./visible-commands.ts";

/** The pages of the docs on the commands, by the names of their files: what `--help` says of each, in each language. */
export const commandsPages = async (): Promise<Readonly<Record<string, string>>> => ({
  "docs/commandes.md": await pageIn("fr", fr),
  "docs/commands.md": await pageIn("en", en),
});

const pageIn = async (language: Language, messages: Messages): Promise<string> => {
  const { help } = messages;
  let written = "";
  const program = await buildProgram({
    io: nobody((text) => (written += text)),
    language,
    messages,
    setExitCode: () => undefined,
  });
  const shown = visibleCommands(program);
  const parts = shown.map((command) => {
    written = "";
    command.outputHelp();
    return commandPart(command, written, messages);
  });
  const common = program.options.map((option) => optionRow(option, help.words));
  return plainSpaces(
    [
      `# ${help.page.title}\n`,
      `${help.page.intro}\n`,
      `${shown.map((one) => `[${one.name()}](#rncp-${one.name()})`).join(" · ")}\n`,
      `${help.titles["Global Options:"] ?? "Global options:"}\n`,
      table(common),
      ...parts,
    ].join("\n"),
  );
};

/** A run that only tells its help. */
const nobody = (write: (text: string) => void): Io => {
  const refused = (): never => {
    throw new Error("the help asks for nothing");
  };
  const output = { write, isTerminal: false, columns: undefined, rows: undefined };
  return {
    ...{ env: {}, stdout: output, stderr: output, stdin: refused, today: "", packaged: refused, open: refused },
    ...{ mots: refused, folders: { schemas: "" }, version: "", page: refused },
  };
};

const commandPart = (command: Command, written: string, { help }: Messages): string => {
  const usage = written.split("\n", 1)[0]?.replace(/^.*?: */, "") ?? "";
  const rows = [
    ...command.registeredArguments.map((one) => argumentRow(one, help.words)),
    ...command.options.filter(({ hidden }) => !hidden).map((option) => optionRow(option, help.words)),
  ];
  const examples = written.split(`\n${help.page.examples}`)[1];
  return [
    `## rncp ${command.name()}\n`,
    `${escapeMarkdown(command.description())}\n`,
    `\`\`\`text\n${usage}\n\`\`\`\n`,
    ...(rows.length === 0 ? [] : [table(rows)]),
    ...(examples === undefined
      ? []
      : [`\`\`\`sh\n${examples.replace(/^.*\n/, "").replace(/^ {2}/gm, "").trim()}\n\`\`\`\n`]),
  ].join("\n");
};

type Words = Readonly<Record<string, string>>;

const table = (rows: readonly string[]): string => `| | |\n| --- | --- |\n${rows.join("\n")}\n`;
const row = (term: string, said: string): string => `| \`${term}\` | ${escapeMarkdown(said).replace(/\n/g, " ")} |`;
const argumentRow = (one: Argument, words: Words): string => row(words[one.name()] ?? one.name(), one.description);
const optionRow = ({ flags, description }: Option, words: Words): string =>
  row(
    flags.replace(/(?<=<)[a-z]+(?=>)/g, (word) => words[word] ?? word),
    description,
  );
