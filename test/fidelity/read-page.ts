import { type Section, sectionsOf } from "./page.ts";
import { type Lines, only, orNull, readCertificateurs, readDates, readStatistics, readVoies, rows } from "./tables.ts";

/** How the fields are read that are not texts, which are lists of paragraphs, or null where there is none. */
const readers: Readonly<Record<string, (lines: Lines) => unknown>> = {
  niveau: (lines) => only(rows(/^Niveau (?<niveau>\d)$/, ({ niveau }) => Number(niveau))(lines)),
  codes_nsf: rows(/^(?<code>\d{3}\p{L}?) : (?<libelle>.+)$/u),
  formacodes: rows(/^(?<code>\d{5}) : (?<libelle>.+)$/),
  date_fin_enregistrement: (lines) => only(readDates(lines)),
  certificateurs: readCertificateurs,
  codes_rome: rows(/^• (?<code>[A-N]\d{4}) - (?<libelle>.+)$/),
  voies_acces: readVoies,
  statistiques_promotions: (lines) => orNull(readStatistics(lines)),
  liens_description: (lines) => lines,
  anciennes_certifications: rows(/^(?<texte>(?<numero>(RNCP|RS)\d+) (?<intitule>.+))$/),
};

/** The right column of a bloc begins where the page names the test. */
const namesTest = /^(Mise en situation|Application) professionnelle/;

const readBloc = ({ lines, bloc }: Section): unknown => {
  const at = lines.findIndex((line) => namesTest.test(line));
  const left = at < 0 ? lines : lines.slice(0, at);
  return {
    ...bloc,
    competences: left.map((texte) => ({ texte })),
    evaluation: at < 0 ? null : { texte: lines.slice(at) },
  };
};

/** The summary gives its values twice, with labels and without: the second time comes under the last label. */
const withoutRepeat = (sections: readonly Section[]): readonly Section[] => {
  const at = sections.findIndex(({ field }) => field === "date_fin_enregistrement");
  const [day = "", ...again] = sections[at]?.lines ?? [];
  const once = [...sections.slice(0, at).flatMap(({ lines }) => lines), day];
  if (JSON.stringify(again) !== JSON.stringify(once)) return sections;
  return sections.map((section, index) => (index === at ? { ...section, lines: [day] } : section));
};

/** What no fiche holds; it is left out where the page has nothing there, as it should. */
const unheld = new Set(["nothing", "organismes", "referentiel"]);

/** What a page says, under the keys of a fiche. */
export const readPage = (page: string): Readonly<Record<string, unknown>> => {
  const sections = withoutRepeat(sectionsOf(page));
  const values = sections
    .filter(({ field, lines, bloc }) => bloc === undefined && (lines.length > 0 || !unheld.has(field)))
    .map(({ field, lines }) => [field, (readers[field] ?? orNull)(lines)]);
  return {
    liens_description: [],
    anciennes_certifications: [],
    blocs: sections.filter(({ bloc }) => bloc !== undefined).map(readBloc),
    ...Object.fromEntries(values),
  };
};
