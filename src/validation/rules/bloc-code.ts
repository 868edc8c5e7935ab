import type { Bloc } from "../../model/fiche.generated.ts";
import { blocCode as codeOf, isBlocOf, partsOf } from "../../model/identities.ts";
import { ficheRule } from "../rule.ts";

const example = (...codes: readonly string[]) => ({
  "RNCP34762.yaml": `
blocs:
${codes
  .map(
    (code, index) => `  - code: ${code}
    intitule: "Concevoir une application"
    competences:
      - code: C01
        texte: "${index === 0 ? "Analyser les besoins des utilisateurs" : "Programmer une application"}"
    evaluation: null
`,
  )
  .join("")}`,
});

const reads = ["numero", "blocs"] as const;

/** The number of another fiche with which the codes of all blocs, at least two, begin: this one's is mistyped, not they. */
const otherNumero = (numero: string, blocs: readonly Bloc[]): string | undefined => {
  const [first = numero, ...others] = new Set(blocs.map(({ code }) => partsOf(code).fiche));
  const isOne = others.length === 0 && blocs.length > 1;
  return isOne && first !== numero && blocs.every(({ code }) => isBlocOf(first, code)) ? first : undefined;
};

/** The code of a bloc begins with the number of its fiche. */
export const blocCode = ficheRule({
  id: "bloc-code",
  examples: { bad: example("RNCP34763BC01", "RNCP34762BC02"), good: example("RNCP34762BC01", "RNCP34762BC02") },
  reads,
  check: ({ numero, blocs }, report) => {
    const other = otherNumero(numero, blocs);
    if (other !== undefined) return report(["numero"], { problem: "numero", code: other, numero });
    for (const [index, { code }] of blocs.entries()) {
      if (!isBlocOf(numero, code)) report(["blocs", index, "code"], { problem: "fiche", code, numero });
    }
  },
});

/** Two blocs have two codes. */
export const blocDoublon = ficheRule({
  id: "bloc-doublon",
  examples: { bad: example("RNCP34762BC01", "RNCP34762BC01"), good: example("RNCP34762BC01", "RNCP34762BC02") },
  reads,
  check: ({ blocs }, report) => {
    const codes = blocs.map(({ code }) => code);
    for (const [index, code] of codes.entries()) {
      if (codes.indexOf(code) < index) report(["blocs", index, "code"], { code });
    }
  },
});

/** Most fiches number their blocs from 01 on, without gaps; others are told once, where the first one leaves the row. */
export const blocOrdre = ficheRule({
  id: "bloc-ordre",
  examples: { bad: example("RNCP34762BC02"), good: example("RNCP34762BC01") },
  reads,
  check: ({ numero, blocs }, report) => {
    const codes = blocs.map(({ code }) => code);
    const index = codes.findIndex((code, rank) => code !== codeOf(numero, rank + 1));
    const code = codes[index];
    if (code === undefined || new Set(codes).size < codes.length) return;
    if (codes.every((one) => isBlocOf(numero, one))) report(["blocs", index, "code"], { code });
  },
});
