import type { RaisonCouple } from "../model/sorties.generated.ts";
import { fold } from "../text/fold.ts";
import type { Thesaurus } from "../text/lexique.ts";
import { tellFeatures } from "./features.ts";
import { actionOf, actionPart } from "./likeness.ts";
import type { Profile } from "./profile.ts";
import { type Part, strongest, type Term } from "./statement.ts";

/** A statement as it stands, and what was read in it. */
export type Side = { readonly texte: string; readonly profile: Profile };

/** The words of both sides that answer one another, by the ranks of their terms, and how much they tell. */
type Link = { readonly a: Span; readonly b: Span; verb: boolean; weight: number };
type Span = { readonly first: number; readonly last: number };

/** The most reasons given for a pair, and the least weight of one. */
const most = 6;
const leastWeight = 0.02;

/** What makes a pair, the weightiest first: the words of both texts, and how they answer one another. */
export const raisonsOf = (a: Side, b: Side, thesaurus: Thesaurus | undefined): RaisonCouple[] =>
  [...linksOf(a.profile, b.profile, thesaurus).values()]
    .sort((x, y) => y.weight - x.weight || x.a.first - y.a.first || x.b.first - y.b.first)
    .slice(0, most)
    .filter(({ weight }) => weight >= leastWeight)
    .map((link) => raisonOf(link, a, b));

const linksOf = (a: Profile, b: Profile, thesaurus: Thesaurus | undefined): Map<string, Link> => {
  const links = new Map<string, Link>();
  const action = actionPart(a, b);
  const add = (spanA: Span | undefined, spanB: Span | undefined, weight: number, verb: boolean): void => {
    if (spanA === undefined || spanB === undefined) return;
    const key = `${spanA.first} ${spanA.last} ${spanB.first} ${spanB.last}`;
    const known = links.get(key) ?? { a: spanA, b: spanB, verb, weight: 0 };
    known.weight += weight;
    known.verb ||= verb;
    links.set(key, known);
  };
  const shared = sharedBy(a, b);
  const [ofA, ofB] = [weightiest(a, shared, thesaurus), weightiest(b, shared, thesaurus)];
  const sum = shared.products.reduce((total, product) => total + product, 0);
  shared.products.forEach((product, at) => {
    add(ofA[at], ofB[at], ((1 - action) * product) / sum, false);
  });
  if (action > 0) add(actionOf(a, b), actionOf(b, a), action, true);
  return links;
};

/** The dimensions that both tell, each with its rank, and how much each adds to their likeness. */
type Shared = { readonly dimensions: Map<number, number>; readonly products: number[] };

const sharedBy = (a: Profile, b: Profile): Shared => {
  const shared: Shared = { dimensions: new Map(), products: [] };
  const inB = new Map(b.dimensions.map((dimension, index) => [dimension, b.weights[index] ?? 0]));
  a.dimensions.forEach((dimension, index) => {
    const product = (a.weights[index] ?? 0) * (inB.get(dimension) ?? 0);
    if (product === 0) return;
    shared.dimensions.set(dimension, shared.products.length);
    shared.products.push(product);
  });
  return shared;
};

/** Where each dimension that both tell is told best. */
const weightiest = ({ statement }: Profile, { dimensions }: Shared, thesaurus: Thesaurus | undefined): Span[] => {
  const spans: Span[] = [];
  const weights: number[] = [];
  tellFeatures(statement, thesaurus, (dimension, weight, first, last) => {
    const at = dimensions.get(dimension);
    if (at === undefined || weight <= (weights[at] ?? 0)) return;
    weights[at] = weight;
    spans[at] = { first, last };
  });
  return spans;
};

const raisonOf = ({ a, b, verb, weight }: Link, sideA: Side, sideB: Side): RaisonCouple => {
  const [termsA, termsB] = [termsOf(sideA, a), termsOf(sideB, b)];
  const [wordsA, wordsB] = [wordsOf(sideA, termsA), wordsOf(sideB, termsB)];
  const sameFamilies = familiesOf(termsA) === familiesOf(termsB);
  const partie = [...termsA, ...termsB].map(({ part }) => part).reduce<Part>(strongest, "exemple");
  return {
    partie: verb ? "action" : partie,
    a: wordsA,
    b: wordsB,
    lien: sameFamilies ? (fold(wordsA) === fold(wordsB) ? "mot" : "famille") : verb ? "verbe" : "lexique",
    poids: Math.round(weight * 100) / 100,
  };
};

const termsOf = ({ profile }: Side, { first, last }: Span): readonly Term[] =>
  profile.statement.terms.slice(first, last + 1);

const wordsOf = ({ texte }: Side, terms: readonly Term[]): string => texte.slice(terms[0]?.start, terms.at(-1)?.end);

const familiesOf = (terms: readonly Term[]): string => terms.map(({ family }) => family).join(" ");
