import type { Fiche } from "../../../model/fiche.generated.ts";
import { blocOf } from "../../../model/ids.ts";
import type { Correspondance, DiffOutput } from "../../../model/sorties.generated.ts";

/** The parts of a comparison, in their order. */
export const diffSections = ["resume", "blocs", "competences"] as const;
/** One of them. */
export type DiffSection = (typeof diffSections)[number];

/** What of the competencies is shown: those in common, or those that stand alone on one side. */
export const diffParts = ["communes", "a", "b"] as const;

/** How a comparison is shown. */
export type DiffView = {
  /** One part alone; all of them when undefined. */
  readonly section: DiffSection | undefined;
  readonly part: (typeof diffParts)[number] | undefined;
  /** Only what touches these blocs, by their codes. */
  readonly blocs: readonly string[] | undefined;
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

/** The pairs that a view asks for. */
export const pairsIn = ({ data }: Diff, { part, blocs }: DiffView): readonly Correspondance[] =>
  part === "a" || part === "b"
    ? []
    : data.correspondances.filter(
        (pair) => blocs === undefined || blocs.includes(blocOf(pair.a)) || blocs.includes(blocOf(pair.b)),
      );

/** What the fiches publish themselves, of the blocs that a view asks for. */
export const officialIn = ({ a, b, data }: Diff, { part, blocs }: DiffView): DiffOutput["officielles"] =>
  part === "a" || part === "b"
    ? []
    : data.officielles.filter(
        (one) =>
          blocs === undefined ||
          [one.a, one.b].some((code) => blocs.includes(code) || code === a.numero || code === b.numero),
      );

/** The competencies alone on a side that a view asks for. */
export const aloneIn = ({ data }: Diff, side: "a" | "b", { part, blocs }: DiffView): readonly string[] =>
  part !== undefined && part !== side
    ? []
    : data.seules[side].filter((id) => blocs === undefined || blocs.includes(blocOf(id)));
