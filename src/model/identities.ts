import { compareCodeUnits } from "./diagnostic.ts";
import type { Source } from "./sorties.generated.ts";

/** Who publishes the fiches, and under which licence: words that no language changes. */
export const producteur = "France compétences";
/** The licence, which asks that the producer be named. */
export const licence = "Licence Ouverte 2.0";

const registers = ["RNCP", "RS"] as const;
const pagePath = /francecompetences\.fr\/recherche\/(rncp|rs)\/(\d+)/i;

const page = (register: string, digits: string): string =>
  `https://www.francecompetences.fr/recherche/${register.toLowerCase()}/${digits}/`;

/** The form of the addresses of pages, for a list too long to cite them. */
export const anyPage: string = page(registers[0], "…");

/** The public page of a fiche on the site of France compétences. */
export const pageUrl = (numero: string): string => {
  const [, register = "", digits = ""] = /^(RNCP|RS)(\d+)$/.exec(numero) ?? [];
  return page(register, digits);
};

/** The attribution that the licence asks for, in exact data. */
export const sourceOf = (fiches: readonly { readonly numero: string }[]): Source => ({
  producteur,
  licence,
  urls: fiches.map(({ numero }) => pageUrl(numero)),
});

const numerosFrom = ([, register, digits]: readonly (string | undefined)[]): string[] | undefined =>
  digits === undefined
    ? undefined
    : (register === undefined ? registers : [register.toUpperCase()]).map((one) => one + digits);

/** The numbers that a person may mean: `rncp 36924` one, `36924` that of either register; undefined for what is none. */
export const numerosTyped = (text: string): string[] | undefined =>
  numerosFrom(/^(rncp|rs)?[\s:._-]*0*(\d{1,6})$/i.exec(text) ?? []);

/** The same, also by the address of a page. */
export const numerosNamed = (text: string): string[] | undefined =>
  numerosFrom(pagePath.exec(text) ?? []) ?? numerosTyped(text);

/** One of the two répertoires of the register. */
export type Repertoire = (typeof registers)[number];

/** The répertoire of a fiche, by its number. */
export const repertoireOf = (numero: string): Repertoire => (numero.startsWith("RS") ? "RS" : "RNCP");

/** The number that a text begins with, however long it is. */
export const numeroAtStart = (text: string): string | undefined => /^(?:RNCP|RS)\d+/.exec(text)?.[0];

/**
 * Whether a name without its ending means to be a number, in any case. Without RNCP or RS, only digits as many as numbers
 * have today: `01` counts files, and `2026` is a year.
 */
export const meansNumero = (name: string): boolean => /^(?:(?:rncp|rs)\d+|[1-9]\d{4,5})$/i.test(name);

/** Orders numbers by their digits, and by register where these are the same. */
export const compareNumeros = (a: string, b: string): number => digitsOf(a) - digitsOf(b) || compareCodeUnits(a, b);

const digitsOf = (numero: string): number => Number(numero.replace(/\D/g, ""));

const twoDigits = (rank: number | string): string => String(rank).padStart(2, "0");

/** The code of a bloc by its rank on the page, from 1: `RNCP36924BC01`. */
export const blocCode = (numero: string, rank: number): string => `${numero}BC${twoDigits(rank)}`;

/**
 * The identifier of a bloc by the code that the source gives it: that code, or after the number of its fiche where it does
 * not begin with it, `RNCP40505-01`.
 */
export const blocId = (numero: string, code: string): string => (isBlocOf(numero, code) ? code : `${numero}-${code}`);

/** The blocs that one side of an official correspondence names, by their identifiers; the fiche itself where it names none. */
export const blocsNamed = (codes: string | readonly string[] | null, numero: string): string[] =>
  codes === null ? [numero] : [codes].flat().map((code) => blocId(numero, code));

/** The letter of the codes (ours) of competencies: `C` in a bloc, `A` in a fiche without blocs. */
export type CodeLetter = "A" | "C";

/** The code (ours) of a competency in its bloc or its fiche, by its rank from 1: `C03`, `A01`, `C100`. */
export const competenceCode = (rank: number, letter: CodeLetter = "C"): string => letter + twoDigits(rank);

/** The rank that the code of a competency tells; 0 is that of none. */
export const rankOf = (code: string): number => Number(code.slice(1));

/** The identifier (ours) of a competency, by its code and what holds it: `RNCP36924BC01C03`, `RS6931A01`. */
export const competenceId = (bloc: string, code: string): string => bloc + code;

/** The fiche of an identifier, that of its bloc and the code of its competency, "" for what it does not name. */
export const partsOf = (id: string): { readonly fiche: string; readonly bloc: string; readonly competence: string } => {
  const [, fiche = id, alone, rest = "", inBloc = ""] =
    /^((?:RNCP|RS)\d+|.+(?=BC\d))(?:(A\d+)|(BC\d+|.*?)(C\d+)?)$/s.exec(id) ?? [];
  return { fiche, bloc: rest && fiche + rest, competence: alone ?? inBloc };
};

/** The identifier of a bloc or a competency without the number of the fiche: `BC04`, `BC04C11`, `01C03`, `A01`. */
export const shortCode = (id: string): string => id.replace(/^(?:RNCP|RS)\d+(?:-|(?=[A-Z]))/, "");

/** Whether a code is one of a bloc of this fiche, by its beginning. */
export const isBlocOf = (numero: string, code: string): boolean =>
  code.startsWith(numero) && /^\D/.test(code.slice(numero.length));

/** A short code as it is written: `bc1` as `BC01`, `c3` as `C03`, `a1` as `A01`. */
export const asWritten = (code: string): string =>
  code.toUpperCase().replace(/^(B?C|A)(\d{1,2})$/, (_, letters: string, digits: string) => letters + twoDigits(digits));

/** How a person may write what a fiche holds, the surest first: an own code, a bloc, a bloc of another form. */
const typedForms = [
  /^(?<fiche>.+?)[\s:/.-]*(?<bloc>BC\d{1,2})(?:[\s:/.-]*(?<competence>C\d{1,3}))?$/i,
  /^(?<fiche>(?:(?:RNCP|RS)?[\s:._-]*\d{1,6})|.+[\s:/.-])[\s:/.-]*(?<competence>A\d{1,3})$/i,
  /^(?<fiche>(?:RNCP|RS)?\s*\d{3,6})-(?<bloc>[^\s-]+?)(?:[\s:/.]*(?<competence>C\d{1,3}))?$/i,
  /^(?<fiche>(?:RNCP|RS)\d+)(?<bloc>[A-Z]\S*?)(?:[\s:/.-]*(?<competence>C\d{2,3}))?$/i,
];

/** What a person names, in parts as typed: `epsi BC01 C03`, `36924bc01`, `rs6931 a01`; no fiche where a code stands alone. */
export const partsTyped = (
  text: string,
): { readonly [part in "fiche" | "bloc" | "competence"]?: string | undefined } => {
  const typed = text.trim();
  if (/^BC\d{1,2}/i.test(typed)) return { bloc: /^BC\d{1,2}$/i.exec(typed)?.[0] };
  if (/^A\d{1,3}$/i.test(typed)) return { competence: typed };
  for (const form of typedForms) {
    const found = form.exec(typed)?.groups;
    if (found !== undefined) return found;
  }
  return { fiche: text };
};

/** Every bloc and competency that a text names by its code. */
export const mentionsIn = (text: string): readonly string[] =>
  text.match(/\b(?:RNCP|RS)[1-9]\d{0,5}(?:BC\d{2}(?:C\d{2,3})?|A\d{2,3})\b/g) ?? [];
