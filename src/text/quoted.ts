import { replaceInvisible, replaceUnsafe } from "./code-points.ts";

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A text between double quotes, as YAML and JSON read it: what cannot be seen is `\uXXXX`, so that a copy is exact. */
export const quoted = (text: string): string => replaceInvisible(replaceUnsafe(JSON.stringify(text), escaped), escaped);
