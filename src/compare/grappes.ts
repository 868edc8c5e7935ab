import { compareCodeUnits } from "../model/diagnostic.ts";
import type { Correspondance } from "../model/sorties.generated.ts";

/** Competencies of several fiches that correspond, by their identifiers in code-unit order. */
export type Grappe = readonly string[];

/** What share of the pairs between two groups must correspond for them to become one. */
const joined = 0.5;

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * Groups competencies by their correspondences: the surest first, two groups are joined when at least half of the pairs
 * between them correspond, and so a chain of weak links does not make everything one. Pure; the order of the pairs does
 * not matter. In the order of the first competency of each.
 */
export const grappesOf = (pairs: readonly Correspondance[]): Grappe[] => {
  const links = new Set(pairs.map(({ a, b }) => keyOf(a, b)));
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

const belongTogether = (left: readonly string[], right: readonly string[], links: ReadonlySet<string>): boolean => {
  const possible = left.flatMap((a) => right.filter((b) => ficheOf(a) !== ficheOf(b)).map((b) => keyOf(a, b)));
  return possible.filter((key) => links.has(key)).length >= joined * possible.length;
};

const ficheOf = (id: string): string => id.slice(0, id.indexOf("BC"));

const surestFirst = (x: Correspondance, y: Correspondance): number =>
  Number(y.niveau === "equivalente") - Number(x.niveau === "equivalente") ||
  (y.score ?? 1) - (x.score ?? 1) ||
  compareCodeUnits(keyOf(x.a, x.b), keyOf(y.a, y.b));
