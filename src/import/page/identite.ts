import { numeroAtStart, numerosNamed } from "../../model/identities.ts";
import { estEtat } from "./libelles.ts";
import type { Pose } from "./pose.ts";
import type { Ligne } from "./sections.ts";

/** The number that the page names: its addresses, or else the codes of its blocs, where they name one alone. */
export const numeroOf = (adresses: readonly string[], codes: readonly string[]): string | undefined => {
  const only = (numeros: readonly string[]): string | undefined =>
    new Set(numeros).size === 1 ? numeros[0] : undefined;
  return (
    only(adresses.flatMap((one) => numerosNamed(one) ?? [])) ?? only(codes.flatMap((code) => numeroAtStart(code) ?? []))
  );
};

/** The number and the title before « L'essentiel », where they were copied too. */
export const titreOf = (
  tops: readonly Ligne[],
  wish: { readonly intitule?: string | undefined },
  pose: Pose,
): { numero?: string; intitule?: string } => {
  const found: { numero?: string; intitule?: string } = {};
  const others: Ligne[] = [];
  for (const ligne of tops) {
    const [, numero, intitule] =
      /^(?:.*n° de fiche\s*)?((?:RNCP|RS)\s?\d{1,6})\s*(?:[-–:]\s*(.+))?$/i.exec(ligne.texte) ?? [];
    if (numero === undefined) others.push(ligne);
    else {
      found.numero ??= numero.replace(/\s/, "").toUpperCase();
      if (intitule !== undefined) found.intitule ??= intitule;
      pose(ligne, "page", intitule === undefined ? "numero" : "intitule");
    }
  }
  const headings = others.filter(({ titre }) => titre !== undefined);
  const first = headings.filter(({ titre }) => titre === 1);
  // A pasted page tells no heading from other lines: next to its number, a line that stands alone is its title.
  const candidates =
    first.length > 0 ? first : headings.length > 0 ? headings : found.numero === undefined ? [] : others;
  const [alone, ...more] = candidates.filter(({ texte }) => !estEtat(texte));
  const titre = found.intitule === undefined && more.length === 0 ? alone : undefined;
  if (titre !== undefined) found.intitule = titre.texte;
  for (const ligne of others) {
    const isTitle = ligne === titre || ligne.texte === wish.intitule;
    const isMenu = headings.length > 0 || estEtat(ligne.texte);
    pose(ligne, "page", isTitle ? "intitule" : isMenu ? "" : null);
  }
  return found;
};
