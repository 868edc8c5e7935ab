import type { Means } from "../app/means.ts";
import type { Context } from "./context.ts";
import type { CalculOptions } from "./options.ts";

/** What a comparison is made with, by the options of a command. */
export const meansOf = async (context: Context, options: CalculOptions): Promise<Means> => ({
  lexique: await context.lexique(),
  date: options.date ?? context.io.today,
  version: context.io.version,
  calcul: options.calcul === true,
  explain: options.explain === true,
  ...(options.seuil === undefined ? {} : { seuil: options.seuil }),
});
