import { failure } from "../model/errors.ts";
import type { Bloc, Competence, Fiche } from "../model/fiche.generated.ts";
import { fold } from "../text/fold.ts";
import { nearestFiche } from "./nearest.ts";

/** What an identifier names. */
export type Target =
  | { readonly type: "fiche"; readonly id: string; readonly fiche: Fiche }
  | { readonly type: "bloc"; readonly id: string; readonly fiche: Fiche; readonly bloc: Bloc }
  | {
      readonly type: "competence";
      readonly id: string;
      readonly fiche: Fiche;
      readonly bloc: Bloc;
      readonly competence: Competence;
    };

const pagePath = /francecompetences\.fr\/recherche\/(rncp|rs)\/(\d+)/i;
const number = /^(rncp|rs)?[\s:._-]*0*(\d{1,6})$/i;

/**
 * The fiche that a person names: `RNCP36924`, `36924`, `rncp 36924`, the public page's URL, the certifier's trade or
 * legal name, or the title.
 * @throws failure `unknown-fiche` (with the nearest name) or `ambiguous-fiche`
 */
export const resolveFiche = async (fiches: readonly Fiche[], name: string): Promise<Fiche> => {
  const found = fichesNamed(fiches, name.trim());
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return first;
  if (first !== undefined)
    throw failure("ambiguous-fiche", { name, fiches: found.map((one) => one.numero).join(", ") });
  const digits = number.exec(name.trim());
  const typed = digits === null ? name : `${(digits[1] ?? "RNCP").toUpperCase()}${digits[2]}`;
  throw failure("unknown-fiche", { name, suggestion: await nearestFiche(typed, fiches) });
};

const fichesNamed = (fiches: readonly Fiche[], name: string): Fiche[] => {
  const [, register, digits] = pagePath.exec(name) ?? number.exec(name) ?? [];
  if (digits !== undefined) {
    const numeros = register === undefined ? [`RNCP${digits}`, `RS${digits}`] : [register.toUpperCase() + digits];
    return fiches.filter((fiche) => numeros.includes(fiche.numero));
  }
  const wanted = fold(name);
  return fiches.filter((fiche) =>
    [fiche.intitule, ...fiche.certificateurs.flatMap((one) => [one.nom, one.nom_commercial ?? ""])].some(
      (known) => known !== "" && fold(known) === wanted,
    ),
  );
};

/** The fiches that people name, in their order and each once; all of them when none is named. */
export const resolveFiches = async (fiches: readonly Fiche[], names: readonly string[]): Promise<readonly Fiche[]> => {
  if (names.length === 0) return fiches;
  const found = new Set<Fiche>();
  for (const name of names) found.add(await resolveFiche(fiches, name));
  return [...found];
};

/**
 * The fiche, bloc or competency that an identifier names: `RNCP36924BC01C03`, `epsi BC01`, `36924bc01`…
 * @throws failure `unknown-fiche`, `ambiguous-fiche`, `unknown-bloc` or `unknown-competence`
 */
export const resolveTarget = async (fiches: readonly Fiche[], id: string): Promise<Target> => {
  if (/^BC\d{1,2}/i.test(id.trim())) throw failure("missing-fiche", { name: id.trim() });
  const parts = /^(.+?)[\s:/.-]*(BC\d{1,2})(?:[\s:/.-]*(C\d{1,2}))?$/i.exec(id.trim());
  if (parts === null) {
    const fiche = await resolveFiche(fiches, id);
    return { type: "fiche", id: fiche.numero, fiche };
  }
  const [, name = "", blocCode = "", competenceCode] = parts;
  const fiche = await resolveFiche(fiches, name);
  const bloc = blocOf(fiche, blocCode);
  if (competenceCode === undefined) return { type: "bloc", id: bloc.code, fiche, bloc };
  const competence = bloc.competences.find(({ code }) => code === padded(competenceCode));
  if (competence === undefined) {
    const competences = bloc.competences.map(({ code }) => code).join(", ");
    throw failure("unknown-competence", { name: competenceCode, bloc: bloc.code, competences });
  }
  return { type: "competence", id: bloc.code + competence.code, fiche, bloc, competence };
};

/**
 * The bloc of a fiche that a person names by its code, short or whole: `BC01`, `bc1`, `RNCP36924BC01`.
 * @throws failure `unknown-bloc`
 */
export const resolveBloc = (fiche: Fiche, name: string): Bloc => {
  const code = name.toUpperCase();
  return blocOf(fiche, code.startsWith(`${fiche.numero}BC`) ? code.slice(fiche.numero.length) : name);
};

const blocOf = (fiche: Fiche, name: string): Bloc => {
  const bloc = fiche.blocs.find(({ code }) => code === fiche.numero + padded(name));
  if (bloc !== undefined) return bloc;
  const blocs = fiche.blocs.map(({ code }) => code.slice(fiche.numero.length)).join(", ");
  throw failure("unknown-bloc", { name, fiche: fiche.numero, blocs });
};

/** « bc1 » as « BC01 », « c3 » as « C03 ». */
const padded = (code: string): string =>
  code
    .toUpperCase()
    .replace(/^(B?C)(\d{1,2})$/, (_, letters: string, digits: string) => letters + digits.padStart(2, "0"));
