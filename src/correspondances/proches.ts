import type { PlacedCompetence } from "../model/competences.ts";
import { compareCodeUnits } from "../model/diagnostic.ts";
import type { Thesaurus } from "../text/lexique.ts";
import { likenesses } from "./likeness.ts";
import { profilesOf } from "./profile.ts";
import { nearestOf, scoreOf, shownScore } from "./score.ts";

/** What is compared: the identifier and the statement. */
export type Enonce = Pick<PlacedCompetence, "id" | "texte">;

/** A competency with the nearest ones of the other fiche, the nearest first. */
export type Proches = {
  readonly id: string;
  readonly proches: readonly { readonly id: string; readonly score: number }[];
};

/** What a list of nearest competencies may be told besides the statements. */
export type ProchesOptions = {
  /** How many nearest ones, 1 or more; 3 by default. */
  readonly nombre?: number | undefined;
  /** The lexicon. The library takes the packaged one by default; `readThesaurus({ entrees: [] })` is none. */
  readonly thesaurus?: Thesaurus | undefined;
};

/** How many nearest ones are listed where nothing else is asked for. */
const usual = 3;

/**
 * For each competency of `a`, in the order given, its nearest ones of `b`, whether or not they are near enough to be
 * proposed as a correspondence: for who wants to judge. Those that share nothing with it are left out. Pure.
 */
export const proches = (
  a: readonly Enonce[],
  b: readonly Enonce[],
  { thesaurus, nombre = usual }: ProchesOptions = {},
): Proches[] => {
  const profiles = profilesOf(
    [...a, ...b].map(({ texte }) => texte),
    thesaurus,
  );
  const rows = likenesses(profiles.slice(0, a.length), profiles.slice(a.length));
  const nearest = nearestOf(rows);
  return a.map(({ id }, i) => {
    const found = b.flatMap((other, j) => {
      const [own, its] = [nearest.a[i], nearest.b[j]];
      const likeness = rows[i]?.[j] ?? 0;
      if (likeness === 0 || own === undefined || its === undefined) return [];
      return [{ id: other.id, score: scoreOf(likeness, own, its) }];
    });
    found.sort((x, y) => y.score - x.score || compareCodeUnits(x.id, y.id));
    return { id, proches: found.slice(0, nombre).map((one) => ({ id: one.id, score: shownScore(one.score) })) };
  });
};
