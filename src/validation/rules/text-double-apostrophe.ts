import type { TextRule } from "../rule.ts";

const doubled = /\p{L}['’]{2}\p{L}/gu;
const suspect = /['’]['’]/;

const wordAround = (text: string, index: number): string => {
  const before = /\p{L}{0,20}$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? "";
  return before + (/^[\p{L}'’]{1,25}/u.exec(text.slice(index))?.[0] ?? "");
};

/** An apostrophe is one sign: pages write two of them where a database had doubled it. */
export const textDoubleApostrophe: TextRule = {
  id: "text-double-apostrophe",
  scope: "text",
  signs: suspect,
  examples: {
    bad: { "RNCP34762.yaml": "intitule: \"Concepteur d''œuvres numériques\"\n" },
    good: { "RNCP34762.yaml": "intitule: 'Concepteur d''œuvres numériques'\n" },
  },
  check: (text, report) => {
    if (!suspect.test(text)) return;
    for (const { index } of text.matchAll(doubled)) {
      const piece = wordAround(text, index);
      report({ piece }, piece);
    }
  },
};
