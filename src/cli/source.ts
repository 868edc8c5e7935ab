import type { Messages } from "../messages/fr.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { pageUrl } from "../model/ids.ts";
import type { Source } from "../model/sorties.generated.ts";
import type { Block } from "../render/view.ts";

/** The attribution that the licence asks for, in machine output: these words never change with the language. */
export const sourceOf = (fiches: readonly Pick<Fiche, "numero">[]): Source => ({
  producteur: "France compétences",
  licence: "Licence Ouverte 2.0",
  urls: fiches.map(({ numero }) => pageUrl(numero)),
});

/** More fiches than this are not cited one by one. */
const cited = 4;

/** Where the pages stand, for a list too long to cite them. */
const anyPage = "https://www.francecompetences.fr/recherche/rncp/…/";

/** The same for people: a line with the licence, then the pages. */
export const sourceBlock = (fiches: readonly Pick<Fiche, "numero">[], messages: Messages): Block => {
  const numeros = fiches.map(({ numero }) => numero);
  const few = fiches.length > 0 && fiches.length <= cited;
  const named = messages.source(few ? messages.sourceFiches(numeros) : anyPage);
  const lines = few ? [named, ...numeros.map(pageUrl)] : [named];
  return { kind: "text", text: [{ text: lines.join("\n"), style: "dim" }] };
};
