import type { Rule } from "../rule.ts";

/** A bloc's code is the number of its fiche, then BC01, BC02… in the order of the page, without gaps. */
export const blocCode: Rule = {
  id: "bloc-code",
  check: ({ numero, blocs }, report) => {
    for (const [index, { code }] of blocs.entries()) {
      const expected = `${numero}BC${String(index + 1).padStart(2, "0")}`;
      if (code === expected) continue;
      const problem = code.startsWith(`${numero}BC`) ? "sequence" : "fiche";
      report(["blocs", index, "code"], { problem, code, expected, numero });
    }
  },
};
