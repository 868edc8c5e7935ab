import { safe } from "./safe.ts";

/** A text as Markdown that shows it as it is: no sign in it is markup or HTML. Line feeds stay. */
export const escapeMarkdown = (text: string): string =>
  safe(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_{}[\]|~#$!]/g, (mark) => `\\${mark}`)
    .replace(/^(\s*)([-+]|\d+\.)(?=\s)/gm, "$1\\$2");
