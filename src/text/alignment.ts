/** An item of a list under the name it goes by: its key, or its place counted from 1. */
export type Entry = { readonly name: string | number; readonly value: unknown };

/** Which item of a list has become which of another. */
export type Alignment = {
  readonly gone: readonly Entry[];
  /** The items of the newer list in their order. */
  readonly items: readonly Aligned[];
  /** The names of the items that stayed, in both orders, when these differ. */
  readonly reordered: { readonly before: readonly string[]; readonly after: readonly string[] } | undefined;
};

/** An item with what it was, if it was there; `moved` when it is the same but stands elsewhere among its like. */
export type Aligned = { readonly entry: Entry; readonly before: Entry | undefined; readonly moved: boolean };
