import type { Selection } from "../../../app/diff-selection.ts";
import type { ComparedFiches } from "../../../render/page/comparison.ts";

/** How a comparison is shown. */
export type DiffView = Pick<Selection, "section" | "part"> & {
  /** Everything, not the first screen alone. */
  readonly whole: boolean;
  /** What made each computed pair. */
  readonly explain: boolean;
};

/** Two fiches, the names they were asked by, and what was found. */
export type Diff = ComparedFiches & {
  readonly nameA: string;
  readonly nameB: string;
  /** The options that the correspondences depend on, as they were typed. */
  readonly options: readonly string[];
};
