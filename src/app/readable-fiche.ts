import type { Fiche } from "../model/fiche.generated.ts";

type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item => typeof value === "object" && value !== null && !Array.isArray(value);
const items = (value: unknown): Item[] => (Array.isArray(value) ? value.filter(isItem) : []);
const word = (value: unknown): string => (typeof value === "string" ? value : "");

/** What a comparison walks through as lists of objects; all else is compared as it is. */
const lists = ["codes_nsf", "formacodes", "codes_rome", "certificateurs", "voies_acces", "anciennes_certifications"];

const statements = (value: unknown) =>
  items(value).map((one) => ({ ...one, code: word(one.code), texte: word(one.texte) }));

/**
 * A fiche that has faults, in a shape that can be compared: what is missing is empty, what is of another kind is left out.
 * For telling edits alone, never to be shown as a fiche. Undefined for what is no fiche at all.
 */
export const readableFiche = (value: unknown): Fiche | undefined => {
  if (!isItem(value) || typeof value.numero !== "string" || !Array.isArray(value.blocs)) return undefined;
  const blocs = items(value.blocs).map((bloc) => ({
    ...bloc,
    code: word(bloc.code),
    intitule: word(bloc.intitule),
    competences: statements(bloc.competences),
    evaluation: isItem(bloc.evaluation) ? bloc.evaluation : null,
  }));
  const attested = value.competences_attestees;
  return {
    ...value,
    ...Object.fromEntries(lists.map((key) => [key, items(value[key])])),
    intitule: word(value.intitule),
    blocs,
    competences_attestees: Array.isArray(attested) ? attested.map(word) : null,
    ...(value.competences === undefined ? {} : { competences: statements(value.competences) }),
  } as unknown as Fiche;
};
