import type { Selection } from "../../../app/diff-selection.ts";
import type { Fiche } from "../../../model/fiche.generated.ts";
import type { DiffOutput } from "../../../model/sorties.generated.ts";

/** How a comparison is shown. */
export type DiffView = Pick<Selection, "section" | "part"> & {
  /** What made each computed pair. */
  readonly explain: boolean;
};

/** Two fiches, the names they were asked by, and what was found. */
export type Diff = {
  readonly a: Fiche;
  readonly b: Fiche;
  /** What each is called: its short name, or its number when both have the same. */
  readonly names: { readonly a: string; readonly b: string };
  readonly nameA: string;
  readonly nameB: string;
  /** The options that the correspondences depend on, as they were typed. */
  readonly options: readonly string[];
  readonly data: DiffOutput;
};
