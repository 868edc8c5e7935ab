import type { Path } from "../../model/diagnostic.ts";
import { isBlocOf } from "../../model/identities.ts";
import type { Report } from "../rule.ts";
import { ficheRule } from "../rule.ts";

const example = (bloc: string) => ({
  "RNCP34762.yaml": `numero: RNCP34762\ncorrespondances:\n  - { bloc: ${bloc}, numero: RNCP34763, bloc_destination: null }\n`,
});

/**
 * An official correspondence joins a bloc of this fiche and one of the fiche that it names: a code of a third one would be
 * shown as official between two that never said so.
 */
export const correspondanceOfficielle = ficheRule({
  id: "correspondance-officielle",
  reads: ["numero", "correspondances"],
  examples: { bad: example("RNCP34764BC01"), good: example("RNCP34762BC01") },
  check: ({ numero, correspondances = [] }, report) => {
    correspondances.forEach((one, rank) => {
      checkBloc(one.bloc, numero, ["correspondances", rank, "bloc"], report);
      checkBloc(one.bloc_destination, one.numero, ["correspondances", rank, "bloc_destination"], report);
      if (one.numero === numero)
        report(["correspondances", rank, "numero"], { problem: "self", code: numero, fiche: numero });
    });
  },
});

const checkBloc = (
  codes: string | readonly string[] | null,
  fiche: string,
  path: Path,
  tell: Report<"correspondance-officielle">,
): void => {
  // A code that names no fiche, `01`, is one of whichever fiche gives it.
  const named = [codes ?? []].flat().filter((code) => /^(?:RNCP|RS)\d/.test(code));
  for (const code of named) if (!isBlocOf(fiche, code)) tell(path, { problem: "bloc", code, fiche });
};
