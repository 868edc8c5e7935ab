import { pageUrl } from "../model/ids.ts";
import type { Source } from "../model/sorties.generated.ts";

/** The attribution that the licence asks for, in exact data: these words never change with the language. */
export const sourceOf = (fiches: readonly { readonly numero: string }[]): Source => ({
  producteur: "France compétences",
  licence: "Licence Ouverte 2.0",
  urls: fiches.map(({ numero }) => pageUrl(numero)),
});
