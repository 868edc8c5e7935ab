import { createHash } from "node:crypto";
import type { EntreFiches } from "../correspondances/entre-fiches.ts";
import { lecturesOf } from "../correspondances/lectures-of.ts";
import type { Messages } from "../messages/fr.ts";
import type { Corpus } from "../model/corpus.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import type { Lexique } from "../model/lexique.generated.ts";
import type { Rapport } from "../model/sorties.generated.ts";
import type { Block } from "../render/view.ts";

const empreinte = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** What a report is made of: the version of the program, where the correspondences come from, and prints of the data. */
export const rapportOf = (
  fiches: readonly Fiche[],
  found: readonly Pick<EntreFiches, "methode" | "lectures">[],
  lexique: Lexique | null,
  version: string,
): Rapport => ({
  version,
  methodes: found.map(({ methode }) => methode),
  donnees: [
    ...fiches.map((fiche) => ({ nom: fiche.numero, empreinte: empreinte(fiche) })),
    ...found.flatMap(({ lectures }) =>
      lectures === undefined ? [] : [{ nom: `${lectures.a}--${lectures.b}`, empreinte: empreinte(lectures) }],
    ),
    ...(lexique !== null && found.some(({ methode }) => methode.methode === "calcul")
      ? [{ nom: "lexique", empreinte: empreinte(lexique) }]
      : []),
  ],
});

/** So much of a print tells two states of the data apart. */
const shown = 12;

/** The same in a line for people. */
export const rapportBlock = ({ version, donnees }: Rapport, date: string, messages: Messages): Block => {
  const prints = donnees.map(({ nom, empreinte: print }) => `${nom} ${print.slice(0, shown)}`).join(", ");
  return { kind: "text", text: [{ text: messages.rapport(version, messages.date(date), prints), style: "dim" }] };
};

/** Whether these fiches were read statement by statement. */
export const isRead = (a: Fiche, b: Fiche, { lectures }: Corpus): boolean =>
  lecturesOf(a.numero, b.numero, lectures) !== undefined;
