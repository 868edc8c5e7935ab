import type { Messages } from "../../messages/fr.ts";
import { competencesOf } from "../../model/competences.ts";
import type { Bloc, Competence, Evaluation, Fiche } from "../../model/fiche.generated.ts";
import { conditionsPhrase } from "../../render/phrases/conditions.ts";
import { linked } from "../../render/phrases/linked.ts";
import type { Block } from "../../render/view.ts";
import { blocsTable } from "./blocs.ts";
import { finalePhrase } from "./evaluation-phrases.ts";
import { evaluationsTable } from "./evaluations.ts";
import { certificateurs, statistiques, voies } from "./tables.ts";
import { codes, items, paragraphs, published, text, yesNo } from "./texts.ts";

/** A part of what is shown of a fiche, under the key of its field. */
export type Section = { readonly key: string; readonly blocks: readonly Block[] };

/** Every part of a fiche for a person, in the order of the page. What the page does not give is said not to be given. */
export const ficheSections = (fiche: Fiche, messages: Messages): Section[] => {
  const texts = (key: keyof Fiche, value: readonly string[] | null): Section => ({
    key,
    blocks: paragraphs(value, messages),
  });
  return [
    { key: "niveau", blocks: [text(fiche.niveau === null ? messages.unpublished : String(fiche.niveau))] },
    { key: "codes_nsf", blocks: codes(fiche.codes_nsf, messages) },
    { key: "formacodes", blocks: codes(fiche.formacodes, messages) },
    { key: "certificateurs", blocks: certificateurs(fiche, messages) },
    texts("objectifs_contexte", fiche.objectifs_contexte),
    { key: "activites_visees", blocks: items(fiche.activites_visees, messages) },
    {
      key: "blocs",
      blocks: [blocsTable(fiche, messages), ...fiche.blocs.flatMap((bloc) => competencesUnder(bloc))],
    },
    { key: "modalites_evaluation", blocks: evaluationsTable(fiche, messages) },
    { key: "competences_attestees", blocks: attestees(fiche, messages) },
    texts("modalites_acquisition", fiche.modalites_acquisition),
    {
      key: "evaluation_finale",
      blocks: [text(finalePhrase(fiche.evaluation_finale, messages) || messages.unspecified)],
    },
    texts("secteurs_activite", fiche.secteurs_activite),
    { key: "types_emploi_accessibles", blocks: items(fiche.types_emploi_accessibles, messages) },
    { key: "codes_rome", blocks: codes(fiche.codes_rome, messages) },
    texts("reglementations_activites", fiche.reglementations_activites),
    texts("prerequis_entree_formation", fiche.prerequis_entree_formation),
    ...(fiche.conditions_entree === undefined
      ? []
      : [{ key: "conditions_entree", blocks: [text(conditionsPhrase(fiche.conditions_entree, messages))] }]),
    texts("prerequis_validation", fiche.prerequis_validation),
    texts("prerequis_blocs", fiche.prerequis_blocs),
    { key: "voies_acces", blocks: voies(fiche.voies_acces, messages) },
    { key: "accessible_nouvelle_caledonie", blocks: [text(yesNo(fiche.accessible_nouvelle_caledonie, messages))] },
    { key: "accessible_polynesie_francaise", blocks: [text(yesNo(fiche.accessible_polynesie_francaise, messages))] },
    { key: "statistiques_promotions", blocks: statistiques(fiche.statistiques_promotions, messages) },
    { key: "liens_description", blocks: items(fiche.liens_description, messages) },
    { key: "anciennes_certifications", blocks: items(fiche.anciennes_certifications.map(linked), messages) },
    ...(fiche.nouvelles_certifications === undefined
      ? []
      : [{ key: "nouvelles_certifications", blocks: items(fiche.nouvelles_certifications.map(linked), messages) }]),
    ...(fiche.correspondances === undefined
      ? []
      : [{ key: "correspondances", blocks: items(fiche.correspondances.map(published), messages) }]),
    ...(fiche.notes === undefined ? [] : [{ key: "notes", blocks: items(fiche.notes, messages) }]),
  ];
};

/** A value of the data that has no layout of its own. */
export const valueBlocks = (value: unknown, messages: Messages): Block[] => {
  if (isCompetences(value)) return competences(value);
  if (isEvaluation(value)) return [text(value.texte.join("\n"))];
  if (Array.isArray(value)) return items(value.map(String), messages);
  return [text(value === null || value === undefined ? messages.unpublished : String(value))];
};

const isCompetences = (value: unknown): value is Competence[] =>
  Array.isArray(value) &&
  value.every((one) => typeof one === "object" && one !== null && "texte" in one && "code" in one);

const isEvaluation = (value: unknown): value is NonNullable<Evaluation> =>
  typeof value === "object" && value !== null && "epreuves" in value && "texte" in value;

const competences = (list: readonly Competence[]): Block[] => [
  {
    kind: "table",
    header: false,
    columns: [{ label: "" }, { label: "" }],
    rows: list.map(({ code, texte }) => [[{ text: code, style: "strong" }], texte]),
  },
];

const competencesUnder = (bloc: Bloc): Block[] => [
  { kind: "heading", text: `${bloc.code} · ${bloc.intitule}` },
  ...competences(bloc.competences),
];

/** « Compétences attestées » repeats the blocs as a rule: then only what differs is shown. */
const attestees = (fiche: Fiche, messages: Messages): Block[] => {
  const listed = fiche.competences_attestees;
  const own = competencesOf(fiche);
  if (listed === null || listed.length !== own.length) return items(listed, messages);
  const variants = own.filter(({ texte }, index) => texte !== listed[index]);
  if (variants.length === 0) return [text(messages.sameAsBlocs)];
  if (variants.length > own.length / 2) return items(listed, messages);
  const changed = variants.map((one) => `${one.id} : ${listed[own.indexOf(one)] ?? ""}`);
  return [text(messages.sameAsBlocsBut), { kind: "list", items: changed }];
};
