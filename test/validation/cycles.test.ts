import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cyclesOf } from "../../src/validation/cycles.ts";

const graph = (edges: readonly (readonly [string, string])[]): Map<string, Set<string>> => {
  const made = new Map<string, Set<string>>();
  for (const [from, to] of edges) made.set(from, (made.get(from) ?? new Set()).add(to));
  return made;
};

/** Whether a graph has a cycle: nodes without a way out are taken away until none is left, or none can be. */
const hasCycle = (edges: ReadonlyMap<string, ReadonlySet<string>>): boolean => {
  const left = new Map(edges);
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [node, targets] of left) if (![...targets].some((target) => left.has(target))) left.delete(node);
  }
  return left.size > 0;
};

const edge = fc.tuple(fc.constantFrom(..."abcdefgh"), fc.constantFrom(..."abcdefgh"));
const edges = fc.array(edge, { maxLength: 14 });

describe("the cycles of a graph", () => {
  it("begin at their first node, and those of separate parts are all told", () => {
    expect(
      cyclesOf(
        graph([
          ["c", "b"],
          ["b", "c"],
          ["d", "e"],
          ["e", "a"],
          ["a", "d"],
          ["a", "b"],
        ]),
      ),
    ).toEqual([
      ["b", "c"],
      ["a", "d", "e"],
    ]);
  });
  it("are told when a node told before hangs below them", () => {
    expect(
      cyclesOf(
        graph([
          ["a", "b"],
          ["b", "c"],
          ["c", "b"],
          ["a", "d"],
          ["d", "a"],
        ]),
      ),
    ).toHaveLength(2);
  });
  it("are told one by one when they share a node", () => {
    const both = [
      ["a", "b"],
      ["b", "c"],
      ["c", "a"],
      ["b", "d"],
      ["d", "b"],
    ] as const;
    expect(cyclesOf(graph(both))).toEqual([["a", "b", "c"]]);
    expect(cyclesOf(graph(both.slice(1)))).toEqual([["b", "d"]]);
  });
  it("are walks along the edges that share no node", () => {
    fc.assert(
      fc.property(edges, (given) => {
        const made = graph(given);
        const cycles = cyclesOf(made);
        for (const cycle of cycles)
          for (const [index, node] of cycle.entries())
            expect(made.get(node)?.has(cycle[(index + 1) % cycle.length] ?? "")).toBe(true);
        expect(new Set(cycles.flat()).size).toBe(cycles.flat().length);
      }),
    );
  });
  it("leave none that shares nothing with them, and none once their nodes are away", () => {
    fc.assert(
      fc.property(edges, (given) => {
        const made = graph(given);
        expect(cyclesOf(made).length > 0).toBe(hasCycle(made));
        let left = given;
        for (let cycles = cyclesOf(made); cycles.length > 0; cycles = cyclesOf(graph(left))) {
          const mended = new Set(cycles.map(([from = "", to = from]) => `${from}${to}`));
          left = left.filter(([from, to]) => !mended.has(`${from}${to}`));
        }
        expect(hasCycle(graph(left))).toBe(false);
      }),
    );
  });
  it("do not depend on the order of the edges", () => {
    fc.assert(
      fc.property(edges, fc.infiniteStream(fc.nat()), (given, weights) => {
        const shuffled = given
          .map((edge) => ({ edge, weight: weights.next().value }))
          .sort((a, b) => a.weight - b.weight);
        expect(cyclesOf(graph(shuffled.map(({ edge }) => edge)))).toEqual(cyclesOf(graph(given)));
      }),
    );
  });
  it("are found at the end of a chain that no call stack could hold", () => {
    const length = 200_000;
    const chain = Array.from({ length }, (_, index) => [`${index}`, `${(index + 1) % length}`] as const);
    expect(cyclesOf(graph(chain)).map((cycle) => cycle.length)).toEqual([length]);
  });
});
