import type { Bloc, Fiche } from "../../model/fiche.generated.ts";
import { partsOf, shortCode } from "../../model/identities.ts";
import type { Correspondance, DiffOutput } from "../../model/sorties.generated.ts";
import type { Wording } from "./sheet.ts";

/** Both programmes, in the order they were asked for. */
export const sides = ["a", "b"] as const;
/** One of them. */
export type Side = (typeof sides)[number];

/** Two fiches, what each is called, and what was found. */
export type ComparedFiches = Readonly<Record<Side, Fiche>> & {
  /** Its short name, or its number when both have the same. */
  readonly names: Readonly<Record<Side, string>>;
  readonly data: DiffOutput;
  /** Jobs of a and of b that are one under two titles, as rncp sees it. */
  readonly emploisProches: readonly (readonly [string, string])[];
};

/** What every section is made from. */
export type Comparison = ComparedFiches &
  Wording & {
    /** Each competency word for word, by its identifier. */
    readonly textOf: (id: string) => string;
  };

/** The short code of a bloc or a competency under the name of the programme: `CESI BC04C11`. */
export const placeOf = (side: Side, id: string, { names }: Comparison): string => `${names[side]} ${shortCode(id)}`;

/** The pairs of a competency of one bloc with a competency of the other. */
export const pairsBetween = (row: Bloc, column: Bloc, { data }: Comparison): readonly Correspondance[] =>
  data.correspondances.filter((pair) => partsOf(pair.a).bloc === row.code && partsOf(pair.b).bloc === column.code);

/** The group of pairs of two blocs, as a fragment. */
export const groupId = (row: Bloc, column: Bloc): string => `couples-${row.code}-${column.code}`;

/** Whether the pairs were read statement by statement, not computed. */
export const isRead = ({ data }: Comparison): boolean => data.rapport.methodes[0]?.methode === "lecture";
