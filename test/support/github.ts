const commands = new Set(["error", "warning", "notice", "debug", "group", "endgroup", "add-mask", "stop-commands"]);

/** An annotation as the runner of GitHub reads it. */
export type Annotation = {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
};

const unescapeData = (text: string): string =>
  text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");

const unescapeProperty = (text: string): string =>
  text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");

/** Reads a line as actions/runner does (ActionCommand.cs): undefined when it is no command of the form `::name …::`. */
export const parseCommand = (line: string): Annotation | undefined => {
  const match = /^::(.*?)::(.*)$/s.exec(line.trimStart());
  const [command = "", ...rest] = match?.[1]?.split(" ") ?? [];
  if (match === null || !commands.has(command)) return undefined;
  const pairs = rest
    .join(" ")
    .split(",")
    .filter((pair) => pair.includes("="))
    .map((pair) => [pair.slice(0, pair.indexOf("=")), unescapeProperty(pair.slice(pair.indexOf("=") + 1))]);
  return { command, properties: Object.fromEntries(pairs), data: unescapeData(match[2] ?? "") };
};

/** Whether the runner takes a line for a command of either form; the older one, `##[name]`, counts anywhere in it. */
export const isCommand = (line: string): boolean => parseCommand(line) !== undefined || /##\[[^\]]*\]/.test(line);
