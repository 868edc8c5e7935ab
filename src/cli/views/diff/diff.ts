import type { Fiche } from "../../../model/fiche.generated.ts";
import { competencesOf } from "../../../model/ids.ts";
import type { DiffOutput } from "../../../model/sorties.generated.ts";

/** The parts of a comparison, in their order. */
export const diffSections = ["resume", "blocs", "competences"] as const;
/** One of them. */
export type DiffSection = (typeof diffSections)[number];

/** Two fiches, the names they were asked by, and what was found. */
export type Diff = {
  readonly a: Fiche;
  readonly b: Fiche;
  /** What each is called: its short name, or its number when both have the same. */
  readonly names: { readonly a: string; readonly b: string };
  readonly nameA: string;
  readonly nameB: string;
  readonly data: DiffOutput;
};

/** The statements of both fiches by their identifiers. */
export const statements = (a: Fiche, b: Fiche): ReadonlyMap<string, string> =>
  new Map([...competencesOf(a), ...competencesOf(b)].map(({ id, texte }) => [id, texte]));
