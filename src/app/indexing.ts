import type { Indexing } from "../corpus/memory/in-memory.ts";

/** Makes the index of a corpus that is at hand. */
export const indexing: Indexing = async () => (await import("../search/search.ts")).buildIndex;
