import type { Means } from "../app/means.ts";
import type { Context } from "./context.ts";
import type { CommonOptions } from "./options.ts";

type Wish = { readonly [Key in "date" | "calcul" | "seuil" | "explain"]?: CommonOptions[Key] | undefined };

/** What a comparison is made with, by the options of a command. */
export const meansOf = async (context: Context, { date, calcul, seuil, explain }: Wish): Promise<Means> => ({
  lexique: context.lexique,
  date: date ?? context.io.today,
  version: context.io.version,
  calcul,
  seuil,
  explain,
});
