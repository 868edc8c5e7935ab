import { isMap, isScalar, type Node, type Pair } from "yaml";
import type { Finding } from "./finding.ts";
import type { TextRead } from "./read-text.ts";

/** What can be read of a text whose form is wrong: an object, and the keys in which something is wrong. */
export type Recovered = { readonly value: object; readonly doubtful: ReadonlySet<string> };

const keyText = (key: Node | undefined): string => (isScalar(key) ? String(key.value).normalize("NFC") : "");

/**
 * Tells the keys of the root that are beyond doubt from those in which a fault stands: each reaches to the next one, for
 * yaml takes up again at the next line that begins with a key. A key that does not begin its line was put there by yaml,
 * for want of better. Undefined when no key is beyond doubt.
 */
export const recover = (
  { root, value }: Pick<TextRead, "root" | "value">,
  faults: readonly Finding[],
  text: string,
): Recovered | undefined => {
  if (!isMap(root) || typeof value !== "object" || value === null) return undefined;
  const pairs = root.items as Pair<Node, Node | null>[];
  const starts = pairs.map(({ key }) => key.range?.[0] ?? 0);
  const misplaced = pairs.filter((_, index) => (text[(starts[index] ?? 0) - 1] ?? "\n") !== "\n");
  const holding = (offset: number) => {
    const next = starts.findIndex((at) => at > offset);
    return pairs[next === -1 ? pairs.length - 1 : next - 1];
  };
  // What a key lacks at its end, a bracket say, is told where the next one begins: both are in doubt.
  const faulty = faults.flatMap(({ start }) => [holding(start), holding(start - 1) ?? holding(start)]);
  if (faulty.includes(undefined)) return undefined;
  const doubtful = new Set([...misplaced, ...faulty].map((pair) => keyText(pair?.key)));
  return doubtful.size < pairs.length ? { value, doubtful } : undefined;
};
