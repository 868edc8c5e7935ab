import type { Lectures } from "../../model/correspondances.generated.ts";
import { ficheOf } from "../../model/ids.ts";
import type { LecturesRule, Report } from "../rule.ts";

const file = "RNCP34762--RNCP34763.yaml";

const lecture = (b: string): string =>
  `a: RNCP34762\nb: RNCP34763\ncorrespondances:\n  - a: RNCP34762BC01C01\n    b: ${b}\n    niveau: partielle\n` +
  `    raison: "La conception est commune ; le suivi manque d'un côté."\n    propose_par: "Une lecture des deux pages"\n` +
  "    etat: proposee\n";

const nameOf = ({ a, b }: Pick<Lectures, "a" | "b">): string => `${a}--${b}.yaml`;

/** By number, and by register for the same number. */
const isAfter = (a: string, b: string): boolean => {
  const [first, second] = [a, b].map((numero) => Number(numero.replace(/\D/g, "")));
  return (first ?? 0) > (second ?? 0) || (first === second && a > b);
};

const checkSide = ({ correspondances, ...fiches }: Lectures, side: "a" | "b", tell: Report<"lecture-fiches">): void => {
  correspondances.forEach((one, rank) => {
    if (ficheOf(one[side]) !== fiches[side])
      tell(["correspondances", rank, side], { problem: "side", code: one[side], fiche: fiches[side] });
  });
};

/**
 * A file of lectures is about two fiches, which its name and every pair in it agree on: of two files for the same fiches,
 * nobody could say which one counts.
 */
export const lectureFiches: LecturesRule = {
  id: "lecture-fiches",
  scope: "lectures",
  examples: {
    bad: { [`correspondances/${file}`]: lecture("RNCP34764BC01C01") },
    good: { [`correspondances/${file}`]: lecture("RNCP34763BC01C01") },
  },
  check: (lectures, report, path) => {
    const { a, b } = lectures;
    const name = /[^\\/]*$/.exec(path)?.[0] ?? "";
    if (a === b) report(["b"], { problem: "same", code: b, fiche: a });
    else if (isAfter(a, b)) report(["b"], { problem: "order", code: a, fiche: b });
    else if (name !== nameOf(lectures)) report(["a"], { problem: "name", code: nameOf(lectures), fiche: name });
    checkSide(lectures, "a", report);
    checkSide(lectures, "b", report);
  },
};
