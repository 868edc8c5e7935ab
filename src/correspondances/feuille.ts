import { competencesOf } from "../model/competences.ts";
import type { Lecture, Lectures } from "../model/correspondances.generated.ts";
import { compareCodeUnits } from "../model/diagnostic.ts";
import { aucune, type Faute, type Ligne, rien } from "../model/feuille.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import type { Thesaurus } from "../text/lexique.ts";
import { proches } from "./proches.ts";

/**
 * What is to be judged of two fiches: for each competency its nearest ones on the other side, from both sides, in the order
 * of the first page; with what a reading says of them already.
 * @param nombre how many nearest ones
 */
export const feuilleOf = (
  a: Fiche,
  b: Fiche,
  lues: Lectures | undefined,
  options: { readonly nombre: number; readonly thesaurus?: Thesaurus },
): Ligne[] => {
  const [ours, theirs] = [competencesOf(a), competencesOf(b)];
  const read = new Map((lues?.correspondances ?? []).map((one) => [`${one.a} ${one.b}`, one]));
  const pairs = new Map<string, { readonly a: string; readonly b: string; readonly score: number }>();
  const add = (one: string, other: string, score: number): void => {
    pairs.set(`${one} ${other}`, { a: one, b: other, score });
  };
  for (const one of read.values()) add(one.a, one.b, 1);
  for (const { id, proches: near } of proches(theirs, ours, options))
    for (const one of near) add(one.id, id, one.score);
  for (const { id, proches: near } of proches(ours, theirs, options))
    for (const one of near) add(id, one.id, one.score);
  const rank = new Map(ours.map(({ id }, index) => [id, index]));
  return [...pairs.values()]
    .sort((x, y) => (rank.get(x.a) ?? 0) - (rank.get(y.a) ?? 0) || y.score - x.score || compareCodeUnits(x.b, y.b))
    .map((pair) => ligneOf(pair, read.get(`${pair.a} ${pair.b}`)));
};

const ligneOf = ({ a, b }: { readonly a: string; readonly b: string }, read: Lecture | undefined): Ligne => ({
  a,
  b,
  niveau: read?.niveau ?? null,
  manque_a: read?.manque_a === null ? rien : (read?.manque_a ?? null),
  manque_b: read?.manque_b === null ? rien : (read?.manque_b ?? null),
  raison: read?.raison ?? null,
});

/** What is wrong with a line; undefined where nothing is. */
export const fauteOf = (
  { a, b, niveau, manque_a, manque_b, raison }: Ligne,
  known: ReadonlySet<string>,
  seen: ReadonlySet<string>,
): Faute | undefined => {
  const length = raison?.trim().length ?? 0;
  if (!known.has(a) || !known.has(b)) return "competence";
  if (seen.has(`${a} ${b}`)) return "double";
  if (niveau === null) return [manque_a, manque_b, raison].some((one) => one !== null) ? "sans-niveau" : undefined;
  if (!["equivalente", "partielle", aucune].includes(niveau)) return "niveau";
  if (niveau !== aucune && (length < 10 || length > 300)) return "raison";
  const lacks = [manque_a, manque_b].some((one) => one !== null && one !== rien);
  return niveau === "equivalente" && lacks ? "equivalente" : undefined;
};

/**
 * The reading that a worksheet makes of an earlier one: what it judged anew, and what it does not speak of.
 * @param par who read, and when
 */
export const lecturesOf = (
  a: Fiche,
  b: Fiche,
  lignes: readonly Ligne[],
  lues: Lectures | undefined,
  par: string,
): Lectures => {
  const judged = lignes.filter(({ niveau }) => niveau !== null);
  const spoken = new Set(judged.map((one) => `${one.a} ${one.b}`));
  const before = lues?.correspondances ?? [];
  const kept = before.filter((one) => !spoken.has(`${one.a} ${one.b}`));
  const made = judged.flatMap((one) => {
    const old = before.find((other) => other.a === one.a && other.b === one.b);
    const lecture = lectureOf(one, par);
    return lecture === undefined ? [] : [old !== undefined && isSame(old, lecture) ? old : lecture];
  });
  const unread = new Set(nonLues(a, b, lignes));
  const { restent: _, ...rest } = lues ?? { restent: [] };
  return {
    ...rest,
    a: a.numero,
    b: b.numero,
    ...(unread.size === 0 ? {} : { restent: [...unread] }),
    correspondances: [...kept, ...made].sort((x, y) => compareCodeUnits(x.a, y.a) || compareCodeUnits(x.b, y.b)),
  };
};

/** The competencies of both that a worksheet leaves to be read: with a pair that is not judged, or in none. */
const nonLues = (a: Fiche, b: Fiche, lignes: readonly Ligne[]): string[] => {
  const open = new Set(lignes.flatMap((one) => (one.niveau === null ? [one.a, one.b] : [])));
  const there = new Set(lignes.flatMap((one) => [one.a, one.b]));
  return [a, b].flatMap(competencesOf).flatMap(({ id }) => (open.has(id) || !there.has(id) ? [id] : []));
};

const lectureOf = ({ a, b, niveau, manque_a, manque_b, raison }: Ligne, par: string): Lecture | undefined => {
  if (niveau !== "equivalente" && niveau !== "partielle") return undefined;
  const lack = (said: string): string | null => (said === rien ? null : said);
  return {
    ...{ a, b, niveau },
    ...(manque_a === null ? {} : { manque_a: lack(manque_a) }),
    ...(manque_b === null ? {} : { manque_b: lack(manque_b) }),
    ...{ raison: raison?.trim() ?? "", propose_par: par, etat: "proposee" as const },
  };
};

const isSame = (old: Lecture, now: Lecture): boolean =>
  (["niveau", "manque_a", "manque_b", "raison"] as const).every((key) => old[key] === now[key]);
