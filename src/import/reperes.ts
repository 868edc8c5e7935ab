/** A bullet, alone or against the word it announces; `o` is one only beside others. */
const bullet = /^(?:[-–—•●○·▪■◦‣➢➔►→✓✔\uE000-\uF8FF*]+|o(?=\s))\s*/;

/** Marks that are one wherever they stand: the code of a fiche, a word with a number. */
const named =
  /^(?:(?:RNCP|RS)\d+[A-Z]{1,3}\d+|(?:comp[ée]tences?|capacit[ée]s?|activit[ée]s?|t[âa]ches?|blocs?|module|UC|CCP|CP|AT)\s?(?:n\s?°\s?)?\d+(?:\.\d+)*)\s?[.):–-]*/iu;

/** Codes and numbers: `A1C2.`, `A5.C1.`, `C.1.`, `C1.3A`, `C1.4.a`, `E5-C2.1bis`, `1.1.2`, `3)`, `b)`. */
const coded =
  /^(?:[A-Z]{1,3}[.-]?\d{1,3}(?:[.-]?[A-Z]{1,2}[.-]?\d{1,3})*(?:\.\d{1,3})*(?:bis|ter|\.?[A-Za-z](?![A-Za-zÀ-ÿ'’.]))?|\d{1,2}(?:\.\d{1,3})+|\d{1,2}(?=\s?[.)–-])|[a-z](?=\)))(?:\s?[.):]+|\s[–-](?=\s))*/u;

/** What stands before an item of a list. */
export type Repere = {
  /** As published, bullets apart; null for a bullet. */
  readonly marque: string | null;
  /** What it looks like, digits apart: the marks of one list are of one shape. */
  readonly forme: string;
  /** How many parts its number has. */
  readonly rang: number;
  /** UTF-16 units up to the text. */
  readonly longueur: number;
};

const followed = /^\s*(?:$|[\p{Lu}«"“(\d]|\s\p{L})/u;

/** The mark that a text begins with, where it has the looks of one. */
export const repereDe = (texte: string): Repere | undefined => {
  const dash = bullet.exec(texte)?.[0];
  if (dash !== undefined) {
    const inner = repereDe(texte.slice(dash.length));
    if (inner !== undefined && inner.marque !== null) return { ...inner, longueur: dash.length + inner.longueur };
    return { marque: null, forme: dash.trim().charAt(0), rang: 0, longueur: dash.length };
  }
  const found = (named.exec(texte) ?? coded.exec(texte))?.[0];
  if (found === undefined || !followed.test(texte.slice(found.length))) return undefined;
  const marque = found.trim();
  const forme = marque
    .replace(/\d+/g, "9")
    .replace(/(?<=9)(?:bis|ter|\.?[A-Za-z])(?=[.):\s–-]*$)/, "")
    .replace(/[\s.):–-]+$/, "")
    .toLowerCase();
  const longueur = found.length + (/^\s*/.exec(texte.slice(found.length))?.[0].length ?? 0);
  return { marque, forme, rang: marque.match(/\d+/g)?.length ?? 1, longueur };
};
