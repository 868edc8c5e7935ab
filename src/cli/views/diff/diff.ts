import { blocOf } from "../../../model/ids.ts";
import type { DiffOutput } from "../../../model/sorties.generated.ts";
import type { ComparedFiches } from "../../../render/page/comparison.ts";

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
export type Diff = ComparedFiches & {
  readonly nameA: string;
  readonly nameB: string;
  /** The options that the correspondences depend on, as they were typed. */
  readonly options: readonly string[];
};

/**
 * What was asked for of a comparison: the lists hold the section, the side and the blocs that were named, the keys stay,
 * and the coverage is that of the whole fiches.
 */
export const selectDiff = ({ a, b, data }: Diff, { section, part, blocs }: Omit<DiffView, "explain">): DiffOutput => {
  const shows = (one: DiffSection): boolean => section === undefined || section === one;
  const isWanted = (...codes: readonly string[]): boolean =>
    blocs === undefined || codes.some((code) => blocs.includes(code));
  const isPaired = part === undefined || part === "communes";
  const rows = (side: "a" | "b") => (shows("blocs") ? data.blocs[side].filter(({ bloc }) => isWanted(bloc)) : []);
  const alone = (side: "a" | "b"): string[] =>
    shows("competences") && (part === undefined || part === side)
      ? data.seules[side].filter((id) => isWanted(blocOf(id)))
      : [];
  const isWhole = (code: string): boolean => code === a.numero || code === b.numero;
  return {
    ...data,
    champs: shows("resume") ? data.champs : [],
    blocs: { a: rows("a"), b: rows("b") },
    correspondances:
      shows("competences") && isPaired
        ? data.correspondances.filter((pair) => isWanted(blocOf(pair.a), blocOf(pair.b)))
        : [],
    seules: { a: alone("a"), b: alone("b") },
    officielles:
      section !== "blocs" && isPaired
        ? data.officielles.filter((one) => isWhole(one.a) || isWhole(one.b) || isWanted(one.a, one.b))
        : [],
  };
};
