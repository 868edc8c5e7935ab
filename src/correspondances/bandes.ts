import type { Fiche } from "../model/fiche.generated.ts";
import type { Bande, Frequences } from "../model/sorties.generated.ts";
import { shownScore } from "./score.ts";
import { leastScore } from "./select-pairs.ts";

/** The score, as it is shown, from which a computed pair belongs to a band; below the usual threshold it is weak. */
const seuils = { tres_probable: 0.6, a_verifier: shownScore(leastScore) } as const;

/** The band of a computed pair, by its score as it is shown. */
export const bandeOf = (score: number): Bande =>
  score >= seuils.tres_probable ? "tres_probable" : score >= seuils.a_verifier ? "a_verifier" : "faible";

/**
 * How often a computed pair of each band was right, on three pairs of fiches of information technology that were judged
 * before anything was computed (test/correspondances/couples-juges.json, which a test counts again).
 */
export const mesurees: Frequences = {
  tres_probable: { justes: 4, juges: 4 },
  a_verifier: { justes: 15, juges: 24 },
  faible: { justes: 6, juges: 17 },
};

/** The trade that they are of: NSF 326, « Informatique, traitement de l'information ». */
const metierMesure = "326";

/** How often such pairs are right; null for a trade of which none was ever judged. */
export const frequencesFor = (...fiches: readonly Fiche[]): Frequences | null =>
  fiches.every(({ codes_nsf }) => codes_nsf.some(({ code }) => code.startsWith(metierMesure))) ? mesurees : null;

/** As many competencies of a hundred, with a lead, are few. */
const few = 0.25;

/**
 * Whether two fiches are most likely of other trades: no code of a domain in common, and few competencies with a lead.
 * @param led how many competencies of both have one
 */
export const sontEloignes = (a: Fiche, b: Fiche, led: number, total: number): boolean => {
  const [ofA, ofB] = [a, b].map(domainsOf);
  return total > 0 && led / total < few && ofA?.some((code) => ofB?.includes(code)) === false;
};

/** The domains of trade: the three digits of NSF, the first three of a Formacode, the first three signs of ROME. */
const domainsOf = ({ codes_nsf, formacodes, codes_rome }: Fiche): string[] => [
  ...codes_nsf.map(({ code }) => `nsf ${code.slice(0, 3)}`),
  ...formacodes.map(({ code }) => `formacode ${code.slice(0, 3)}`),
  ...codes_rome.map(({ code }) => `rome ${code.slice(0, 3)}`),
];
