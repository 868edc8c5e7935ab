import type { Messages } from "../../messages/fr.ts";
import type { Correspondance, LectureSeparee, Methode } from "../../model/sorties.generated.ts";
import type { Block } from "../view.ts";

/** What each of the two fiches is called. */
export type Noms = { readonly a: string; readonly b: string };

/** What a reading says of a pair, a sentence a line: what each side lacks, why, the words it rests on, who saw it otherwise. */
export const readingLines = (pair: Correspondance, { a, b }: Noms, { couverture: words }: Messages): string[] => [
  words.manque(a, b, pair.manque_a),
  words.manque(b, a, pair.manque_b),
  ...(pair.raison === null ? [] : [pair.raison]),
  ...(pair.mots_a === undefined || pair.mots_b === undefined ? [] : [words.mots(pair.mots_a, pair.mots_b)]),
  ...(differ(pair) ? [words.divergence((pair.lectures ?? []).map(({ niveau }) => niveau))] : []),
];

/** Whether two readers of the pair gave it another level, or another side that lacks something. */
const differ = ({ lectures = [] }: Correspondance): boolean => {
  const said = (judge: (one: LectureSeparee) => unknown): boolean =>
    new Set(lectures.map(judge).filter((one) => one !== undefined)).size > 1;
  const lacks = (manque: string | null | undefined) => (manque === undefined ? undefined : manque !== null);
  return said((one) => one.niveau) || said((one) => lacks(one.manque_a)) || said((one) => lacks(one.manque_b));
};

/** Where correspondences come from, who proposed those that are read, and that nobody is bound by them. */
export const originSentence = (
  methode: Pick<Methode, "methode" | "propose_par" | "couples" | "valides" | "frequences" | "eloignes"> | undefined,
  { couverture }: Messages,
): string => {
  if (methode?.methode === "lecture") return couverture.lecture(methode.propose_par, methode.valides, methode.couples);
  return [couverture.calcul, couverture.frequences(methode?.frequences ?? null)].join("\n");
};

/** That two programmes are most likely of other trades: said before all that was computed of them. */
export const farBlocks = (methode: Methode | undefined, { couverture }: Messages): Block[] =>
  methode?.eloignes === true ? [{ kind: "text", text: [{ text: couverture.eloignes, style: "warn" }] }] : [];
