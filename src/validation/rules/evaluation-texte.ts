import type { Path } from "../../model/diagnostic.ts";
import type { Epreuve, Fiche } from "../../model/fiche.generated.ts";
import { type Quantities, quantitiesOf } from "../../text/quantities.ts";
import { ficheRule, type Report } from "../rule.ts";

const example = (heures: number) => `
blocs:
  - code: RNCP34762BC01
    intitule: Concevoir une application
    competences:
      - code: C01
        texte: Analyser les besoins des utilisateurs
    evaluation:
      texte:
        - Préparation par équipe de trois (20 à 28 h)
      epreuves:
        - type: mspr
          phases:
            - nature: preparation
              equipe_max: 3
              duree_heures: ${heures}
`;

/** The numbers that can be found in a text, by key: the set they are looked up in, and how many of its units each is. */
const keys = {
  duree_heures: { among: "minutes", factor: 60 },
  duree_minutes: { among: "minutes", factor: 1 },
  duree_mois: { among: "months", factor: 1 },
  preparation_mois: { among: "months", factor: 1 },
  experience_ans: { among: "months", factor: 12 },
  equipe_max: { among: "counts", factor: 1 },
} as const;

type Key = keyof typeof keys;
type Numbers = { readonly [key in Key]?: number };

type Texts = readonly (readonly string[] | null)[];

/** Reads each text once, and only when a number is looked for in it. */
const reader = (): ((text: string) => Quantities) => {
  const known = new Map<string, Quantities>();
  return (text) => {
    const found = known.get(text) ?? quantitiesOf(text);
    known.set(text, found);
    return found;
  };
};

/** How the units of a key are written right behind its number, most of the time. */
const units: Readonly<Partial<Record<Key, readonly string[]>>> = {
  duree_heures: ["h", " h"],
  duree_minutes: ["mn", " mn", "min", " min"],
  duree_mois: [" mois"],
  preparation_mois: [" mois"],
  experience_ans: [" an"],
};

const isDigit = (sign: string | undefined): boolean => sign !== undefined && /[\d.,]/.test(sign);

/** A quick look for « 21 h » or « 21h »: only what is not found so is read word by word. */
const givesPlainly = (paragraph: string, key: Key, value: number): boolean =>
  (units[key] ?? []).some((unit) => {
    const at = paragraph.indexOf(value + unit);
    return at !== -1 && !isDigit(paragraph[at - 1]);
  });

/** Tells the numbers of a value that none of the texts gives. */
const checker = (texts: Texts, read: (text: string) => Quantities, report: Report<"evaluation-texte">) => {
  const paragraphs = texts.flatMap((text) => text ?? []);
  return (numbers: Numbers, path: Path): void => {
    for (const key of Object.keys(keys) as Key[]) {
      const value = numbers[key];
      if (value === undefined) continue;
      const { among, factor } = keys[key];
      if (paragraphs.some((text) => givesPlainly(text, key, value))) continue;
      if (paragraphs.some((text) => read(text)[among].has(value * factor))) continue;
      report([...path, key], { key, value });
    }
  };
};

const checkEpreuves = (
  epreuves: readonly Epreuve[],
  path: Path,
  check: (numbers: Numbers, path: Path) => void,
): void => {
  for (const [epreuve, { phases = [] }] of epreuves.entries()) {
    for (const [index, phase] of phases.entries()) {
      const ofPhase = [...path, "epreuves", epreuve, "phases", index];
      check(phase, ofPhase);
      for (const [rank, partie] of (phase.parties ?? []).entries()) check(partie, [...ofPhase, "parties", rank]);
    }
  }
};

type Evaluated = Pick<Fiche, (typeof evaluated)[number]>;

const checkFinal = (fiche: Evaluated, read: (text: string) => Quantities, report: Report<"evaluation-texte">): void => {
  const { evaluation_finale: final, modalites_evaluation, modalites_acquisition, prerequis_validation } = fiche;
  if (final === null) return;
  const texts = [modalites_acquisition, modalites_evaluation, prerequis_validation, fiche.objectifs_contexte];
  const check = checker(texts, read, report);
  checkEpreuves(final.epreuves, ["evaluation_finale"], check);
  if (final.periode_entreprise) check(final.periode_entreprise, ["evaluation_finale", "periode_entreprise"]);
};

/** The fields that have a structure, and those that have its text. */
export const evaluated = [
  "blocs",
  "evaluation_finale",
  "modalites_evaluation",
  "modalites_acquisition",
  "prerequis_validation",
  "objectifs_contexte",
  "conditions_entree",
  "prerequis_entree_formation",
] as const;

/** The numbers of a structure are those of the published text that it repeats. */
export const evaluationTexte = ficheRule({
  id: "evaluation-texte",
  examples: { bad: { "RNCP34762.yaml": example(21) }, good: { "RNCP34762.yaml": example(28) } },
  reads: evaluated,
  check: (fiche, report) => {
    const read = reader();
    for (const [index, { evaluation }] of fiche.blocs.entries()) {
      if (evaluation === null) continue;
      const check = checker([evaluation.texte, fiche.modalites_evaluation], read, report);
      checkEpreuves(evaluation.epreuves, ["blocs", index, "evaluation"], check);
    }
    checkFinal(fiche, read, report);
    const check = checker([fiche.prerequis_entree_formation], read, report);
    for (const [index, condition] of (fiche.conditions_entree ?? []).entries()) {
      check(condition, ["conditions_entree", index]);
    }
  },
});
