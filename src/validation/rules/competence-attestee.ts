import { unsharedOf } from "../attested.ts";
import { atStart, ficheRule } from "../rule.ts";

const example = (...attestees: string[]) => `
competences_attestees:
${attestees.map((texte) => `  - ${texte}`).join("\n")}
blocs:
  - code: RNCP34762BC01
    intitule: Concevoir une application
    competences:
      - code: C01
        texte: Analyser les besoins des utilisateurs
      - code: C02
        texte: Programmer une application en équipe
    evaluation: null
`;

const analyser = "Analyser les besoins des utilisateurs.";
const programmer = "Programmer une application en équipe";

const lastOne = "texte: Programmer une application en équipe\n";
const third = "      - code: C03\n        texte: Vendre des logiciels\n";

/** What a fiche attests is among the competencies of its blocs, unless it attests in words of its own. */
export const competenceAttestee = ficheRule({
  id: "competence-attestee",
  examples: {
    bad: { "RNCP34762.yaml": example(analyser, programmer, "Vendre des logiciels à des entreprises") },
    good: { "RNCP34762.yaml": example(analyser, programmer) },
  },
  reads: ["competences_attestees", "blocs"],
  check: (fiche, report) => {
    // Without blocs, what is attested is the competencies themselves.
    if (fiche.blocs.length === 0) return;
    for (const rank of unsharedOf(fiche).attested) {
      report(["competences_attestees", rank], {}, atStart(fiche.competences_attestees?.[rank] ?? ""));
    }
  },
});

/** The competencies of the blocs are attested, when most of them are, in the same words. */
export const competenceNonAttestee = ficheRule({
  id: "competence-non-attestee",
  examples: {
    bad: { "RNCP34762.yaml": example(analyser, programmer, "Autre chose").replace(lastOne, `${lastOne}${third}`) },
    good: { "RNCP34762.yaml": example(analyser, programmer) },
  },
  reads: ["competences_attestees", "blocs"],
  check: (fiche, report) => {
    for (const { id, path, texte } of unsharedOf(fiche).stated) report(path, { competence: id }, atStart(texte));
  },
});
