import type { CorpusRule, FicheRule, TextRule } from "../rule.ts";
import { blocCode } from "./bloc-code.ts";
import { competenceAttestee, competenceNonAttestee } from "./competence-attestee.ts";
import { competenceCode } from "./competence-code.ts";
import { competenceDuplicate } from "./competence-duplicate.ts";
import { competenceInfinitif } from "./competence-infinitif.ts";
import { evaluationDurees } from "./evaluation-durees.ts";
import { evaluationPhases } from "./evaluation-phases.ts";
import { evaluationTexte } from "./evaluation-texte.ts";
import { ficheCopy, ficheDuplicate } from "./fiche-duplicate.ts";
import { siretKey } from "./siret-key.ts";
import { textApostrophes } from "./text-apostrophes.ts";
import { textDoubleApostrophe } from "./text-double-apostrophe.ts";
import { textDoubleSpace } from "./text-double-space.ts";
import { textInvisible } from "./text-invisible.ts";
import { textMojibake } from "./text-mojibake.ts";

/** The rules for one fiche, each in its own file. */
export const ficheRules: readonly FicheRule[] = [
  blocCode,
  competenceCode,
  evaluationPhases,
  evaluationDurees,
  siretKey,
  evaluationTexte,
  competenceAttestee,
  competenceNonAttestee,
  competenceInfinitif,
  competenceDuplicate,
  textApostrophes,
];

/** The rules for each text of a fiche. */
export const textRules: readonly TextRule[] = [textDoubleSpace, textDoubleApostrophe, textInvisible, textMojibake];

/** The rules between fiches. */
export const corpusRules: readonly CorpusRule[] = [ficheDuplicate, ficheCopy];
