import { type Contents, inMemory } from "../corpus/memory/in-memory.ts";
import { competencesOf } from "../model/competences.ts";
import type { Corpus } from "../model/corpus.ts";
import type { Lectures } from "../model/correspondances.generated.ts";
import { compareCodeUnits } from "../model/diagnostic.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { indexing } from "./indexing.ts";
import { collected } from "./streams.ts";

/** A corpus of one's own fiches and of those of the package, and the numbers of the latter that one's own stand for. */
export type Together = { readonly corpus: Corpus; readonly replaced: readonly string[] };

/**
 * One's own fiches together with those of the package: of two with one number, one's own. A reading that came with the
 * package counts only where it names no statement that one's own fiche has not.
 */
export const together = async (own: Contents, packaged: Corpus): Promise<Together> => {
  const mine = new Set(own.fiches.map(({ numero }) => numero));
  const all = await collected(packaged.fiches());
  const fiches = [...own.fiches, ...all.filter(({ numero }) => !mine.has(numero))].sort((a, b) =>
    compareCodeUnits(a.numero, b.numero),
  );
  const corpus = inMemory({ ...own, fiches }, indexing);
  const lectures = async (a: string, b: string): Promise<Lectures | undefined> =>
    (await corpus.lectures(a, b)) ?? usable(await packaged.lectures(a, b), fiches, mine);
  return {
    corpus: {
      ...corpus,
      ...(mine.size > 0 && fiches.length > mine.size
        ? { origine: (numero) => (mine.has(numero) ? "bibliotheque" : "fournie") }
        : {}),
      lectures,
      lecturesOf: async (numero) => {
        const read = [...(await corpus.lecturesOf(numero)), ...(await packaged.lecturesOf(numero))];
        // Of two readings of one pair, that of the fiches that are told.
        const others = new Set(read.map(({ a, b }) => (a === numero ? b : a)));
        return (await Promise.all([...others].map((other) => lectures(numero, other)))).flatMap((one) => one ?? []);
      },
    },
    replaced: all.map(({ numero }) => numero).filter((numero) => mine.has(numero)),
  };
};

const usable = (
  lectures: Lectures | undefined,
  fiches: readonly Fiche[],
  mine: ReadonlySet<string>,
): Lectures | undefined => {
  if (lectures === undefined || !(mine.has(lectures.a) || mine.has(lectures.b))) return lectures;
  const two = fiches.filter(({ numero }) => numero === lectures.a || numero === lectures.b);
  const known = new Set(two.flatMap(competencesOf).map(({ id }) => id));
  return lectures.correspondances.every(({ a, b }) => known.has(a) && known.has(b)) ? lectures : undefined;
};
