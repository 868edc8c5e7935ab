import { createHash } from "node:crypto";
import type { EntreFiches } from "../correspondances/entre-fiches.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import type { Lexique } from "../model/lexique.generated.ts";
import type { Rapport } from "../model/sorties.generated.ts";
import type { Means } from "./means.ts";

const empreinte = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** What a report is made of: the version of the program, where the correspondences come from, and prints of the data. */
export const rapportOf = async (
  fiches: readonly Fiche[],
  found: readonly Pick<EntreFiches, "methode" | "lectures">[],
  { lexique, version }: Pick<Means, "lexique" | "version">,
): Promise<Rapport> => ({
  version,
  methodes: found.map(({ methode }) => methode),
  donnees: [
    ...fiches.map((fiche) => ({ nom: fiche.numero, empreinte: empreinte(fiche) })),
    ...found.flatMap(({ lectures }) =>
      lectures === undefined ? [] : [{ nom: `${lectures.a}--${lectures.b}`, empreinte: empreinte(lectures) }],
    ),
    ...(found.some(({ methode }) => methode.methode === "calcul") ? ofLexique(await lexique()) : []),
  ],
});

const ofLexique = (lexique: Lexique | null): Rapport["donnees"] =>
  lexique === null ? [] : [{ nom: "lexique", empreinte: empreinte([lexique.entrees, lexique.renvois]) }];
