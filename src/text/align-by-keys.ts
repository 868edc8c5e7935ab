import type { Alignment, Entry } from "./alignment.ts";

type Item = Readonly<Record<string, unknown>>;

/**
 * Aligns lists of objects by their keys.
 * @param keys by what the items are told apart, the surest first; the last one names them
 */
export const alignByKeys = (keys: readonly string[], before: readonly Item[], after: readonly Item[]): Alignment => {
  const nameOf = (value: Item): string => String(value[keys[keys.length - 1] ?? ""]);
  const pairs = pairByKeys(keys, before, after);
  const entryOf = (value: Item): Entry => ({ name: nameOf(value), value });
  const items = after.map((item) => {
    const old = pairs.get(item);
    return { entry: entryOf(item), before: old === undefined ? undefined : entryOf(old), moved: false };
  });
  const stayed = new Set(pairs.values());
  const inOld = before.filter((item) => stayed.has(item));
  const inNew = after.map((item) => pairs.get(item)).filter((item) => item !== undefined);
  const reordered = inOld.some((item, index) => item !== inNew[index]);
  return {
    gone: before.filter((item) => !stayed.has(item)).map(entryOf),
    items,
    reordered: reordered ? { before: inOld.map(nameOf), after: inNew.map(nameOf) } : undefined,
  };
};

const pairByKeys = (keys: readonly string[], before: readonly Item[], after: readonly Item[]): Map<Item, Item> => {
  const free = new Set(before);
  const pairs = new Map<Item, Item>();
  for (const key of keys) {
    for (const item of after) {
      const value = item[key] ?? null;
      const old = value === null || pairs.has(item) ? undefined : [...free].find((one) => one[key] === value);
      if (old === undefined) continue;
      free.delete(old);
      pairs.set(item, old);
    }
  }
  return pairs;
};
