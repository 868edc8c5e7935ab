import type { Messages } from "../../messages/fr.ts";
import { competencesOf, ownCompetences } from "../../model/competences.ts";
import type {
  Bloc,
  Competence,
  CompetenceAttestee,
  Evaluation,
  Fiche,
  Intercalaire,
} from "../../model/fiche.generated.ts";
import type { Reads } from "../../model/keys.ts";
import type { ShowOutput } from "../../model/sorties.generated.ts";
import { entreePhrase } from "../../render/phrases/conditions.ts";
import { finalePhrase } from "../../render/phrases/evaluation-phrases.ts";
import { linked } from "../../render/phrases/linked.ts";
import type { Block, Cell, Span } from "../../render/view.ts";
import { blocsTable } from "./blocs.ts";
import { evaluationsTable } from "./evaluations.ts";
import { chainBlocks } from "./remplacements.ts";
import { certificateurs, partenaires, registre, statistiques, voies } from "./tables.ts";
import { codes, items, paragraphs, published, text, yesNo } from "./texts.ts";

/** A part of what is shown of a fiche, under the key of its field. */
export type Section = { readonly key: string; readonly blocks: readonly Block[] };

/** In the title, and in the state of the registration below it. */
type Headed = "numero" | "intitule" | "date_fin_enregistrement";

/** Retired codes name nothing any more; headings stand among the competencies. */
type Beside = "codes_retires" | "intercalaires";

/** Every part of a fiche for a person, in the order of the page. What the page does not give is said not to be given. */
export const ficheSections = (
  fiche: Fiche,
  { remplacements, etat }: Pick<ShowOutput, "remplacements" | "etat">,
  messages: Messages,
): Section[] => {
  const own = ownCompetences(fiche);
  type Key = Exclude<keyof Fiche, Headed | Beside> | "remplacements";
  const sections: Readonly<Record<Key, readonly Block[] | undefined>> = {
    niveau: [text(fiche.niveau === null ? messages.unpublished : String(fiche.niveau))],
    codes_nsf: codes(fiche.codes_nsf, messages),
    formacodes: codes(fiche.formacodes, messages),
    certificateurs: certificateurs(fiche.certificateurs, messages),
    objectifs_contexte: paragraphs(fiche.objectifs_contexte, messages),
    activites_visees: items(fiche.activites_visees, messages),
    competences: own.length === 0 ? undefined : listed({ competences: own, intercalaires: fiche.intercalaires }),
    blocs: [blocsTable(fiche, messages), ...fiche.blocs.flatMap((bloc) => competencesUnder(bloc))],
    modalites_evaluation: evaluationsTable(fiche, messages),
    competences_attestees: attestees(fiche, messages),
    modalites_acquisition: paragraphs(fiche.modalites_acquisition, messages),
    evaluation_finale: [text(beyond(fiche, messages))],
    secteurs_activite: paragraphs(fiche.secteurs_activite, messages),
    types_emploi_accessibles: items(fiche.types_emploi_accessibles, messages),
    codes_rome: codes(fiche.codes_rome, messages),
    reglementations_activites: paragraphs(fiche.reglementations_activites, messages),
    prerequis_entree_formation: paragraphs(fiche.prerequis_entree_formation, messages),
    conditions_entree: fiche.conditions_entree && [
      text(messages.passerelle.resume(entreePhrase(fiche, messages) ?? "")),
    ],
    prerequis_validation: paragraphs(fiche.prerequis_validation, messages),
    prerequis_blocs: paragraphs(fiche.prerequis_blocs, messages),
    voies_acces: voies(fiche.voies_acces, messages),
    accessible_nouvelle_caledonie: [text(yesNo(fiche.accessible_nouvelle_caledonie, messages))],
    accessible_polynesie_francaise: [text(yesNo(fiche.accessible_polynesie_francaise, messages))],
    statistiques_promotions: statistiques(fiche.statistiques_promotions, messages),
    liens_description: items(fiche.liens_description, messages),
    liens_notes: fiche.liens_notes && items(fiche.liens_notes, messages),
    anciennes_certifications: items(fiche.anciennes_certifications.map(linked), messages),
    nouvelles_certifications:
      fiche.nouvelles_certifications && items(fiche.nouvelles_certifications.map(linked), messages),
    remplacements: remplacements && chainBlocks(fiche.numero, remplacements, messages),
    correspondances: fiche.correspondances && items(fiche.correspondances.map(published), messages),
    partenaires: fiche.partenaires && partenaires(fiche.partenaires, etat, messages),
    registre: fiche.registre && registre(fiche.registre, messages),
    date_source: fiche.date_source === undefined ? undefined : [text(messages.date(fiche.date_source))],
    notes: fiche.notes && items(fiche.notes, messages),
  };
  return Object.entries(sections).flatMap(([key, blocks]) => (blocks === undefined ? [] : { key, blocks }));
};

/** What the whole certification asks; where nobody took it out of the text, that text is named. */
const beyond = ({ evaluation_finale, modalites_acquisition }: Fiche, messages: Messages): string =>
  [
    ...[finalePhrase(evaluation_finale, messages)].flatMap((one) =>
      one === "" ? [] : [messages.passerelle.resume(one)],
    ),
    ...(modalites_acquisition ?? [messages.unpublished]),
  ].join("\n");

/** A value of the data that has no layout of its own. */
export const valueBlocks = (value: unknown, messages: Messages): Block[] => {
  if (isCompetences(value)) return listed({ competences: value });
  if (isEvaluation(value)) return [text(value.texte.join("\n"))];
  if (Array.isArray(value)) return items(value.map(String), messages);
  return [text(value === null || value === undefined ? messages.unpublished : String(value))];
};

const isCompetences = (value: unknown): value is Competence[] =>
  Array.isArray(value) &&
  value.every((one) => typeof one === "object" && one !== null && "texte" in one && "code" in one);

const isEvaluation = (value: unknown): value is NonNullable<Evaluation> =>
  typeof value === "object" && value !== null && "epreuves" in value && "texte" in value;

/** A list of statements, and what stands between them on the page. */
type List = {
  readonly competences: readonly (Competence | CompetenceAttestee)[];
  readonly intercalaires?: readonly Intercalaire[] | undefined;
};

type Stated = Reads<Competence | CompetenceAttestee, "code" | "texte" | "repere">;

/** The statements with their codes and the marks of the page, under its headings. */
export const listed = ({ competences, intercalaires = [] }: List): Block[] => {
  const marked = (repere: string | undefined): Span[] =>
    repere === undefined ? [] : [{ text: `${repere} `, style: "dim" }];
  const before = (place: string | null): Cell[][] =>
    intercalaires
      .filter(({ avant }) => avant === place)
      .map(({ repere, texte, nature }) => [
        "",
        [...marked(repere), nature === "titre" ? { text: texte, style: "strong" } : { text: texte }],
      ]);
  return [
    {
      kind: "table",
      header: false,
      columns: [{ label: "" }, { label: "" }],
      rows: [
        ...competences.flatMap(({ code, texte, repere }: Stated) => [
          ...before(code),
          [[{ text: code, style: "strong" }], [...marked(repere), { text: texte }]] satisfies Cell[],
        ]),
        ...before(null),
      ],
    },
  ];
};

/** Retired codes name nothing any more; evaluations stand in their own section. */
type BlocRead = Reads<Bloc, "code" | "intitule" | "competences" | "intercalaires", "evaluation" | "codes_retires">;

const competencesUnder = (bloc: BlocRead): Block[] => [
  { kind: "heading", text: `${bloc.code} · ${bloc.intitule}` },
  ...listed(bloc),
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
