/** The way to a value in a fiche. */
type Path = readonly string[];

/** Every value in a value, with the way to it. */
export const placesIn = (value: unknown, path: Path = []): { readonly path: Path; readonly value: unknown }[] => [
  { path, value },
  ...(typeof value === "object" && value !== null ? Object.entries(value) : []).flatMap(([key, item]) =>
    placesIn(item, [...path, key]),
  ),
];

/** A copy in which the value at a path is another. */
export const replaced = <Whole>(whole: Whole, path: Path, value: unknown): Whole => {
  const copy = structuredClone(whole);
  const holder = path.slice(0, -1).reduce<unknown>((part, key) => Reflect.get(Object(part), key), copy);
  Reflect.set(Object(holder), path.at(-1) ?? "", value);
  return copy;
};

/** A text in which the word in the middle is another one. */
export const reworded = (text: string): string => {
  const words = [...text.matchAll(/[\p{L}\d]+/gu)];
  const word = words[Math.floor(words.length / 2)];
  const end = word === undefined ? text.length : word.index + word[0].length;
  return `${text.slice(0, end)}x${text.slice(end)}`;
};

/** The list without each of its items in turn. */
export const shortened = <Item>(items: readonly Item[]): Item[][] =>
  items.map((_, at) => items.filter((__, other) => other !== at));

/** The list with an item more in each place. */
export const lengthened = <Item>(items: readonly Item[], item: Item): Item[][] =>
  [...items, item].map((_, at) => [...items.slice(0, at), item, ...items.slice(at)]);

/** The list with two neighbours in each other's place, where they are not the same. */
export const reordered = <Item>(items: readonly Item[]): Item[][] =>
  items.slice(1).flatMap((item, at) => {
    const before = items.slice(at, at + 1);
    if (JSON.stringify(before) === JSON.stringify([item])) return [];
    return [[...items.slice(0, at), item, ...before, ...items.slice(at + 2)]];
  });
