import type { Lectures } from "../../model/correspondances.generated.ts";
import { compareNumeros, partsOf } from "../../model/identities.ts";
import type { LecturesRule, Report } from "../rule.ts";
import { readings } from "./lecture-doublon.ts";

const nameOf = ({ a, b }: Pick<Lectures, "a" | "b">): string => `${a}--${b}.yaml`;

const checkSide = ({ correspondances, ...fiches }: Lectures, side: "a" | "b", tell: Report<"lecture-fiches">): void => {
  correspondances.forEach((one, rank) => {
    if (partsOf(one[side]).fiche !== fiches[side])
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
  examples: { bad: readings("RNCP34764BC01C01"), good: readings("RNCP34763BC01C01") },
  check: (read, report, path) => {
    const { a, b } = read;
    const name = /[^\\/]*$/.exec(path)?.[0] ?? "";
    if (a === b) report(["b"], { problem: "same", code: b, fiche: a });
    else if (compareNumeros(a, b) > 0) report(["b"], { problem: "order", code: a, fiche: b });
    else if (name !== nameOf(read)) report(["a"], { problem: "name", code: nameOf(read), fiche: name });
    checkSide(read, "a", report);
    checkSide(read, "b", report);
  },
};
