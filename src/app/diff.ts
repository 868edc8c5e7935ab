import { champs } from "../correspondances/compared-fields.ts";
import type { Wish } from "../correspondances/entre-fiches.ts";
import { competencesOf } from "../model/competences.ts";
import type { Corpus } from "../model/corpus.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { headOf } from "../model/head.ts";
import { sourceOf } from "../model/identities.ts";
import type { DiffOutput } from "../model/sorties.generated.ts";
import { blocCodes } from "./bloc-codes.ts";
import { type Selection, selectDiff } from "./diff-selection.ts";
import { type Means, refuseWithoutComputation, wishFor } from "./means.ts";
import { rapportOf } from "./rapport.ts";
import { twoFiches } from "./resolve.ts";
import { blocRows, ficheRow } from "./rows.ts";
import { areBothSame } from "./sameness.ts";

/** What a comparison of two fiches is made with, and what of it is asked for. */
export type DiffWish = Means & {
  readonly section?: Selection["section"] | undefined;
  readonly seulement?: Selection["part"] | undefined;
  /** A bloc of either fiche, by its code, short or whole. */
  readonly bloc?: string | undefined;
};

/** Two fiches, what was asked for of their comparison, and whether they say the same in all. */
export type Diff = { readonly a: Fiche; readonly b: Fiche; readonly data: DiffOutput; readonly same: boolean };

/**
 * Two fiches compared: their fields, their blocs, and the correspondences between their competencies.
 * @throws failure `same-fiche`, `no-such-bloc`, `without-computation`, or those of resolveFiche
 */
export const diff = async (corpus: Corpus, nameA: string, nameB: string, wish: DiffWish): Promise<Diff> => {
  const [a, b] = await twoFiches(corpus, nameA, nameB);
  const found = await wishFor(corpus, a, b, wish);
  refuseWithoutComputation([found], wish);
  const whole = await compare(a, b, found, wish);
  const blocs = wish.bloc === undefined ? undefined : await blocCodes([a, b], corpus, wish.bloc);
  const data = selectDiff(whole, { section: wish.section, part: wish.seulement, blocs });
  return { a, b, data, same: areBothSame(whole) };
};

const compare = async (a: Fiche, b: Fiche, wish: Wish, { date, lexique, version }: Means): Promise<DiffOutput> => {
  const { couvertureOf, entreFiches } = await import("../correspondances/entre-fiches.ts");
  const found = entreFiches(a, b, wish);
  const pairs = found.correspondances;
  const paired = new Set(pairs.flatMap((pair) => [pair.a, pair.b]));
  const alone = (fiche: Fiche): string[] => competencesOf(fiche).flatMap(({ id }) => (paired.has(id) ? [] : [id]));
  return {
    schemaVersion: 2,
    source: sourceOf([a, b]),
    date,
    a: ficheRow(headOf(a), date),
    b: ficheRow(headOf(b), date),
    champs: champs(a, b),
    blocs: { a: blocRows(a), b: blocRows(b) },
    correspondances: [...pairs],
    couverture: { a: couvertureOf(a, pairs, "a"), b: couvertureOf(b, pairs, "b") },
    seules: { a: alone(a), b: alone(b) },
    officielles: [...found.officielles],
    rapport: rapportOf([a, b], [found], lexique, version),
  };
};
