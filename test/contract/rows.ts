import { sansReponse } from "../../src/app/diff-selection.ts";
import type {
  ChangesOutput,
  CompetencesOutput,
  DiffManyOutput,
  DiffOutput,
  PasserelleOutput,
  ShowOutput,
} from "../../src/model/sorties.generated.ts";

/** A record by the names of its columns; what has no value is empty. */
export type Row = Readonly<Record<string, unknown>>;

/** The statements of all competencies, by identifier. */
export type Texts = ReadonlyMap<string, string>;

/** The statements as `export competences` gives them. */
export const textsIn = ({ items }: CompetencesOutput): Texts =>
  new Map(items.map(({ competence, texte }) => [competence, texte]));

/** The values of what `show` gives, each with its path. */
export const leafRows = ({ id, item }: ShowOutput): Row[] => {
  const leaves = (value: unknown, path: readonly string[]): Row[] =>
    value === null || typeof value !== "object"
      ? [{ id, champ: path.join("."), valeur: value }]
      : Object.entries(value).flatMap(([key, own]) => leaves(own, [...path, key]));
  return leaves(item, []);
};

/** The pairs of `diff`, what is official first; of one part, the competencies alone on that side. */
export const pairRows = (data: DiffOutput, texts: Texts, part?: "a" | "b"): Row[] => {
  if (part !== undefined)
    return sansReponse(data)[part].map((id) => ({ [part]: id, [`${part}_texte`]: texts.get(id) }));
  return [
    ...data.officielles.map((one) => ({ ...one, origine: "officielle" })),
    ...data.correspondances.map((pair) => ({ ...pair, a_texte: texts.get(pair.a), b_texte: texts.get(pair.b) })),
  ];
};

/** The groups of `diff` between several fiches. */
export const groupRows = ({ grappes }: DiffManyOutput): Row[] =>
  grappes.map(({ competences, origines }, rank) => ({
    grappe: rank + 1,
    origines,
    ...Object.fromEntries(competences.map(({ fiche, ids }) => [fiche, ids])),
  }));

/** The fields of `diff` between several fiches. */
export const fieldRows = ({ champs }: DiffManyOutput): Row[] =>
  champs.map(({ champ, relation, valeurs }) => ({
    champ,
    relation,
    ...Object.fromEntries(valeurs.map(({ fiche, valeurs: own }) => [fiche, own])),
  }));

/** What `passerelle` says of each bloc: what is official, then each competency and counterpart. */
export const passerelleRows = ({ blocs }: PasserelleOutput, texts: Texts): Row[] =>
  blocs.flatMap(({ bloc, bloc_intitule, etat: bloc_etat, origine: bloc_origine, officielles, competences }) => {
    const head = { vers_bloc: bloc, bloc_intitule, bloc_etat, bloc_origine };
    const official = officielles.map(({ a, effet, publiee_par }) => ({ officielle_de: a, effet, publiee_par }));
    const own = competences.flatMap(({ id, etat, correspondances }): Row[] => {
      const competence = { competence: id, texte: texts.get(id), etat };
      return correspondances.length === 0
        ? [competence]
        : correspondances.map(({ a, etat: etat_lecture, manque_a: manque, ...pair }) => ({
            ...pair,
            ...{ ...competence, acquise: a, acquise_texte: texts.get(a), etat_lecture, manque },
          }));
    });
    return [...official.map((one) => ({ ...one, origine: "officielle" })), ...own].map((one) => ({ ...head, ...one }));
  });

const asText = (value: unknown): unknown =>
  value === null || typeof value === "string" ? value : JSON.stringify(value);

/** What `changes` says of each fiche: that it came or went, its competencies, its fields. */
export const changeRows = ({ items }: ChangesOutput): Row[] =>
  items.flatMap(({ fiche, intitule, changement, competences, champs }): Row[] =>
    [
      ...(changement === "modifiee" ? [] : [{ champ: "fiche", changement, ...onSide(changement, fiche, intitule) }]),
      ...competences.map(({ texte_avant, texte_apres, segments: _, ...one }) => ({
        ...{ champ: "competences", avant_texte: texte_avant, apres_texte: texte_apres },
        ...one,
      })),
      ...champs.map(({ champ, chemin, changement: how, avant, apres }) => ({
        ...{ champ, changement: how, avant_texte: asText(avant), apres_texte: asText(apres) },
        avant: how === "ajoute" ? null : chemin.join("."),
        apres: how === "supprime" ? null : chemin.join("."),
      })),
    ].map((row) => ({ fiche, ...row })),
  );

const onSide = (changement: "ajoutee" | "supprimee", fiche: string, intitule: string): Row =>
  changement === "ajoutee" ? { apres: fiche, apres_texte: intitule } : { avant: fiche, avant_texte: intitule };
