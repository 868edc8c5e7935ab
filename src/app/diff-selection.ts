import { partsOf } from "../model/identities.ts";
import type { DeuxListes, DiffManyOutput, DiffOutput } from "../model/sorties.generated.ts";

/** The parts of a comparison, in their order. */
export const diffSections = ["resume", "blocs", "competences"] as const;
/** One of them. */
export type DiffSection = (typeof diffSections)[number];

/** What of the competencies is shown: those in common, or those that stand alone on one side. */
export const diffParts = ["communes", "a", "b"] as const;

/** What is asked for of a comparison. */
export type Selection = {
  /** One part alone; all of them when undefined. */
  readonly section: DiffSection | undefined;
  readonly part: (typeof diffParts)[number] | undefined;
  /** Only what touches these blocs, by their codes. */
  readonly blocs: readonly string[] | undefined;
};

/**
 * What was asked for of a comparison: the lists hold the section, the side and the blocs that were named, the keys stay,
 * and the coverage is that of the whole fiches.
 */
export const selectDiff = (data: DiffOutput, { section, part, blocs }: Selection): DiffOutput => {
  const shows = (one: DiffSection): boolean => section === undefined || section === one;
  const isWanted = (...codes: readonly string[]): boolean =>
    blocs === undefined || codes.some((code) => blocs.includes(code));
  const isPaired = part === undefined || part === "communes";
  const rows = (side: "a" | "b") => (shows("blocs") ? data.blocs[side].filter(({ bloc }) => isWanted(bloc)) : []);
  const ofSide = (ids: readonly string[], side: "a" | "b"): string[] =>
    shows("competences") && (part === undefined || part === side) ? ids.filter((id) => isWanted(partsOf(id).bloc)) : [];
  const chosen = (lists: DeuxListes | null): DeuxListes | null =>
    lists === null ? null : { a: ofSide(lists.a, "a"), b: ofSide(lists.b, "b") };
  const isWhole = (code: string): boolean => code === data.a.id || code === data.b.id;
  return {
    ...data,
    champs: shows("resume") ? data.champs : [],
    blocs: { a: rows("a"), b: rows("b") },
    correspondances:
      shows("competences") && isPaired
        ? data.correspondances.filter((pair) => isWanted(partsOf(pair.a).bloc, partsOf(pair.b).bloc))
        : [],
    manquantes: chosen(data.manquantes),
    sans_piste: chosen(data.sans_piste),
    officielles:
      section !== "blocs" && isPaired
        ? data.officielles.filter((one) => isWhole(one.a) || isWhole(one.b) || isWanted(one.a, one.b))
        : [],
  };
};

/** The same of a comparison of three fiches or more. */
export const selectDiffMany = (data: DiffManyOutput, section: DiffSection | undefined): DiffManyOutput => {
  if (section === "competences") return { ...data, champs: [] };
  return section === undefined ? data : { ...data, grappes: [], correspondances: [], officielles: [], hors_groupe: [] };
};

/** The competencies of each side that nothing answers: missing by a reading, without a lead by a computation. */
export const sansReponse = ({ manquantes, sans_piste }: DiffOutput): DeuxListes =>
  manquantes ?? sans_piste ?? { a: [], b: [] };
