import type { Path } from "../model/diagnostic.ts";
import type { Epreuve, Fiche, Phase } from "../model/fiche.generated.ts";

/** A value of a fiche and the way to it. */
type Placed<Value> = { readonly path: Path; readonly value: Value };

const placed = <Value>(values: readonly Value[], path: Path): Placed<Value>[] =>
  values.map((value, index) => ({ path: [...path, index], value }));

/** The fields that hold the épreuves. */
type Evaluated = Pick<Fiche, "blocs" | "evaluation_finale">;

/** The épreuves of a fiche: those of its blocs, then the final ones. */
const epreuvesOf = ({ blocs, evaluation_finale }: Evaluated): Placed<Epreuve>[] => [
  ...blocs.flatMap(({ evaluation }, index) =>
    placed(evaluation?.epreuves ?? [], ["blocs", index, "evaluation", "epreuves"]),
  ),
  ...placed(evaluation_finale?.epreuves ?? [], ["evaluation_finale", "epreuves"]),
];

/** The phases of a fiche, épreuve by épreuve: those of its blocs, then those of the final ones. */
export const phasesByEpreuve = (fiche: Evaluated): Placed<Phase>[][] =>
  epreuvesOf(fiche).map(({ path, value }) => placed(value.phases ?? [], [...path, "phases"]));
