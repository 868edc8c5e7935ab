import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../../src/corpus/yaml-document.ts";
import type { Fiche } from "../../../src/model/fiche.generated.ts";
import type { FicheRule } from "../../../src/validation/rule.ts";
import { competenceAttestee, competenceNonAttestee } from "../../../src/validation/rules/competence-attestee.ts";
import { competenceDuplicate } from "../../../src/validation/rules/competence-duplicate.ts";
import { competenceEcart, competenceNonComparee } from "../../../src/validation/rules/competence-ecart.ts";
import { competenceInfinitif } from "../../../src/validation/rules/competence-infinitif.ts";
import { evaluationMots } from "../../../src/validation/rules/evaluation-mots.ts";
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
  const told = (changed: readonly string[]): unknown[] => {
    const found: unknown[] = [];
    const fiche = { ...expert, competences_attestees: [...changed] };
    competenceEcart.check(
      fiche,
      (path, { stated, attested }) => found.push([path.join("."), stated, attested]),
      undefined,
    );
    return found;
  };
  it("shows the words that differ from those of the bloc, white space, apostrophes, a mark and the final stop apart", () => {
    const usual = told(attested);
    const change = (from: RegExp, to: string) =>
      told(attested.map((texte, index) => (index === 0 ? texte.replace(from, to) : texte))).slice(0, -usual.length);
    const path = "blocs.0.competences.0.texte";
    expect(change(/^Étudier/, "Ne pas étudier")).toEqual([[path, "Étudier", "Ne pas étudier"]]);
    expect(change(/globalité, /, "globalité, et ")).toEqual([[path, "", "et"]]);
    expect(change(/ au sein de l'organisation$/, "")).toEqual([[path, "au sein de l'organisation", ""]]);
    expect(change(/^Étudier le système d'information/, "C1.1 Étudier  le système d’information")).toEqual([]);
    expect(change(/$/, " .")).toEqual([]);
  });
  it("is only told of a bloc that the list does not repeat", () => {
    const titles = { ...expert, competences_attestees: ["Analyser la sécurité", "Piloter un projet"] };
    expect(paths(competenceEcart, titles)).toEqual([]);
    expect(paths(competenceNonComparee, titles)).toEqual(["competences_attestees"]);
    expect(paths(competenceNonComparee, expert)).toEqual([]);
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
    "C1.3A Concevoir des interfaces",
    "C1.4.a Développer des composants",
    "E5-C2.1bis Définir une architecture",
    "Compétence n°2 – Contribuer à un projet",
    "RNCP37873CP05 Analyser les besoins",
    "IV - Rédiger un rapport",
    "Capacité à analyser un besoin",
  ])("accepts %s", (texte) => expect(paths(competenceInfinitif, withStatements(texte))).toEqual([]));
  it.each([
    "Analyse des besoins",
    "Lecture de plans",
    "Cahier des charges à rédiger",
    "Connaissance du droit",
    "Capacité à l'écoute",
    "3 dossiers",
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

describe("the words of an evaluation", () => {
  const changed = (change: (fiche: Fiche) => void, numero = "RNCP38779"): string[] => {
    const fiche = structuredClone(packaged(numero));
    change(fiche);
    return paths(evaluationMots, fiche);
  };
  const entry = (niveau: number, ...prerequis: string[]): string[] =>
    changed((fiche) =>
      Object.assign(fiche, { prerequis_entree_formation: prerequis, conditions_entree: [{ niveau }] }),
    );
  it.each(["RNCP36924", "RNCP38779"])("are those of the text in %s", (numero) =>
    expect(changed(() => undefined, numero)).toEqual([]));
  it("tell a production, a subject and a jury that the text does not have", () => {
    const found = changed((fiche) => {
      const [epreuve] = fiche.blocs[1]?.evaluation?.epreuves ?? [];
      Object.assign(epreuve ?? {}, { sujet: "gestion de la paie" });
      Object.assign(epreuve?.phases?.[0] ?? {}, { productions: ["oral"], jury: "jury de notaires" });
    });
    const at = "blocs.1.evaluation.epreuves.0";
    expect(found).toEqual([`${at}.sujet`, `${at}.phases.0.jury`, `${at}.phases.0.productions.0`]);
  });
  it.each([
    [6, "être de niveau 5 ou 6"],
    [6, "bac +3 en informatique"],
    [5, "un titre (niv. 5)"],
    [5, "Niveaux 4, 5 et 6"],
    [4, "être motivé"],
  ])("find the level %i in « %s », or nothing to hold it against", (niveau, text) =>
    expect(entry(niveau, text)).toEqual([]));
  it("tell a level of entry that the text does not give", () => {
    expect(entry(4, "bac +3, ou niveau 5 avec expérience")).toEqual(["conditions_entree.0.niveau"]);
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
