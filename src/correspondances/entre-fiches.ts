import { competencesOf } from "../model/competences.ts";
import type { Lectures } from "../model/correspondances.generated.ts";
import { compareCodeUnits } from "../model/diagnostic.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { blocsNamed } from "../model/identities.ts";
import type { Lexique } from "../model/lexique.generated.ts";
import type { Correspondance, CorrespondancePubliee, Methode } from "../model/sorties.generated.ts";
import { readThesaurus, type Thesaurus } from "../text/lexique.ts";
import { frequencesFor, sontEloignes } from "./bandes.ts";
import { correspondances, seuilUsuel } from "./compute.ts";

import { equivalentFirst } from "./equivalent-first.ts";
import { proposers } from "./proposers.ts";
import { turned } from "./turned.ts";

/** How the correspondences of two fiches are found: those read statement by statement where there are any, unless a computation is asked for. */
export type Wish = {
  /** What was read of the two. */
  readonly lectures: Lectures | undefined;
  /** Compute, whether the pair was read or not. */
  readonly calcul: boolean;
  /** The least score of a computed pair, from 0 to 1; that of the product by default. */
  readonly seuil?: number | undefined;
  /** The lexicon as data: it is read here, where a pair is computed, and nowhere else. */
  readonly lexique: Lexique | null;
};

/** The correspondences between two fiches, all of one origin, and where they come from. */
export type EntreFiches = {
  readonly methode: Methode;
  readonly correspondances: readonly Correspondance[];
  /** What one of the two publishes itself. */
  readonly officielles: readonly CorrespondancePubliee[];
  /** The lectures that were used; undefined for a computation. */
  readonly lectures: Lectures | undefined;
};

/** The correspondences between two fiches. Sorted by the competency of `a` in the order of the page, then the nearest first. */
export const entreFiches = (a: Fiche, b: Fiche, wish: Wish): EntreFiches => {
  const lectures = wish.calcul ? undefined : wish.lectures;
  const methode = { a: a.numero, b: b.numero, methode: lectures ? "lecture" : "calcul" } as const;
  const officielles = published(a, b);
  if (lectures !== undefined) {
    const pairs = readPairs(lectures, a.numero);
    return { methode: { ...methode, seuil: null, ...proposers(pairs) }, correspondances: pairs, officielles, lectures };
  }
  const seuil = wish.seuil ?? seuilUsuel;
  const pairs = computed(a, b, seuil, wish.lexique);
  const led = new Set(pairs.flatMap((pair) => [pair.a, pair.b])).size;
  const total = competencesOf(a).length + competencesOf(b).length;
  const told = { frequences: frequencesFor(a, b), eloignes: sontEloignes(a, b, led, total) };
  return {
    methode: { ...methode, seuil, ...proposers(pairs), ...told },
    correspondances: pairs,
    officielles,
    lectures,
  };
};

/** The pairs of a reading, `a` being on the side of the fiche that is named first. */
export const readPairs = ({ a, correspondances: pairs }: Lectures, first: string): Correspondance[] =>
  pairs
    .map((one): Correspondance => ({ ...one, score: null, origine: "lecture", raisons: [] }))
    .map((pair) => (a === first ? pair : turned(pair)))
    .sort((x, y) => compareCodeUnits(x.a, y.a) || equivalentFirst(x, y) || compareCodeUnits(x.b, y.b));

const computed = (a: Fiche, b: Fiche, seuil: number, lexique: Lexique | null): Correspondance[] =>
  correspondances(competencesOf(a), competencesOf(b), {
    seuil,
    ...(lexique === null ? {} : { thesaurus: thesaurusOf(lexique) }),
  });

const read = new WeakMap<Lexique, Thesaurus>();

/** A lexicon is read once for all the pairs of a run. */
const thesaurusOf = (lexique: Lexique): Thesaurus => {
  const thesaurus = read.get(lexique) ?? readThesaurus(lexique);
  read.set(lexique, thesaurus);
  return thesaurus;
};

/** What the fiches themselves publish of each other, a row per pair of blocs or fiches, what `a` publishes first. */
const published = (a: Fiche, b: Fiche): CorrespondancePubliee[] =>
  [
    ...publishedBy(a, b),
    ...publishedBy(b, a).map(({ own, other, publiee_par }) => ({ own: other, other: own, publiee_par })),
  ].flatMap(({ own, other, publiee_par }) =>
    own.flatMap((a) => other.map((b) => ({ a, b, avec: own.filter((one) => one !== a), publiee_par }))),
  );

const publishedBy = (from: Fiche, to: Fiche): { own: string[]; other: string[]; publiee_par: string }[] =>
  (from.correspondances ?? [])
    .filter(({ numero }) => numero === to.numero)
    .map(({ bloc, bloc_destination }) => ({
      own: blocsNamed(bloc, from.numero),
      other: blocsNamed(bloc_destination, to.numero),
      publiee_par: from.numero,
    }));
