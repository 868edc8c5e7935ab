import type { Path } from "../../model/diagnostic.ts";
import type { Epreuve } from "../../model/fiche.generated.ts";
import { fold } from "../../text/fold.ts";
import { stem } from "../../text/stem.ts";
import { tokenize } from "../../text/tokens.ts";
import { ficheRule, type Report } from "../rule.ts";
import { evaluated, evaluationTexte } from "./evaluation-texte.ts";

/** The words, folded, by which a text may speak of what is produced. */
const productions: Readonly<Record<string, RegExp>> = {
  ecrit:
    /ecrit|redig|redact|rapport|dossier|document|memoire|note|livrable|rendu|qcm|question|portfolio|cahier|devoir|synthese|fiche/,
  oral: /oral|soutenance|soutenir|presente|presentation|entretien|jury|expos|echange|debat|pitch/,
  demonstration: /demonstr|demo\b|mise en situation|pratique|simul|application|maquette|prototyp|realis/,
};

/** The level, as the register counts it, that so many years after the baccalauréat give. */
const levelOfYears = [4, 4, 5, 6, 6, 7, 7, 7, 8];

/** The levels that a text names: « niveau 5 ou 6 », « bac +3 ». */
const levelsIn = (text: string): Set<number> => {
  const named = [...fold(text).matchAll(/\bniv(?:eaux?|\.)? ?(\d(?:(?:,| et| ou| a|\/|-) ?\d)*)/g)];
  const years = [...fold(text).matchAll(/\bbac ?\+ ?(\d)/g)];
  return new Set([
    ...named.flatMap(([, digits = ""]) => (digits.match(/\d/g) ?? []).map(Number)),
    ...years.map(([, count]) => levelOfYears[Number(count)] ?? 0),
  ]);
};

/** Whether a text has all the words of a value, in some form; so has it those of none. */
const hasWords = (text: string, value = ""): boolean => {
  const stems = new Set(tokenize(text).map(({ word }) => stem(word)));
  return tokenize(value).every(({ word, stop }) => stop || stems.has(stem(word)));
};

type Tell = Report<"evaluation-texte">;

const checkEpreuves = (epreuves: readonly Epreuve[], text: string, path: Path, report: Tell): void => {
  for (const [rank, { sujet, phases = [] }] of epreuves.entries()) {
    const at = [...path, "epreuves", rank];
    if (!hasWords(text, sujet)) report([...at, "sujet"], { key: "sujet", value: sujet ?? "" });
    for (const [phase, { productions: made = [], jury }] of phases.entries()) {
      const ofPhase = [...at, "phases", phase];
      if (!hasWords(text, jury)) report([...ofPhase, "jury"], { key: "jury", value: jury ?? "" });
      for (const [index, value] of made.entries()) {
        if (productions[value]?.test(fold(text)) === false)
          report([...ofPhase, "productions", index], { key: "productions", value });
      }
    }
  }
};

/** The words of a structure are those of the published text that it repeats. */
export const evaluationMots = ficheRule({
  id: "evaluation-texte",
  examples: evaluationTexte.examples,
  reads: evaluated,
  check: (fiche, report) => {
    const { modalites_evaluation: common, modalites_acquisition, prerequis_validation, objectifs_contexte } = fiche;
    const textOf = (...texts: readonly (readonly string[] | null)[]): string =>
      [...texts, common].flatMap((text) => text ?? []).join("\n");
    for (const [index, { evaluation }] of fiche.blocs.entries()) {
      if (evaluation === null) continue;
      checkEpreuves(evaluation.epreuves, textOf(evaluation.texte), ["blocs", index, "evaluation"], report);
    }
    const final = textOf(modalites_acquisition, prerequis_validation, objectifs_contexte);
    checkEpreuves(fiche.evaluation_finale?.epreuves ?? [], final, ["evaluation_finale"], report);
    const entry = (fiche.prerequis_entree_formation ?? []).join("\n");
    const levels = levelsIn(entry);
    for (const [index, { niveau = 0, domaine }] of (fiche.conditions_entree ?? []).entries()) {
      const at = ["conditions_entree", index];
      if (niveau > 0 && levels.size > 0 && !levels.has(niveau))
        report([...at, "niveau"], { key: "niveau", value: niveau });
      if (!hasWords(entry, domaine)) report([...at, "domaine"], { key: "domaine", value: domaine ?? "" });
    }
  },
});
