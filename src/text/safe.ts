import { codePointName, replaceInvisible, replaceUnsafe } from "./code-points.ts";

const visible = (character: string): string => `⟨${codePointName(character)}⟩`;

/**
 * The text with a visible `⟨U+001B⟩` for each code point that could act on a terminal or reorder a line. Tab and line
 * feed stay. Nothing is removed: a sequence nested in another one cannot reappear.
 */
export const safe = (text: string): string => replaceUnsafe(text, visible);

/** The same for what must stay on one line: a line feed is made visible too, so that no name can forge a line. */
export const safeLine = (text: string): string => safe(text).replaceAll("\n", "⟨U+000A⟩");

/** The same as `safe`, tabs, special spaces and characters that take no room made visible too: to show where they are. */
export const safeVisible = (text: string): string => replaceInvisible(safe(text), visible);

/** JSON text with the same code points as `\uXXXX` escapes: the values it holds do not change. */
export const safeJson = (json: string): string =>
  replaceUnsafe(json, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
