import { competencesOf } from "../model/competences.ts";
import { etatOf } from "../model/enregistrement.ts";
import type { Bloc, Epreuve, Evaluation, EvaluationFinale, Fiche, Partie, Phase } from "../model/fiche.generated.ts";
import { type FicheHead, shortName } from "../model/head.ts";
import { pageUrl } from "../model/identities.ts";
import type { Reads } from "../model/keys.ts";
import type { BlocRow, CompetenceRow, EvaluationRow, FicheRow } from "../model/sorties.generated.ts";

/** A fiche in one flat record; `date` (AAAA-MM-JJ) decides whether its registration is over. */
export const ficheRow = (fiche: FicheHead, date: string): FicheRow => ({
  id: fiche.numero,
  intitule: fiche.intitule,
  certificateur: shortName(fiche),
  niveau: fiche.niveau,
  date_fin_enregistrement: fiche.date_fin_enregistrement,
  ...etatOf(fiche.date_fin_enregistrement, date),
  blocs: fiche.blocs.length,
  competences: fiche.competences,
  codes_nsf: fiche.codes_nsf.map(({ code }) => code),
  formacodes: fiche.formacodes.map(({ code }) => code),
  codes_rome: fiche.codes_rome.map(({ code }) => code),
  url: pageUrl(fiche.numero),
  date_limite_delivrance: fiche.date_limite_delivrance,
  date_source: fiche.date_source,
});

/** A record per bloc of a fiche, with the published text of its evaluation. */
export const blocRows = (fiche: Fiche): BlocRow[] =>
  fiche.blocs.map((bloc) => ({
    fiche: fiche.numero,
    certificateur: shortName(fiche),
    bloc: bloc.code,
    bloc_intitule: bloc.intitule,
    competences: bloc.competences.length,
    evaluation: bloc.evaluation === null ? null : bloc.evaluation.texte.join("\n"),
  }));

/** A record per competency of a fiche, in the order of the page. */
export const competenceRows = (fiche: Fiche): CompetenceRow[] =>
  competencesOf(fiche).map(({ id, bloc, position, texte }) => ({
    fiche: fiche.numero,
    certificateur: shortName(fiche),
    bloc: bloc?.code ?? null,
    bloc_intitule: bloc?.intitule ?? null,
    competence: id,
    position,
    texte,
  }));

/**
 * A record per test: those of each bloc, or of a fiche without blocs the text that it publishes, then what the whole
 * certification needs. null: the text does not say.
 */
export const evaluationRows = (fiche: Fiche): EvaluationRow[] => {
  const of = (bloc: BlocRead | null, texte: string | null) => ({
    fiche: fiche.numero,
    certificateur: shortName(fiche),
    bloc: bloc?.code ?? null,
    bloc_intitule: bloc?.intitule ?? null,
    texte,
  });
  const blocs = fiche.blocs.flatMap((bloc) => {
    const evaluation: Reads<Evaluation, "texte" | "epreuves"> | null = bloc.evaluation;
    const texte = evaluation?.texte.join("\n") ?? null;
    const epreuves = evaluation?.epreuves ?? [];
    const all = epreuves.length > 0 ? epreuves : [undefined];
    return all.map((epreuve) => ({ ...of(bloc, texte), ...epreuveFacts(epreuve) }));
  });
  const general = fiche.blocs.length > 0 ? null : (fiche.modalites_evaluation?.join("\n") ?? null);
  const alone = general === null ? [] : [{ ...of(null, general), ...epreuveFacts(undefined) }];
  const finale: Reads<EvaluationFinale, "epreuves" | "periode_entreprise"> | null = fiche.evaluation_finale;
  const texte = fiche.modalites_acquisition?.join("\n") ?? null;
  const epreuves = (finale?.epreuves ?? []).map((epreuve) => ({ ...of(null, texte), ...epreuveFacts(epreuve) }));
  const periodes = [finale?.periode_entreprise ?? []].flat().map((periode: PeriodeRead) => ({
    ...of(null, texte),
    ...epreuveFacts(undefined),
    epreuve: "periode_entreprise" as const,
    duree_mois: periode.duree_mois,
    duree_consecutive: periode.consecutive ?? null,
  }));
  return [...blocs, ...alone, ...epreuves, ...periodes];
};

type BlocRead = Reads<Bloc, "code" | "intitule" | "competences" | "evaluation", "codes_retires" | "intercalaires">;
type PeriodeRead = Reads<NonNullable<EvaluationFinale>["periode_entreprise"], "duree_mois" | "consecutive">;
/** The phases stand in the order of their numbers. */
type PhaseRead = Reads<Phase, "nature" | "modalite" | "productions" | "jury" | "parties" | Measure, "numero">;
type Measure = "equipe_max" | "tutoree" | "duree_heures" | "duree_minutes";
type PartieRead = Reads<Partie, "contenu" | "modalite" | "duree_minutes">;

type EpreuveFacts = Omit<EvaluationRow, "fiche" | "certificateur" | "bloc" | "bloc_intitule" | "texte">;

type EpreuveRead = Reads<Epreuve, "type" | "sujet" | "cadre" | "phases" | "libelle" | "proposee" | Figures>;
type Figures = "coefficient" | "pages_min" | "pages_max";

const epreuveFacts = (epreuve: EpreuveRead | undefined): EpreuveFacts => {
  const phase = (nature: Phase["nature"]) => epreuve?.phases?.find((one: PhaseRead) => one.nature === nature);
  const preparation = phase("preparation");
  const production = phase("production");
  const soutenance = phase("soutenance");
  const parties: PartieRead[] = soutenance?.parties ?? [];
  return {
    epreuve: epreuve?.type ?? null,
    sujet: epreuve?.sujet ?? null,
    cadre: epreuve?.cadre ?? [],
    preparation_modalite: preparation?.modalite ?? null,
    preparation_equipe_max: preparation?.equipe_max ?? null,
    preparation_tutoree: preparation?.tutoree ?? null,
    preparation_heures: preparation?.duree_heures ?? null,
    production_modalite: production?.modalite ?? null,
    soutenance: soutenance !== undefined,
    soutenance_minutes: soutenance?.duree_minutes ?? null,
    soutenance_parties: parties,
    soutenance_minutes_non_precisees: unspecifiedMinutes(soutenance?.duree_minutes, parties),
    jury: soutenance?.jury ?? null,
    resultat: [...new Set((epreuve?.phases ?? []).flatMap((one) => one.productions ?? []))],
    duree_mois: null,
    duree_consecutive: null,
    libelle: epreuve?.libelle ?? null,
    coefficient: epreuve?.coefficient ?? null,
    pages_min: epreuve?.pages_min ?? null,
    pages_max: epreuve?.pages_max ?? null,
    proposee: epreuve === undefined ? null : epreuve.proposee === true,
  };
};

/** Minutes of the whole that no part accounts for; null when the text times no part, or not the whole. */
const unspecifiedMinutes = (whole: number | undefined, parties: readonly PartieRead[]): number | null =>
  whole === undefined || parties.length === 0 || parties.some(({ duree_minutes }) => duree_minutes === undefined)
    ? null
    : whole - parties.reduce((sum, { duree_minutes = 0 }) => sum + duree_minutes, 0);
