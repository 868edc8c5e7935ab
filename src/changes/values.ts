import { isDeepStrictEqual } from "node:util";
import type { ChampChange, Segment, Valeur } from "../model/sorties.generated.ts";
import { alignByKeys } from "../text/align-by-keys.ts";
import { alignInOrder } from "../text/align-in-order.ts";
import type { Alignment } from "../text/alignment.ts";
import { resemblance, wordBag } from "./resemblance.ts";
import { wordDiff } from "./word-diff.ts";

/** One change below a field: where in it, what, and the values of both sides. */
export type ValueChange = Omit<ChampChange, "champ">;
type Way = ValueChange["chemin"];
type Item = Readonly<Record<string, unknown>>;

/** By what the items of a list are told apart, the surest first; the last one names them. */
export const keysOf: Readonly<Record<string, readonly string[]>> = {
  codes_nsf: ["code"],
  formacodes: ["code"],
  codes_rome: ["code"],
  certificateurs: ["siret", "nom"],
  blocs: ["code"],
  voies_acces: ["voie"],
  statistiques_promotions: ["annee"],
  anciennes_certifications: ["numero"],
  nouvelles_certifications: ["numero"],
};

/** The changes from one value to another, down to the texts and numbers; none when the two are equal. */
export const valueChanges = (name: string, before: unknown, after: unknown): ValueChange[] =>
  changesAt(name, [], before, after);

const changesAt = (name: string | number, way: Way, before: unknown, after: unknown): ValueChange[] => {
  if (isDeepStrictEqual(before, after)) return [];
  const inside = changesInside(name, way, before, after);
  return inside.length > 0 ? inside : [changed(way, before, after)];
};

/** What a page does not give counts as an empty list, or an object without keys. */
const changesInside = (name: string | number, way: Way, before: unknown, after: unknown): ValueChange[] => {
  const sides = [before ?? null, after ?? null];
  if (sides.every((side) => side === null || Array.isArray(side))) {
    const [old, now] = [(before ?? []) as readonly Item[], (after ?? []) as readonly Item[]];
    const keys = keysOf[name];
    return listChanges(way, keys === undefined ? alignInOrder(old, now, isAlike) : alignByKeys(keys, old, now));
  }
  if (sides.some((side) => typeof side !== "object" || Array.isArray(side))) return [];
  const [old, now] = [(before ?? {}) as Item, (after ?? {}) as Item];
  const keys = new Set([...Object.keys(now), ...Object.keys(old)]);
  return [...keys].flatMap((key) => changesAt(key, [...way, key], old[key], now[key]));
};

const listChanges = (way: Way, { gone, items, reordered }: Alignment): ValueChange[] => [
  ...gone.map(({ name, value }) => changed([...way, name], value, undefined)),
  ...items.flatMap(({ entry: { name, value }, before, moved }) => {
    const own = [...way, name];
    if (moved) return [told(own, "deplace", value, value)];
    return before === undefined ? [changed(own, undefined, value)] : changesAt(name, own, before.value, value);
  }),
  ...(reordered === undefined ? [] : [told(way, "ordre", reordered.before, reordered.after)]),
];

const changed = (way: Way, before: unknown, after: unknown): ValueChange => ({
  ...told(way, before === undefined ? "ajoute" : after === undefined ? "supprime" : "modifie", before, after),
  segments: segmentsOf(before, after),
});

const told = (chemin: Way, changement: ValueChange["changement"], before: unknown, after: unknown): ValueChange => ({
  chemin,
  changement,
  avant: (before ?? null) as Valeur,
  apres: (after ?? null) as Valeur,
  segments: null,
});

const segmentsOf = (before: unknown, after: unknown): Segment[] | null => {
  if (typeof before === "string" && typeof after === "string") return wordDiff(before, after);
  if (typeof before === "string") return [{ type: "removed", texte: before }];
  return typeof after === "string" ? [{ type: "added", texte: after }] : null;
};

/** Two texts of a list, out of several, are one text reworded when they share this much of their words. */
const likeEnough = 0.5;

/** Whether two values of a list may be one, before and after. */
export const isAlike = (before: unknown, after: unknown): boolean => {
  if (typeof before !== "string" || typeof after !== "string") return typeof before === typeof after;
  return resemblance(wordBag(before), wordBag(after)) >= likeEnough;
};
