import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../../src/corpus/yaml-document.ts";
import type { Fiche } from "../../../src/model/fiche.generated.ts";
import type { FicheRule } from "../../../src/validation/rule.ts";
import { competenceAttestee, competenceNonAttestee } from "../../../src/validation/rules/competence-attestee.ts";
import { competenceDuplicate } from "../../../src/validation/rules/competence-duplicate.ts";
import { competenceInfinitif } from "../../../src/validation/rules/competence-infinitif.ts";
import { evaluationTexte } from "../../../src/validation/rules/evaluation-texte.ts";
import { textApostrophes } from "../../../src/validation/rules/text-apostrophes.ts";

const packaged = (numero: string): Fiche => {
  const file = resolve(import.meta.dirname, `../../../data/${numero}.yaml`);
  return readYaml(readFileSync(file), file).value as Fiche;
};

const expert = packaged("RNCP36924");

/** The paths of what a rule finds. */
const paths = (rule: FicheRule, fiche: Fiche): string[] => {
  const found: string[] = [];
  rule.check(fiche, (path) => found.push(path.join(".")), undefined);
  return found;
};

const withStatements = (...textes: string[]): Fiche => ({
  ...expert,
  blocs: [
    {
      code: "RNCP36924BC01",
      intitule: "Un bloc",
      competences: textes.map((texte, index) => ({ code: `C${String(index + 1).padStart(2, "0")}`, texte })),
      evaluation: null,
    },
  ],
});

const rules = [
  evaluationTexte,
  competenceAttestee,
  competenceNonAttestee,
  competenceInfinitif,
  competenceDuplicate,
  textApostrophes,
];

describe.each(["RNCP36924", "RNCP38779"])("%s", (numero) => {
  it.each(rules.map((rule) => ({ rule, id: rule.id })))("is in order for $id", ({ rule }) => {
    expect(paths(rule, packaged(numero))).toEqual([]);
  });
});

describe("competence-attestee", () => {
  const attested = expert.competences_attestees ?? [];
  const without = (rank: number) => attested.filter((_, index) => index !== rank);
  it("finds what is in no bloc, and what is not attested", () => {
    const fiche = { ...expert, competences_attestees: [...without(11), "Vendre des logiciels à des entreprises"] };
    expect(paths(competenceAttestee, fiche)).toEqual(["competences_attestees.43"]);
    expect(paths(competenceNonAttestee, fiche)).toEqual(["blocs.1.competences.0.texte"]);
  });
  it("does not mind the order, a mark, or a word more or less", () => {
    const changed = [...attested].reverse().map((texte, index) => (index === 3 ? `- C3.2 : ${texte} donnés` : texte));
    expect(paths(competenceAttestee, { ...expert, competences_attestees: changed })).toEqual([]);
    expect(paths(competenceNonAttestee, { ...expert, competences_attestees: changed })).toEqual([]);
  });
  it("does not take a heading for a competency", () => {
    const title = `1. ${expert.blocs[0]?.intitule}`;
    const competences_attestees = ["Les compétences attestées sont les suivantes :", title, ...attested];
    expect(paths(competenceAttestee, { ...expert, competences_attestees })).toEqual([]);
  });
  it.each([
    ["titles", ["Analyser la sécurité", "Piloter un projet", "Déployer une architecture"]],
    ["prose", [attested.join(" ")]],
    ["nothing", null],
  ])("says nothing of %s", (_, competences_attestees) => {
    expect(paths(competenceAttestee, { ...expert, competences_attestees })).toEqual([]);
    expect(paths(competenceNonAttestee, { ...expert, competences_attestees })).toEqual([]);
  });
});

describe("competence-infinitif", () => {
  it.each([
    "Analyser les besoins",
    "S’assurer de la qualité",
    "Se former en continu",
    "Ne pas divulguer les données",
    "Être capable de décider",
    "Co-construire une offre",
    "- C1.1 - Évaluer les risques",
    "A5.C2. Réaliser un diagnostic",
    "1) Suivre un budget",
    "« Manager » une équipe",
    "Dans le respect des procédures, conduire un entretien",
    "En mobilisant son équipe et ses outils, s'exprimer à l'oral",
    "ÉTABLIR un devis",
  ])("accepts %s", (texte) => expect(paths(competenceInfinitif, withStatements(texte))).toEqual([]));
  it.each([
    "Analyse des besoins",
    "Lecture de plans",
    "Cahier des charges à rédiger",
    "Connaissance du droit",
    "Savoir-faire relationnel",
    "- Intervention à proximité des réseaux",
    "Le candidat doit analyser un dossier",
    "En mobilisant une analyse du contexte :",
  ])("finds %s", (texte) =>
    expect(paths(competenceInfinitif, withStatements(texte))).toEqual(["blocs.0.competences.0.texte"]));
});

describe("competence-duplicate", () => {
  const long =
    "Piloter la procédure de paramétrage des politiques et configuration des droits d'accès appliqués sur son périmètre " +
    "afin de garantir une utilisation sécurisée des moyens informatiques";
  it.each([
    ["Étudier le marché", "ETUDIER le marché."],
    [long, `C2.1 - ${long.replace("d'accès", "d’accès")}`],
    [long, `${long} internes`],
    [long, long.replace("sécurisée ", "")],
  ])("finds %s again in %s", (first, second) => {
    expect(paths(competenceDuplicate, withStatements(first, "Faire autre chose", second))).toEqual([
      "blocs.0.competences.2.texte",
    ]);
  });
  it.each([
    ["S’exprimer et argumenter avec précision à l’oral", "S’exprimer et argumenter avec précision à l’écrit"],
    ["Organiser une réunion", "Organiser une réunion publique"],
    [long, long.replace("informatiques", "logistiques")],
  ])("lets %s stand beside %s", (first, second) => {
    expect(paths(competenceDuplicate, withStatements(first, second))).toEqual([]);
  });
});

describe("evaluation-texte", () => {
  const changed = (change: (fiche: Fiche) => void, fiche = structuredClone(expert)): string[] => {
    change(fiche);
    return paths(evaluationTexte, fiche);
  };
  const phase = (fiche: Fiche, index: number) =>
    fiche.blocs[0]?.evaluation?.epreuves[0]?.phases?.[index] ?? { nature: "" };
  it("finds a number of a bloc, of a part, of a team", () => {
    expect(changed((fiche) => Object.assign(phase(fiche, 0), { duree_heures: 22, equipe_max: 8 }))).toEqual([
      "blocs.0.evaluation.epreuves.0.phases.0.duree_heures",
      "blocs.0.evaluation.epreuves.0.phases.0.equipe_max",
    ]);
    expect(
      changed((fiche) => Object.assign(phase(fiche, 2), { parties: [{ contenu: ["entretien"], duree_minutes: 12 }] })),
    ).toEqual(["blocs.0.evaluation.epreuves.0.phases.2.parties.0.duree_minutes"]);
  });
  it("takes what the text common to the blocs says", () => {
    expect(changed((fiche) => Object.assign(phase(fiche, 0), { duree_heures: 20 }))).toEqual([]);
  });
  it("finds the months of a period and of a preparation, and the years of experience", () => {
    const found = changed((fiche) => {
      Object.assign(fiche.evaluation_finale?.periode_entreprise ?? {}, { duree_mois: 7 });
      Object.assign(fiche.conditions_entree?.[2] ?? {}, { experience_ans: 4, preparation_mois: 11 });
    }, packaged("RNCP38779"));
    expect(found).toEqual([
      "evaluation_finale.periode_entreprise.duree_mois",
      "conditions_entree.2.preparation_mois",
      "conditions_entree.2.experience_ans",
    ]);
  });
});

describe("text-apostrophes", () => {
  const fiche = (texte: string): Fiche => ({ secteurs_activite: [texte] }) as unknown as Fiche;
  const curly = "l’une et ".repeat(40);
  it("finds the few that differ from the many", () => {
    expect(paths(textApostrophes, fiche(`${curly}l'autre`))).toEqual(["secteurs_activite.0"]);
  });
  it.each([curly, `${curly}${"l'autre et ".repeat(10)}`, `${curly}'autre'`])("is silent on %s", (texte) => {
    expect(paths(textApostrophes, fiche(texte))).toEqual([]);
  });
});
