import { distance } from "../../text/distance.ts";

/** Lower case without accents, apart from spaces and hyphens: what a hand may write for one of our keys. */
const folded = (key: string): string =>
  key
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s'’-]+/g, "_");

const longestKey = 60;

/** The known key nearest to one that is not known, if it is near: a third of the letters may differ, at most three. */
export const nearest = (key: string, known: readonly string[]): string | undefined => {
  const wanted = folded(key);
  if (wanted.length > longestKey) return undefined;
  const most = Math.min(3, Math.floor(wanted.length / 3));
  const [best] = known
    .map((candidate) => ({ candidate, steps: distance(wanted, folded(candidate), most) }))
    .filter(({ steps }) => steps <= most)
    .sort((a, b) => a.steps - b.steps);
  return best?.candidate;
};
