import type { CorpusRule, FicheRule, TextRule } from "../rule.ts";
import { blocCode } from "./bloc-code.ts";
import { competenceCode } from "./competence-code.ts";
import { evaluationDurees } from "./evaluation-durees.ts";
import { evaluationPhases } from "./evaluation-phases.ts";
import { ficheCopy, ficheDuplicate } from "./fiche-duplicate.ts";
import { siretKey } from "./siret-key.ts";

/** The rules for one fiche, each in its own file. */
export const ficheRules: readonly FicheRule[] = [
  blocCode,
  competenceCode,
  evaluationPhases,
  evaluationDurees,
  siretKey,
];

/** The rules for each text of a fiche. */
export const textRules: readonly TextRule[] = [];

/** The rules between fiches. */
export const corpusRules: readonly CorpusRule[] = [ficheDuplicate, ficheCopy];
