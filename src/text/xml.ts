import { codePointName } from "./code-points.ts";
import { safe } from "./safe.ts";

/** The controls and lone surrogates that XML 1.0 refuses are gone after `safe`; these two are left. */
const refused = /[\uFFFE\uFFFF]/g;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
};

/** A text for an element or an attribute of XML 1.0, read back as it is but for what `safe` makes visible. */
export const escapeXml = (text: string): string =>
  safe(text)
    .replace(refused, (character) => `⟨${codePointName(character)}⟩`)
    .replace(/[&<>"'\t\n]/g, (character) => escapes[character] ?? character);
