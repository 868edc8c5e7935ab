import type { Fiche } from "../model/fiche.generated.ts";
import type { Filtre } from "../search/parse-query.ts";
import { resolveFiche } from "../select/resolve.ts";
import type { TextOfFiche } from "../select/texts.ts";
import { blocCodes } from "./bloc-codes.ts";

/** Where a search looks: some fiches, and some blocs of theirs; `blocs` is undefined for all. */
export type Scope = { readonly fiches: readonly Fiche[]; readonly blocs: readonly string[] | undefined };

/** Whether a text is in the blocs of a scope. */
export const isWanted =
  ({ blocs }: Scope) =>
  ({ bloc }: Pick<TextOfFiche, "bloc">): boolean =>
    blocs === undefined || (bloc !== null && blocs.includes(bloc));

/**
 * What the filters of a query and the options name. Filters of one kind in a query widen one another (`fiche:epsi
 * fiche:cesi`), an option narrows what they name; `-fiche:` and `-bloc:` leave out.
 * @throws failure `no-such-bloc` when no fiche has it, or those of resolveFiche and resolveTarget
 */
export const readScope = async (
  all: readonly Fiche[],
  filters: readonly Filtre[],
  options: { readonly fiche?: string; readonly bloc?: string },
): Promise<Scope> => {
  const valuesOf = (champ: Filtre["champ"], sauf = false): string[] =>
    filters.filter((filter) => filter.champ === champ && filter.sauf === sauf).map(({ valeur }) => valeur);
  const listed = (champ: "fiche" | "bloc"): string[][] =>
    [valuesOf(champ), [options[champ] ?? []].flat()].filter((values) => values.length > 0);
  let fiches = all;
  for (const names of listed("fiche")) {
    const named = await Promise.all(names.map((name) => resolveFiche(all, name)));
    fiches = fiches.filter((fiche) => named.includes(fiche));
  }
  const leftOut = await Promise.all(valuesOf("fiche", true).map((name) => resolveFiche(all, name)));
  fiches = fiches.filter((fiche) => !leftOut.includes(fiche));
  let blocs: readonly string[] | undefined;
  for (const names of listed("bloc")) {
    const named = (await Promise.all(names.map((name) => blocCodes(fiches, all, name)))).flat();
    blocs = blocs === undefined ? named : blocs.filter((code) => named.includes(code));
  }
  for (const name of valuesOf("bloc", true)) {
    const named = await blocCodes(fiches, all, name);
    const known: readonly string[] = blocs ?? fiches.flatMap((fiche) => fiche.blocs.map(({ code }) => code));
    blocs = known.filter((code) => !named.includes(code));
  }
  return { fiches, blocs };
};
