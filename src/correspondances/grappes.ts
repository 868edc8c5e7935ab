import { compareCodeUnits } from "../model/diagnostic.ts";
import { partsOf } from "../model/identities.ts";
import type { Correspondance } from "../model/sorties.generated.ts";
import { equivalentFirst } from "./equivalent-first.ts";

/** Competencies of several fiches that correspond, by their identifiers in code-unit order. */
export type Grappe = readonly string[];

/** What share of the pairs between two groups must correspond for them to become one. */
const joined = 0.5;

const ficheOf = (id: string): string => partsOf(id).fiche;

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * Groups competencies by their correspondences: the surest first, two groups are joined when at least half of the pairs
 * between them correspond, and so a chain of weak links does not make everything one. Nothing joins two competencies of
 * fiches that were read, when the reading has not. Pure; the order of the pairs does not matter. In the order of the first
 * competency of each.
 */
export const grappesOf = (pairs: readonly Correspondance[]): Grappe[] => {
  const links: Links = {
    found: new Set(pairs.map(({ a, b }) => keyOf(a, b))),
    read: new Set(pairs.flatMap(({ a, b, origine }) => (origine === "lecture" ? [keyOf(ficheOf(a), ficheOf(b))] : []))),
  };
  const groups = new Map<string, string[]>();
  const groupOf = (id: string): string[] => {
    const group = groups.get(id) ?? [id];
    groups.set(id, group);
    return group;
  };
  for (const { a, b } of [...pairs].sort(surestFirst)) {
    const [left, right] = [groupOf(a), groupOf(b)];
    if (left === right || !belongTogether(left, right, links)) continue;
    left.push(...right);
    for (const id of right) groups.set(id, left);
  }
  return [...new Set(groups.values())]
    .filter(({ length }) => length > 1)
    .map((group) => group.sort(compareCodeUnits))
    .sort((a, b) => compareCodeUnits(a[0] ?? "", b[0] ?? ""));
};

/** Which competencies correspond, and which fiches were read statement by statement. */
type Links = { readonly found: ReadonlySet<string>; readonly read: ReadonlySet<string> };

const belongTogether = (left: readonly string[], right: readonly string[], { found, read }: Links): boolean => {
  const possible = left.flatMap((a) => right.filter((b) => ficheOf(a) !== ficheOf(b)).map((b) => [a, b] as const));
  const linked = possible.filter(([a, b]) => found.has(keyOf(a, b)));
  const refused = possible.some(([a, b]) => read.has(keyOf(ficheOf(a), ficheOf(b))) && !found.has(keyOf(a, b)));
  return !refused && linked.length >= joined * possible.length;
};

const surestFirst = (x: Correspondance, y: Correspondance): number =>
  equivalentFirst(x, y) || (y.score ?? 1) - (x.score ?? 1) || compareCodeUnits(keyOf(x.a, x.b), keyOf(y.a, y.b));
