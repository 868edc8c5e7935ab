import { codePointName } from "../../text/code-points.ts";
import { safe } from "../../text/safe.ts";

/** What HTML gives no place to, and `safe` lets pass: noncharacters, which a validator refuses. */
const refused = /[\uFDD0-\uFDEF\uFFFE\uFFFF]/g;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * A text for an element or a quoted attribute of HTML: it can end neither, and what would act on the order of letters is
 * made visible. The only way from data into a page.
 */
export const escapeHtml = (text: string): string =>
  safe(text)
    .replace(refused, (character) => `⟨${codePointName(character)}⟩`)
    .replace(/[&<>"']/g, (character) => escapes[character] ?? character);

/** The address, when it is one that a link may lead to: http or https, read as a browser reads it. Undefined otherwise. */
export const webAddress = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
};
