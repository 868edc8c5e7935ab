import type { CorpusRule, FicheRule, LecturesRule, LexiqueRule, TextRule } from "../rule.ts";
import { adresse } from "./adresse.ts";
import { adresseTexte } from "./adresse-texte.ts";
import { blocCode, blocDoublon, blocOrdre } from "./bloc-code.ts";
import { codeDuplicate } from "./code-duplicate.ts";
import { codeLabel } from "./code-label.ts";
import { competenceAttestee, competenceNonAttestee } from "./competence-attestee.ts";
import { competenceCode } from "./competence-code.ts";
import { competenceDuplicate } from "./competence-duplicate.ts";
import { competenceEcart, competenceNonComparee } from "./competence-ecart.ts";
import { competenceInfinitif } from "./competence-infinitif.ts";
import { correspondanceOfficielle } from "./correspondance-officielle.ts";
import { dateOrder } from "./date-order.ts";
import { enregistrementEchu } from "./enregistrement-echu.ts";
import { enregistrementProche } from "./enregistrement-proche.ts";
import { evaluationDurees } from "./evaluation-durees.ts";
import { evaluationMots } from "./evaluation-mots.ts";
import { evaluationPhases } from "./evaluation-phases.ts";
import { evaluationTexte } from "./evaluation-texte.ts";
import { ficheCopy, ficheDuplicate } from "./fiche-duplicate.ts";
import { fileName } from "./file-name.ts";
import { fileUnnamed } from "./file-unnamed.ts";
import { lectureCompetence } from "./lecture-competence.ts";
import { lectureDoublon } from "./lecture-doublon.ts";
import { lectureFiches } from "./lecture-fiches.ts";
import { lectureMots } from "./lecture-mots.ts";
import { lexiqueCycle } from "./lexique-cycle.ts";
import { lexiqueDoublon } from "./lexique-doublon.ts";
import { lexiqueMotsVides } from "./lexique-mots-vides.ts";
import { lexiqueOrigine } from "./lexique-origine.ts";
import { reference } from "./reference.ts";
import { replacementCycle } from "./replacement-cycle.ts";
import { siretKey } from "./siret-key.ts";
import { statistiquesAnnees } from "./statistiques-annees.ts";
import { statistiquesNombres } from "./statistiques-nombres.ts";
import { statistiquesOrdre } from "./statistiques-ordre.ts";
import { textApostrophes } from "./text-apostrophes.ts";
import { textDoubleApostrophe } from "./text-double-apostrophe.ts";
import { textDoubleSpace } from "./text-double-space.ts";
import { textHtml } from "./text-html.ts";
import { textInvisible } from "./text-invisible.ts";
import { textLostLetter } from "./text-lost-letter.ts";
import { textMojibake } from "./text-mojibake.ts";
import { textPairs } from "./text-pairs.ts";
import { voiesAcces } from "./voies-acces.ts";

/** The rules for one fiche, each in its own file. */
export const ficheRules: readonly FicheRule[] = [
  blocCode,
  blocDoublon,
  blocOrdre,
  competenceCode,
  evaluationPhases,
  evaluationDurees,
  siretKey,
  enregistrementEchu,
  enregistrementProche,
  ...dateOrder,
  ...codeDuplicate,
  voiesAcces,
  statistiquesAnnees,
  statistiquesOrdre,
  statistiquesNombres,
  ...adresse,
  correspondanceOfficielle,
  evaluationMots,
  evaluationTexte,
  competenceAttestee,
  competenceNonAttestee,
  competenceEcart,
  competenceNonComparee,
  competenceInfinitif,
  competenceDuplicate,
  textApostrophes,
];

/** The rules for each text of a fiche. */
export const textRules: readonly TextRule[] = [
  adresseTexte,
  textDoubleSpace,
  textDoubleApostrophe,
  textInvisible,
  textMojibake,
  textLostLetter,
  textHtml,
  textPairs,
];

/** The rules between fiches. */
export const corpusRules: readonly CorpusRule[] = [
  ficheDuplicate,
  ficheCopy,
  fileName,
  fileUnnamed,
  codeLabel,
  reference,
  replacementCycle,
  lectureCompetence,
  lectureMots,
];

/** The rules for the lexicon. */
export const lexiqueRules: readonly LexiqueRule[] = [lexiqueOrigine, lexiqueDoublon, lexiqueMotsVides, lexiqueCycle];

/** The rules for a file of lectures. */
export const lecturesRules: readonly LecturesRule[] = [lectureFiches, lectureDoublon];
