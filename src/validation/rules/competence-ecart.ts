import { unsharedOf } from "../attested.ts";
import { atStart, type Example, ficheRule } from "../rule.ts";

const example = (third: string): Example => ({
  "RNCP34762.yaml": `
competences_attestees:
  - Analyser les besoins des utilisateurs.
  - Programmer une application en équipe
  - ${third}
blocs:
  - code: RNCP34762BC01
    intitule: Concevoir une application
    competences:
      - code: C01
        texte: Analyser les besoins des utilisateurs
      - code: C02
        texte: Programmer une application en équipe
      - code: C03
        texte: Essayer une application selon ISO27001
    evaluation: null
`,
});

const reads = ["competences_attestees", "blocs"] as const;

/** Where the attested list repeats a bloc, it repeats each of its statements word for word. */
export const competenceEcart = ficheRule({
  id: "competence-ecart",
  examples: {
    bad: example("Essayer une application selon ISO9001"),
    good: example("Essayer une application selon ISO27001."),
  },
  reads,
  check: (fiche, report) => {
    for (const { statement, rank, words } of unsharedOf(fiche).gaps) {
      const [stated, attested] = words;
      const { id: competence, path, texte } = statement;
      const [first = ""] = stated.split(" ");
      report(path, { competence, rang: rank + 1, stated, attested }, first === "" ? atStart(texte) : { piece: first });
    }
  },
});

/** A bloc that the attested list says in other words cannot be compared with it: that is told, once. */
export const competenceNonComparee = ficheRule({
  id: "competence-non-comparee",
  examples: {
    bad: { "RNCP34762.yaml": "competences_attestees: [Informatique]\n" },
    good: example("Essayer une application selon ISO27001"),
  },
  reads,
  check: (fiche, report) => {
    const { apart } = unsharedOf(fiche);
    if (apart.length > 0) report(["competences_attestees"], { blocs: apart.join(", ") }, { part: "key" });
  },
});
