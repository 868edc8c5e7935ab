import type { Rule } from "../rule.ts";
import { blocCode } from "./bloc-code.ts";
import { competenceCode } from "./competence-code.ts";
import { evaluationDurees } from "./evaluation-durees.ts";
import { evaluationPhases } from "./evaluation-phases.ts";
import { siretKey } from "./siret-key.ts";

/** All rules for one fiche, each in its own file. */
export const ficheRules: readonly Rule[] = [blocCode, competenceCode, evaluationPhases, evaluationDurees, siretKey];
