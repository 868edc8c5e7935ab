import { ownCompetences } from "../model/competences.ts";
import type { Corpus } from "../model/corpus.ts";
import { failure } from "../model/errors.ts";
import type { Bloc, Competence, CompetenceAttestee, Fiche } from "../model/fiche.generated.ts";
import type { FicheHead } from "../model/head.ts";
import { asWritten, blocId, competenceId, numerosNamed, partsTyped, shortCode } from "../model/identities.ts";
import { certifiedBy } from "./certified.ts";
import { nearestFiche } from "./nearest-fiche.ts";
import { collected } from "./streams.ts";

/** What an identifier names. */
export type Target =
  | { readonly type: "fiche"; readonly id: string; readonly fiche: Fiche }
  | { readonly type: "bloc"; readonly id: string; readonly fiche: Fiche; readonly bloc: Bloc }
  | {
      readonly type: "competence";
      readonly id: string;
      readonly fiche: Fiche;
      /** null in a fiche without blocs. */
      readonly bloc: Bloc | null;
      readonly competence: Competence | CompetenceAttestee;
    };

/**
 * The fiche that a person names: `RNCP36924`, `36924`, `rncp 36924`, the public page's URL, the certifier's trade or
 * legal name or the start of it, or the title.
 * @throws failure `unknown-fiche` (with the nearest name) or `ambiguous-fiche`
 */
export const resolveHead = async (corpus: Corpus, name: string): Promise<FicheHead> => {
  const found = await corpus.named(name.trim());
  if (found.length === 0) return headOfCertifier(corpus, name);
  return onlyOne(name, found);
};

/** The most fiches that a refusal names. */
const mostNamed = 10;

const onlyOne = (name: string, found: readonly FicheHead[]): FicheHead => {
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return first;
  const numeros = found.map(({ numero }, rank) => (rank < mostNamed ? numero : "…"));
  throw failure("ambiguous-fiche", { name, fiches: numeros.slice(0, mostNamed + 1).join(", ") });
};

/** The one fiche whose certifier's name begins so; the words of a name only make a suggestion. */
const headOfCertifier = async (corpus: Corpus, name: string): Promise<FicheHead> => {
  const isNumero = numerosNamed(name) !== undefined;
  const { beginning, holding } = certifiedBy(name, isNumero ? [] : await collected(corpus.heads()));
  if (beginning.length > 0) return onlyOne(name, beginning);
  if (holding.length > 1) return onlyOne(name, holding);
  throw failure("unknown-fiche", { name, suggestion: holding[0]?.numero ?? (await nearestFiche(corpus, name)) });
};

/**
 * The same fiche, whole.
 * @throws failure `unknown-fiche` (with the nearest name) or `ambiguous-fiche`
 */
export const resolveFiche = async (corpus: Corpus, name: string): Promise<Fiche> => {
  const { numero } = await resolveHead(corpus, name);
  const fiche = await corpus.fiche(numero);
  if (fiche === undefined) throw failure("unknown-fiche", { name });
  return fiche;
};

/**
 * The numbers of the fiches that people name, in their order and each once; undefined, for all, when none is named.
 * @throws as resolveHead
 */
export const resolveNumeros = async (corpus: Corpus, names: readonly string[]): Promise<string[] | undefined> => {
  if (names.length === 0) return undefined;
  const numeros = new Set<string>();
  for (const name of names) numeros.add((await resolveHead(corpus, name)).numero);
  return [...numeros];
};

/**
 * The fiches that people name, in their order and each once; all of them when none is named.
 * @throws as resolveHead
 */
export const resolveFiches = async (corpus: Corpus, names: readonly string[]): Promise<Fiche[]> =>
  collected(corpus.fiches(await resolveNumeros(corpus, names)));

/**
 * The fiches that people name, each another one.
 * @throws failure `same-fiche`, or as resolveHead
 */
export const distinctFiches = async (corpus: Corpus, names: readonly string[]): Promise<Fiche[]> => {
  const numeros: string[] = [];
  for (const name of names) {
    const { numero } = await resolveHead(corpus, name);
    const before = numeros.indexOf(numero);
    if (before !== -1) throw failure("same-fiche", { a: names[before] ?? "", b: name, fiche: numero });
    numeros.push(numero);
  }
  return collected(corpus.fiches(numeros));
};

/**
 * Two fiches that people name, in their order.
 * @throws as distinctFiches
 */
export const twoFiches = async (corpus: Corpus, nameA: string, nameB: string): Promise<[Fiche, Fiche]> => {
  const [a, b] = await distinctFiches(corpus, [nameA, nameB]);
  if (a === undefined || b === undefined) throw failure("unknown-fiche", { name: nameB });
  return [a, b];
};

/**
 * The fiche, bloc or competency that an identifier names: `RNCP36924BC01C03`, `epsi BC01`, `36924bc01`…
 * @throws failure `missing-fiche` where a bloc is named alone, `unknown-fiche`, `ambiguous-fiche`, `unknown-bloc` or
 * `unknown-competence`
 */
export const resolveTarget = async (corpus: Corpus, id: string): Promise<Target> => {
  const typed = partsTyped(id);
  if (typed.fiche === undefined) throw failure("missing-fiche", { name: id.trim() });
  const fiche = await resolveFiche(corpus, typed.fiche);
  if (typed.bloc === undefined) {
    if (typed.competence === undefined) return { type: "fiche", id: fiche.numero, fiche };
    return { type: "competence", fiche, bloc: null, ...competenceIn(fiche, null, typed.competence) };
  }
  const bloc = blocOf(fiche, typed.bloc);
  const name = typed.competence;
  if (name === undefined) return { type: "bloc", id: bloc.code, fiche, bloc };
  return { type: "competence", fiche, bloc, ...competenceIn(fiche, bloc, name) };
};

const competenceIn = (
  fiche: Fiche,
  bloc: Bloc | null,
  name: string,
): { id: string; competence: Competence | CompetenceAttestee } => {
  const competences = bloc?.competences ?? ownCompetences(fiche);
  const place = bloc?.code ?? fiche.numero;
  const competence = competences.find(({ code }) => code === asWritten(name));
  if (competence !== undefined) return { id: competenceId(place, competence.code), competence };
  const codes = competences.map(({ code }) => code).join(", ");
  throw failure("unknown-competence", { name, place, competences: codes });
};

/**
 * The bloc of a fiche that a person names by its code, short or whole: `BC01`, `bc1`, `RNCP36924BC01`.
 * @throws failure `unknown-bloc`
 */
export const resolveBloc = (fiche: Fiche, name: string): Bloc => {
  const code = blocId(fiche.numero, name.toUpperCase());
  return fiche.blocs.find((bloc) => bloc.code === code) ?? blocOf(fiche, name);
};

const blocOf = (fiche: Fiche, name: string): Bloc => {
  const bloc = fiche.blocs.find(({ code }) => shortCode(code).toUpperCase() === asWritten(name));
  if (bloc !== undefined) return bloc;
  const blocs = fiche.blocs.map(({ code }) => shortCode(code)).join(", ");
  throw failure("unknown-bloc", { name, fiche: fiche.numero, blocs });
};
