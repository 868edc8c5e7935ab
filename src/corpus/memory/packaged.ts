import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Contents } from "./in-memory.ts";

/**
 * The packaged data, parsed and validated when the program was built, out of its folder `dist/`. The lexicon, which is the
 * greater part, is read by who asks for it.
 */
export const packagedContents = (dist: string): Contents => {
  const read = <Value>(name: string): Value => JSON.parse(readFileSync(join(dist, name), "utf8"));
  let lexique: Contents["lexique"] | undefined;
  return {
    ...read<Omit<Contents, "lexique">>("corpus.json"),
    get lexique() {
      lexique ??= read<Contents["lexique"]>("lexique.json");
      return lexique;
    },
  };
};
