import { leftovers } from "../../text/html.ts";
import type { Example, TextRule } from "../rule.ts";

const example = (text: string): Example => ({ "RNCP34762.yaml": `objectifs_contexte:\n  - ${text}\n` });

/** A text has words, not the tags and entities of the page it comes from. */
export const textHtml: TextRule = {
  id: "text-html",
  scope: "text",
  signs: leftovers,
  examples: {
    bad: example("Concevoir <b>une</b> œuvre num&eacute;rique"),
    good: example("Concevoir une œuvre numérique, R&D; si a < b"),
  },
  check: (text, report) => {
    const [piece] = leftovers.exec(text) ?? [];
    if (piece !== undefined) report({ piece }, piece);
  },
};
