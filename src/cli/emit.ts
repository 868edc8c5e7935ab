import { webAddresses } from "../text/addresses.ts";
import type { Io } from "./context.ts";
import type { Written } from "./formats.ts";

/** Writes an answer on stdout; on a terminal, what is longer than the screen goes through the pager. */
export const emit = async (text: Written, io: Io): Promise<void> => {
  if (typeof text === "string") emitText(text, io);
  else if (io.stdout.isTerminal) emitText(await whole(text), io);
  else for await (const piece of text) io.stdout.write(piece);
};

/** A text that is at hand, written at once. */
export const emitText = (text: string, { stdout, env, page }: Io): void => {
  const long = stdout.isTerminal && stdout.rows !== undefined && text.split("\n").length > stdout.rows;
  const pager = env.PAGER ?? "less";
  if (long && pager !== "" && pager !== "cat" && page(text, pager)) return;
  stdout.write(knowsLinks(stdout.isTerminal, env) ? linked(text) : text);
};

/** Terminals that make a link of OSC 8, by what they tell of themselves; the others would show nothing of it, or its signs. */
const knowsLinks = (isTerminal: boolean, env: Io["env"]): boolean =>
  isTerminal &&
  (Number(env.VTE_VERSION) >= 5000 ||
    Boolean(env.WT_SESSION || env.KITTY_WINDOW_ID) ||
    /^(iTerm\.app|WezTerm|vscode|ghostty)$/.test(env.TERM_PROGRAM ?? ""));

/** Addresses as links; what stands in a text was made safe before. */
const linked = (text: string): string =>
  text.replace(webAddresses, (address) => `\u001b]8;;${address}\u001b\\${address}\u001b]8;;\u001b\\`);

const whole = async (pieces: AsyncIterable<string>): Promise<string> => {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
};
