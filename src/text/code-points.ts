const controls = "\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F";
const bidirectional = "\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069";
const never = `${controls}${bidirectional}\\uFEFF\\p{Surrogate}`;

const refusedInData = new RegExp(`[${never}]`, "gu");
const refusedInOutput = new RegExp(`[${never}\\u000D\\u2028\\u2029]`, "gu");
/** A quick look for what data may not hold; it also stops at paired surrogates, which the exact expression lets pass. */
const suspect = new RegExp(`[${controls}${bidirectional}\\uFEFF\\uD800-\\uDFFF]`);
const ascii = /^[ -~]*$/;
const special = "[\\u00AD\\u180E\\u200B-\\u200D\\u2060]|(?! )\\p{Zs}";
const specialSpace = new RegExp(special, "u");
const specialIndentation = new RegExp(`^[ \\t]*(${special})`, "u");

/** The usual name of a code point: `U+001B`. */
export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/**
 * The places in a text of the code points that data may not hold: C0 controls other than tab and line ends, DEL, C1,
 * lone surrogates, bidirectional controls, and the byte order mark.
 */
export const refusedCharacters = function* (
  text: string,
): Generator<{ readonly index: number; readonly name: string }> {
  if (!suspect.test(text)) return;
  for (const match of text.matchAll(refusedInData)) yield { index: match.index, name: codePointName(match[0]) };
};

/** The text with U+FFFD for each code point that data may not hold; its length in UTF-16 units does not change. */
export const maskRefused = (text: string): string => text.replace(refusedInData, "\uFFFD");

/** The text with each code point that no output may hold passed through a function; tabs and line feeds stay. */
export const replaceUnsafe = (text: string, replacement: (character: string) => string): string =>
  text.replace(refusedInOutput, replacement);

const invisible = new RegExp(`\\t|(?<!\\p{Extended_Pictographic})(?:${special})`, "gu");

/** The text with each tab, special space or character that takes no room passed through a function, emoji left whole. */
export const replaceInvisible = (text: string, replacement: (character: string) => string): string =>
  text.replace(invisible, replacement);

/** The first space that is not U+0020, or character that takes no room, of a text; undefined if there is none. */
export const firstSpecialSpace = (text: string): { readonly index: number; readonly name: string } | undefined => {
  const match = ascii.test(text) ? null : specialSpace.exec(text);
  return match === null ? undefined : { index: match.index, name: codePointName(match[0]) };
};

/** The same, when it stands in the white space that begins a line. */
export const specialIndent = (line: string): { readonly index: number; readonly name: string } | undefined => {
  const match = specialIndentation.exec(line);
  if (match === null) return undefined;
  return { index: match[0].length - 1, name: codePointName(match[1] ?? "") };
};
