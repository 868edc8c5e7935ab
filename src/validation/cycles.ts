import { compareCodeUnits } from "../model/diagnostic.ts";

/** Where each node of a graph leads. */
export type Edges = ReadonlyMap<string, ReadonlySet<string>>;

const inOrder = (nodes: Iterable<string>): string[] => [...nodes].sort(compareCodeUnits);

/** The same cycle, begun at its first node in code-unit order. */
const fromFirst = (cycle: readonly string[]): string[] => {
  const at = cycle.reduce((first, node, index) => (compareCodeUnits(node, cycle[first] ?? "") < 0 ? index : first), 0);
  return [...cycle.slice(at), ...cycle.slice(0, at)];
};

/**
 * Cycles of a graph that share no node, at least one in every part of it that holds any: mending them all and asking
 * again ends with none. A walk in depth, without recursion, in time linear in the edges but for sorting; the order of
 * the edges does not matter.
 */
export const cyclesOf = (edges: Edges): string[][] => {
  const found: string[][] = [];
  const done = new Set<string>();
  const onPath = new Map<string, number>();
  const path: { readonly node: string; readonly rest: Iterator<string> }[] = [];
  // The stretches of the path that cycles told so far have taken, from the root on: no other cycle may enter them.
  const taken: { readonly from: number; to: number }[] = [];
  const enter = (node: string): void => {
    onPath.set(node, path.length);
    path.push({ node, rest: inOrder(edges.get(node) ?? []).values() });
  };
  const leave = (node: string): void => {
    path.pop();
    onPath.delete(node);
    done.add(node);
    const stretch = taken.at(-1);
    if (stretch?.to !== path.length) return;
    stretch.to -= 1;
    if (stretch.to < stretch.from) taken.pop();
  };
  for (const start of inOrder(edges.keys())) {
    if (!done.has(start)) enter(start);
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const { value: next, done: isOver } = last.rest.next();
      const from = isOver ? undefined : onPath.get(next);
      if (isOver) leave(last.node);
      else if (from === undefined && !done.has(next)) enter(next);
      else if (from !== undefined && from > (taken.at(-1)?.to ?? -1)) {
        found.push(fromFirst(path.slice(from).map(({ node }) => node)));
        taken.push({ from, to: path.length - 1 });
      }
    }
  }
  return found;
};
