import { compareCodeUnits } from "../../model/diagnostic.ts";
import type { Bloc } from "../../model/fiche.generated.ts";
import type { Report, Rule } from "../rule.ts";

const checkBloc = ({ code: bloc, competences }: Bloc, blocIndex: number, report: Report): void => {
  const seen = new Set<string>();
  let highest = "";
  for (const [index, { code }] of competences.entries()) {
    const path = ["blocs", blocIndex, "competences", index, "code"];
    if (seen.has(code)) report(path, { problem: "duplicate", code, bloc });
    else if (compareCodeUnits(code, highest) < 0) report(path, { problem: "order", code, previous: highest, bloc });
    seen.add(code);
    if (compareCodeUnits(code, highest) > 0) highest = code;
  }
};

/** The codes of the competencies of a bloc are unique and ascend; gaps are fine, for a code is never reused. */
export const competenceCode: Rule = {
  id: "competence-code",
  check: ({ blocs }, report) => {
    for (const [index, bloc] of blocs.entries()) checkBloc(bloc, index, report);
  },
};
