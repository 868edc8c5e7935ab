import { distance } from "./distance.ts";
import { fold } from "./fold.ts";

/** A text at most a few slips of the hand from another one. */
export type Near = { readonly candidate: string; readonly slips: number };

/**
 * The candidates that are near a text, the nearest first and otherwise in their own order.
 * @param limit how many slips a candidate may be away
 * @param form what of a candidate is compared
 */
export const nearestOf = (
  text: string,
  candidates: Iterable<string>,
  limit: (candidate: string) => number,
  form: (candidate: string) => string = (candidate) => candidate,
): Near[] =>
  [...candidates]
    .map((candidate) => ({ candidate, slips: distance(text, form(candidate), limit(candidate)) }))
    .filter(({ candidate, slips }) => slips <= limit(candidate))
    .sort((a, b) => a.slips - b.slips);

/** What a hand may write for one of our names: spaces, apostrophes and hyphens for the signs between its words. */
const formOf = (name: string): string => fold(name).replace(/[\s'’_-]+/g, "_");

/** Nobody means a name by a text longer than this. */
const longest = 60;

/**
 * The name that somebody most likely meant, when one is near.
 * @param most how many letters may differ; a third of a short name is another name
 */
export const nearestName = (typed: string, names: Iterable<string>, most = 2): string | undefined => {
  const wanted = formOf(typed);
  if (wanted.length > longest) return undefined;
  return nearestOf(wanted, names, (name) => Math.min(most, Math.floor(name.length / 3)), formOf)[0]?.candidate;
};
