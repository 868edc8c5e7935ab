import type { Bloc, Fiche } from "../../src/model/fiche.generated.ts";
import { plain } from "./page.ts";
import { readPage } from "./read-page.ts";

/** A bloc without what is ours: the codes of its competencies and the structure of its evaluation. */
const blocFromPage = ({ codes_retires: _retired, competences, evaluation, ...bloc }: Bloc) => {
  const { epreuves: _structure, ...published } = evaluation ?? {};
  return {
    ...bloc,
    competences: competences.map(({ code: _code, ...statement }) => statement),
    evaluation: evaluation === null ? null : published,
  };
};

/** A fiche without what is ours, or not on the copied page (its number and title): see backing.ts for these. */
const fromPage = (fiche: Fiche) => {
  const { numero: _numero, intitule: _title, notes: _notes, conditions_entree: _read, ...published } = fiche;
  const { evaluation_finale: _structure, blocs, ...rest } = published;
  return { ...rest, blocs: blocs.map(blocFromPage) };
};

/** Every value in a value, by its path; an empty list or object is one. */
const leaves = (value: unknown, path = ""): (readonly [path: string, json: string])[] => {
  if (typeof value === "string") return [[path, JSON.stringify(plain(value))]];
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  if (entries.length === 0) return [[path, JSON.stringify(value)]];
  return entries.flatMap(([key, item]) => leaves(item, path === "" ? key : `${path}.${key}`));
};

/** What a page or a fiche says, each value by its path. */
type Said = ReadonlyMap<string, string>;
export const saidByPage = (page: string): Said => new Map(leaves(readPage(page)));
export const saidByFiche = (fiche: Fiche): Said => new Map(leaves(fromPage(fiche)));

/** Where a page and a fiche say different things, or only one of them says something: a sentence each. */
export const differences = (page: Said, fiche: Said): string[] =>
  [...new Set([...page.keys(), ...fiche.keys()])]
    .filter((path) => page.get(path) !== fiche.get(path))
    .map((path) => `${path}: page ${page.get(path)}, fiche ${fiche.get(path)}`);
