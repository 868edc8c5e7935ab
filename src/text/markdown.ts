import { safe } from "./safe.ts";

/** An HTML comment, which nothing shows, ends what GitHub would make a link of; a backslash would not. */
const nothing = "<!-- -->";

/**
 * An address in signs that need no escape. All of a line, it may be followed: it leads where it says. Within a sentence
 * it may not.
 */
const address = /^https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?(?:\/(?:[\w\-./?=%#&+:,]*[a-z\d/=-])?)?$/i;

/** A text as Markdown that shows it as it is: no sign in it is markup, HTML or a link. Line feeds stay. */
export const escapeMarkdown = (text: string): string => escapeLineStarts(keepOuterSpaces(escapeInline(text)));

/** The same for the cell of a table, where only what stands within a line can be markup. */
export const escapeMarkdownCell = (text: string): string => keepOuterSpaces(escapeInline(text));

/** Signs that are markup wherever they stand in a line. */
export const escapeInline = (text: string): string =>
  text
    .split("\n")
    .map((line) => (address.test(line) ? line : escapePiece(line)))
    .join("\n");

/** The same for a piece of a line, which is never an address to follow. */
export const escapePiece = (text: string): string =>
  safe(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_{}[\]|~#$!]/g, "\\$&")
    .replace(/(?<=https?):(?=\/\/)|www(?=\.)|(?<=[\w.+-])@/gi, `$&${nothing}`);

/** What makes a list, a heading, a rule or a table at the start of a line, taken for text. */
export const escapeLineStarts = (markdown: string): string =>
  markdown
    .replace(/^([ \t]*)([-+](?=[\s:-]|$)|=(?==*[ \t]*$)|:(?=-))/gm, "$1\\$2")
    .replace(/^([ \t]*\d+)(?=[.)](?:\s|$))/gm, "$1\\");

/** The spaces at the edges of a line, which would be dropped or make code, as character references. */
export const keepOuterSpaces = (markdown: string): string =>
  markdown.replace(/^[ \t]|[ \t]$/gm, (space) => `&#${space.charCodeAt(0)};`);
