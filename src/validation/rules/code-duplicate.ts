import type { Fiche } from "../../model/fiche.generated.ts";
import type { Example, FicheRule } from "../rule.ts";

const example = (second: string): Example => ({
  "RNCP34762.yaml": `
formacodes:
  - code: "31006"
    libelle: "Sécurité informatique"
  - code: "${second}"
    libelle: "Conduite projet informatique"
`,
});

/** What tells the items of a list apart; null for an item that nothing tells apart. `key` is where it stands in an item. */
const listOf = <Field extends keyof Fiche>(
  field: Field,
  key: string | undefined,
  valuesOf: (list: NonNullable<Fiche[Field]>) => readonly (string | null)[],
): FicheRule<"code-duplicate"> => ({
  id: "code-duplicate",
  scope: "fiche",
  examples: { bad: example("31006"), good: example("31094") },
  reads: [field],
  check: (fiche, report) => {
    const list = fiche[field];
    const seen = new Set<string>();
    for (const [index, value] of list ? valuesOf(list).entries() : []) {
      if (value === null) continue;
      if (seen.has(value)) report([field, index, ...(key === undefined ? [] : [key])], { field, value });
      seen.add(value);
    }
  },
});

const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
const numeros = (list: readonly { readonly numero: string }[]) => list.map(({ numero }) => numero);

/** A list names each code, certifier, link or certification once: a rule per list, so that a broken one hides no other. */
export const codeDuplicate: readonly FicheRule<"code-duplicate">[] = [
  listOf("codes_nsf", "code", codes),
  listOf("formacodes", "code", codes),
  listOf("codes_rome", "code", codes),
  listOf("certificateurs", "siret", (list) => list.map(({ siret }) => siret)),
  listOf("liens_description", undefined, (list) => list),
  listOf("anciennes_certifications", "numero", numeros),
  listOf("nouvelles_certifications", "numero", numeros),
];
