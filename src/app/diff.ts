import { champs } from "../correspondances/compared-fields.ts";
import type { Wish } from "../correspondances/entre-fiches.ts";
import { competencesOf } from "../model/competences.ts";
import type { Corpus } from "../model/corpus.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { headOf } from "../model/head.ts";
import { sourceOf } from "../model/identities.ts";
import type { Lexique } from "../model/lexique.generated.ts";
import type { DiffOutput, PistesDe } from "../model/sorties.generated.ts";
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
  /** So many nearest competencies for each, by a computation. */
  readonly pistes?: number | undefined;
};

/** Two fiches, what was asked for of their comparison, and whether they say the same in all. */
export type Diff = {
  readonly a: Fiche;
  readonly b: Fiche;
  readonly data: DiffOutput;
  /** Jobs of a and of b that are one under two titles, as rncp sees it. */
  readonly emploisProches: readonly (readonly [string, string])[];
  readonly same: boolean;
};

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
  const { emploisProches } = await import("../correspondances/emplois-proches.ts");
  const emplois = whole.champs.find(({ champ }) => champ === "types_emploi_accessibles");
  return { a, b, data, emploisProches: emploisProches(emplois), same: areBothSame(whole) };
};

const compare = async (a: Fiche, b: Fiche, wish: Wish, means: DiffWish): Promise<DiffOutput> => {
  const { date } = means;
  const { entreFiches } = await import("../correspondances/entre-fiches.ts");
  const { couvertureOf, retour, versOf } = await import("../correspondances/couverture.ts");
  const found = entreFiches(a, b, wish);
  const { methode } = found.methode;
  const vers = versOf(found);
  const answered = new Set([
    ...vers.pairs.flatMap((pair) => [pair.a, pair.b]),
    ...vers.ensembles.map(({ cible }) => cible),
    ...vers.restent,
  ]);
  const unanswered = (fiche: Fiche): string[] =>
    competencesOf(fiche).flatMap(({ id }) => (answered.has(id) ? [] : [id]));
  const without = { a: unanswered(a), b: unanswered(b) };
  return {
    schemaVersion: 2,
    source: sourceOf([a, b]),
    date,
    a: ficheRow(headOf(a), date),
    b: ficheRow(headOf(b), date),
    champs: champs(a, b),
    blocs: { a: blocRows(a), b: blocRows(b) },
    correspondances: [...vers.pairs],
    couverture: { a: couvertureOf(a, retour(vers)), b: couvertureOf(b, vers) },
    manquantes: methode === "lecture" ? without : null,
    sans_piste: methode === "calcul" ? without : null,
    pistes: means.pistes === undefined ? null : await pistesOf(a, b, means.pistes, await means.lexique()),
    officielles: [...found.officielles],
    rapport: await rapportOf([a, b], [found], means),
  };
};

/** The nearest competencies of each, in the order of both pages: for who wants to judge. */
const pistesOf = async (a: Fiche, b: Fiche, nombre: number, lexique: Lexique | null): Promise<PistesDe[]> => {
  const { proches } = await import("../correspondances/proches.ts");
  const { bandeOf } = await import("../correspondances/bandes.ts");
  const { readThesaurus } = await import("../text/lexique.ts");
  const options = { nombre, ...(lexique === null ? {} : { thesaurus: readThesaurus(lexique) }) };
  const [ours, theirs] = [competencesOf(a), competencesOf(b)];
  return [...proches(ours, theirs, options), ...proches(theirs, ours, options)].map(({ id, proches: near }) => ({
    id,
    proches: near.map((one) => ({ ...one, bande: bandeOf(one.score) })),
  }));
};
