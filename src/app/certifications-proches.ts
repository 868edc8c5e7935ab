import { bandeOf, frequencesFor, sontEloignes } from "../correspondances/bandes.ts";
import { correspondances } from "../correspondances/compute.ts";
import type { Enonce } from "../correspondances/proches.ts";
import { competencesOf } from "../model/competences.ts";
import type { Corpus } from "../model/corpus.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { type FicheHead, headOf } from "../model/head.ts";
import { sourceOf } from "../model/identities.ts";
import type { Lexique } from "../model/lexique.generated.ts";
import type { FichesIndex } from "../model/search-index.ts";
import type { ProcheItem, ProchesOutput } from "../model/sorties.generated.ts";
import { expressionOf } from "../text/expression.ts";
import { readThesaurus, type Thesaurus } from "../text/lexique.ts";
import { remplacementsOf } from "./remplacements.ts";
import { resolveBloc, resolveFiche } from "./resolve.ts";
import { ficheRow } from "./rows.ts";
import { collected } from "./streams.ts";

/** What is held, and what is wanted of the answer. */
export type ProchesWish = {
  readonly fiche: string;
  /** The blocs that are held, by their codes; all of the certification without any. */
  readonly blocs: readonly string[];
  /** AAAA-MM-JJ: only certifications that are active then. */
  readonly date: string;
  readonly lexique: () => Promise<Lexique | null>;
  /** How many at most. */
  readonly limit: number;
};

/** So many candidates are compared whole: the words alone have ranked the others below them. */
const compared = 20;
/** Of the candidates by words, so many are looked at again by their trade. */
const lookedAt = 200;
/** So many of the words of a statement are looked for, the rarest ones: they tell most of a trade. */
const rarest = 6;
/** So many texts at most are near one that is held. */
const near = 300;
/** How much a trade in common adds to what the words say. */
const ofTrade = 0.3;

/**
 * The active certifications nearest to what is held: those that officially replace it, and those of which a computation
 * finds most competencies in it.
 * @throws failure `unknown-bloc`, or those of resolveFiche
 */
export const certificationsProches = async (corpus: Corpus, wish: ProchesWish): Promise<ProchesOutput> => {
  const { date, limit } = wish;
  const fiche = await resolveFiche(corpus, wish.fiche);
  const blocs = new Set(wish.blocs.map((name) => resolveBloc(fiche, name).code));
  const held = competencesOf(fiche).filter(({ bloc }) => blocs.size === 0 || (bloc !== null && blocs.has(bloc.code)));
  const index = await corpus.index({ tout: false, actives: date, sauf: [fiche.numero] });
  const lexique = await wish.lexique();
  const thesaurus = lexique === null ? undefined : readThesaurus(lexique);
  const heads = await candidates(corpus, index, fiche, held);
  const items: { readonly other: Fiche; readonly item: ProcheItem }[] = [];
  for (const { numero } of heads.slice(0, Math.max(compared, limit))) {
    const other = await corpus.fiche(numero);
    if (other !== undefined) items.push({ other, item: itemOf(fiche, held, other, thesaurus, date) });
  }
  const answering = items
    .filter(({ other, item }) => ledIn(item) > 0 && !sontEloignes(fiche, other, ledIn(item), item.competences))
    .map(({ item }) => item)
    .sort(byCoverage);
  const kept = answering.slice(0, limit);
  return {
    schemaVersion: 2,
    source: sourceOf([fiche, ...kept.map(({ fiche: numero }) => ({ numero }))]),
    date,
    de: ficheRow(headOf(fiche), date),
    blocs: [...blocs],
    competences: held.length,
    remplacements: (await remplacementsOf(corpus, fiche, date)).nouvelles,
    cherchees: index.fiches,
    comparees: items.length,
    total: kept.length,
    items: kept,
  };
};

/** How many of its competencies have a lead. */
const ledIn = ({ tres_probable, a_verifier }: ProcheItem): number => tres_probable + a_verifier;

/** The share of its competencies that are likely, those to be verified for half of it. */
const coverageOf = ({ tres_probable, a_verifier, competences }: ProcheItem): number =>
  (tres_probable + a_verifier / 2) / Math.max(1, competences);
/** A computation finds leads between any two trades: those of one trade come first. */
const byCoverage = (a: ProcheItem, b: ProcheItem): number =>
  Number(b.domaines.length > 0) - Number(a.domaines.length > 0) || coverageOf(b) - coverageOf(a);

/** The certifications that share the rarest words with what is held, those of a trade in common before others. */
const candidates = async (
  corpus: Corpus,
  index: FichesIndex,
  fiche: Fiche,
  held: readonly Enonce[],
): Promise<FicheHead[]> => {
  const scores = new Map<string, number>();
  for (const one of held)
    for (const [numero, likeness] of nearTo(index, one.texte))
      scores.set(numero, (scores.get(numero) ?? 0) + likeness / held.length);
  const best = [...scores].sort(([, a], [, b]) => b - a).slice(0, lookedAt);
  const heads = await collected(corpus.heads({ numeros: best.map(([numero]) => numero) }));
  const scoreOf = (head: FicheHead): number =>
    (scores.get(head.numero) ?? 0) * (1 + (domainesCommuns(fiche, head).length > 0 ? ofTrade : 0));
  return heads.sort((a, b) => scoreOf(b) - scoreOf(a));
};

/** By fiche, how near its nearest statement is: the share of the rare words, by how rare they are. */
const nearTo = (index: FichesIndex, texte: string): ReadonlyMap<string, number> => {
  const total = index.items.length;
  const families = [...new Set(expressionOf(texte).families)]
    .map((family) => ({ family, places: index.placesAtMost(family) }))
    .filter(({ places }) => places > 0)
    .sort((a, b) => a.places - b.places)
    .slice(0, rarest);
  const weights = new Map<number, number>();
  let all = 0;
  for (const { family } of families) {
    const documents = new Set(index.families.get(family)?.map(({ document }) => document));
    if (documents.size === 0) continue;
    const weight = Math.log(1 + total / documents.size);
    all += weight;
    for (const document of documents) weights.set(document, (weights.get(document) ?? 0) + weight);
  }
  const best = new Map<string, number>();
  for (const [document, weight] of [...weights].sort(([, a], [, b]) => b - a).slice(0, near)) {
    const numero = index.items.at(document)?.fiche;
    if (numero !== undefined) best.set(numero, Math.max(best.get(numero) ?? 0, weight / all));
  }
  return best;
};

type Coded = Pick<FicheHead, "codes_nsf" | "formacodes" | "codes_rome">;

/** The words of the trade that two certifications have in common: their ROME codes, Formacodes and NSF codes. */
const domainesCommuns = (a: Coded, b: Coded): string[] =>
  (["codes_rome", "formacodes", "codes_nsf"] as const).flatMap((key) =>
    b[key]
      .filter(({ code }) => a[key].some((one) => one.code === code))
      .map(({ code, libelle }) => `${code} ${libelle}`),
  );

const itemOf = (
  fiche: Fiche,
  held: readonly Enonce[],
  other: Fiche,
  thesaurus: Thesaurus | undefined,
  date: string,
): ProcheItem => {
  const own = competencesOf(other);
  const scores = new Map<string, number>();
  for (const { b, score } of correspondances(held, own, thesaurus === undefined ? {} : { thesaurus }))
    scores.set(b, Math.max(scores.get(b) ?? 0, score));
  const count = (ids: readonly string[], bande: "tres_probable" | "a_verifier"): number =>
    ids.filter((id) => scores.has(id) && bandeOf(scores.get(id) ?? 0) === bande).length;
  const counts = (ids: readonly string[]) => ({
    tres_probable: count(ids, "tres_probable"),
    a_verifier: count(ids, "a_verifier"),
  });
  const row = ficheRow(headOf(other), date);
  const { certificateur, intitule, niveau, competences, etat, jours, url } = row;
  const { date_fin_enregistrement, date_limite_delivrance, date_source } = row;
  return {
    ...{ fiche: row.id, certificateur, intitule, niveau, competences, etat, jours, url },
    ...{ date_fin_enregistrement, date_limite_delivrance, date_source },
    ...counts(own.map((one) => one.id)),
    frequences: frequencesFor(fiche, other),
    domaines: domainesCommuns(fiche, other),
    par_bloc: other.blocs.map(({ code, intitule }) => {
      const ids = own.filter(({ bloc }) => bloc?.code === code).map(({ id }) => id);
      return { bloc: code, bloc_intitule: intitule, competences: ids.length, ...counts(ids) };
    }),
  };
};
