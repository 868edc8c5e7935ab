import { failure } from "../model/errors.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import type { Filtre } from "../search/parse-query.ts";
import { resolveFiche, resolveTarget } from "../select/resolve.ts";
import type { TextOfFiche } from "../select/texts.ts";

/** Where a search looks: some fiches, and some blocs of theirs; `blocs` is undefined for all. */
export type Scope = { readonly fiches: readonly Fiche[]; readonly blocs: readonly string[] | undefined };

/** Whether a text is in the blocs of a scope. */
export const isWanted =
  ({ blocs }: Scope) =>
  ({ bloc }: Pick<TextOfFiche, "bloc">): boolean =>
    blocs === undefined || (bloc !== null && blocs.includes(bloc));

/**
 * What the filters of a query and the options name. Filters of one kind in a query widen one another (`fiche:epsi
 * fiche:cesi`), an option narrows what they name.
 * @throws failure `no-such-bloc` when no fiche has it, or those of resolveFiche and resolveTarget
 */
export const readScope = async (
  all: readonly Fiche[],
  filters: readonly Filtre[],
  options: { readonly fiche?: string; readonly bloc?: string },
): Promise<Scope> => {
  const valuesOf = (champ: Filtre["champ"]): string[] =>
    filters.filter((filter) => filter.champ === champ).map(({ valeur }) => valeur);
  const listed = (champ: "fiche" | "bloc"): string[][] =>
    [valuesOf(champ), [options[champ] ?? []].flat()].filter((values) => values.length > 0);
  let fiches = all;
  for (const names of listed("fiche")) {
    const named = await Promise.all(names.map((name) => resolveFiche(all, name)));
    fiches = fiches.filter((fiche) => named.includes(fiche));
  }
  let blocs: readonly string[] | undefined;
  for (const names of listed("bloc")) {
    const named = (await Promise.all(names.map((name) => blocCodes(fiches, all, name)))).flat();
    blocs = blocs === undefined ? named : blocs.filter((code) => named.includes(code));
  }
  return { fiches, blocs };
};

/** `BC04` means that bloc of every fiche searched; a name with a fiche in it means one bloc. */
const blocCodes = async (searched: readonly Fiche[], all: readonly Fiche[], name: string): Promise<string[]> => {
  const short = /^BC(\d{1,2})$/i.exec(name.trim())?.[1];
  const target = short === undefined ? await resolveTarget(all, name) : undefined;
  const wanted = target?.id ?? `BC${short?.padStart(2, "0")}`;
  const codes = searched
    .flatMap(({ blocs }) => blocs.map(({ code }) => code))
    .filter((code) => (short === undefined ? code === wanted : code.endsWith(wanted)));
  if (codes.length > 0) return codes;
  throw failure("no-such-bloc", { name, fiches: searched.map(({ numero }) => numero).join(", ") });
};
