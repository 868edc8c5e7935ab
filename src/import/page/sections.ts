import type { Lieu } from "../imported.ts";
import { type Champ, champDe, estColonneDeBloc, estColonnesDeBloc, estMeuble, estRubrique } from "./libelles.ts";

/** A line of a page: a paragraph of it, a row of a table, or a part of one where the copy broke it. */
export type Ligne = {
  readonly texte: string;
  readonly lieu: Lieu;
  /** Whether something parts it from the line before. */
  readonly nouveau: boolean;
  /** Whether it is a block of its own in a saved page, where nothing has to be guessed. */
  readonly connue?: boolean;
  /** Whether the line before it may have been broken here, in a page whose lines a mail cut: a rule had to choose. */
  readonly doute?: boolean;
  /** The rank of a heading of a saved page, 1 to 6. */
  readonly titre?: number | undefined;
  /** Where its link leads, in a saved page. */
  readonly lien?: string | undefined;
  /** The cells of a row, where the page was saved, or copied with its tabs. */
  readonly cellules?: readonly string[];
  /** The column of the table of a bloc, where that is told. */
  readonly cellule?: 0 | 1;
};

/** What stands under a label, or under the title of a bloc. */
export type Section = {
  /** null before the first label. */
  readonly champ: Champ | null;
  readonly bloc?: { readonly code: string; readonly intitule: string };
  /** The label as it stands on the page. */
  readonly libelle: Ligne | undefined;
  readonly lignes: Ligne[];
};

/** A text as it is kept: doubled apostrophes and the Unicode form made plain, one space between words. */
export const texteDe = (brut: string): string =>
  brut.normalize("NFC").replaceAll("''", "'").replace(/\s+/g, " ").trim();

/** The lines of a page; `nouveau` where a blank line stands before. */
export const lignesDe = (page: string): Ligne[] => {
  const lignes: Ligne[] = [];
  let nouveau = true;
  for (const [index, brute] of page.split(/\r\n|\r|\n/).entries()) {
    const texte = texteDe(brute);
    if (texte === "") nouveau = true;
    else {
      const colonne = brute.length - brute.trimStart().length + 1;
      const cells = brute.includes("\t") ? { cellules: brute.split("\t").map(texteDe) } : {};
      lignes.push({ texte, lieu: { ligne: index + 1, colonne }, nouveau, ...cells });
      nouveau = false;
    }
  }
  return withDoubts(lignes);
};

/** A page whose longest line is no longer was cut by a mail, a word processor or a PDF: the paragraphs of a fiche are longer. */
const longestCut = 130;

/** Marks the lines before which nothing tells whether a paragraph ends or a line was cut. */
const withDoubts = (lignes: readonly Ligne[]): Ligne[] => {
  const longest = lignes.reduce((most, { texte }) => Math.max(most, texte.length), 0);
  if (longest > longestCut || lignes.length < 20) return [...lignes];
  return lignes.map((ligne, index) => {
    const before = lignes[index - 1];
    const isOpen =
      before !== undefined && before.texte.length > longest * 0.7 && !/[.;:!?…]["»”)]?$/.test(before.texte);
    return isOpen && !ligne.nouveau ? { ...ligne, doute: true } : ligne;
  });
};

/** A title or a label of more lines than this is none. */
const mostLines = 5;

/** The lines with titles of blocs and labels whole, where a mail broke them: they end where the columns, or the label, do. */
const whole = (lignes: readonly Ligne[]): Ligne[] => {
  const found: Ligne[] = [];
  for (let at = 0; at < lignes.length; at += 1) {
    const ligne = lignes[at];
    if (ligne === undefined) break;
    const count = ligne.connue === true ? 1 : linesOf(lignes, at, ligne.texte);
    const own = lignes.slice(at, at + count);
    found.push(count === 1 ? ligne : { ...ligne, texte: own.map(({ texte }) => texte).join(" ") });
    at += count - 1;
  }
  return found;
};

const linesOf = (lignes: readonly Ligne[], at: number, first: string): number => {
  const isBloc = /^(?:RNCP|RS)\d+BC\d+\s*[-–:]/.test(first);
  let joined = first;
  for (let count = 1; count < mostLines; count += 1) {
    const next = lignes[at + count];
    if (next === undefined || next.nouveau) return 1;
    if (isBloc && estColonnesDeBloc(next.texte)) return count;
    joined = `${joined} ${next.texte}`;
    if (!isBloc && count === 1 && first.length > leastBroken && champDe(first) === undefined && champDe(joined))
      return 2;
    if (!isBloc) return 1;
  }
  return 1;
};

/** A label shorter than this is broken by no mail. */
const leastBroken = 50;

/** The title of a bloc, its code before it. */
export const titreDeBloc = /^(\S+)\s*[-–:]\s*(.+)$/;

const blocDe = ({ texte }: Ligne, next: Ligne | undefined): Section["bloc"] => {
  if (next === undefined || (next.cellule === undefined && !estColonnesDeBloc(next.texte))) return undefined;
  const [, code, intitule] = titreDeBloc.exec(texte) ?? [];
  return code === undefined || intitule === undefined ? undefined : { code, intitule };
};

/**
 * The sections of a page, in its order: what follows a label up to the next. A label that comes again is the caption of a
 * table, or the same section shown twice, of which only what is new is kept. What is furniture is given apart.
 */
export const sectionsDe = (broken: readonly Ligne[]): { sections: Section[]; meubles: Ligne[] } => {
  const lignes = whole(broken);
  const sections: Section[] = [{ champ: null, libelle: undefined, lignes: [] }];
  const meubles: Ligne[] = [];
  const seen = new Map<Champ, Section>();
  // The texts of the sections that were shown twice, and how many of their lines were read for it.
  const shown = new Map<Section, { readonly texts: Set<string>; count: number }>();
  let current = sections[0];
  let known: Set<string> | undefined;
  const opened = (section: Section): void => {
    sections.push(section);
    current = section;
    known = undefined;
    if (section.champ !== null && section.champ !== "sans_cle") seen.set(section.champ, section);
  };
  for (const [index, ligne] of lignes.entries()) {
    const { texte, cellule } = ligne;
    const bloc = cellule === undefined ? blocDe(ligne, lignes[index + 1]) : undefined;
    const champ = cellule === undefined ? champDe(texte) : undefined;
    const again = champ === undefined ? undefined : seen.get(champ);
    if (bloc !== undefined) opened({ champ: null, bloc, libelle: ligne, lignes: [] });
    else if (again !== undefined) {
      meubles.push(ligne);
      current = again;
      const before = shown.get(again) ?? { texts: new Set<string>(), count: 0 };
      for (const one of again.lignes.slice(before.count)) before.texts.add(one.texte);
      before.count = again.lignes.length;
      shown.set(again, before);
      known = before.texts;
    } else if (champ !== undefined) opened({ champ, libelle: ligne, lignes: [] });
    else if (cellule === undefined ? estMeuble(texte) : estColonneDeBloc(texte)) meubles.push(ligne);
    else if (cellule === undefined && estRubrique(texte)) {
      meubles.push(ligne);
      opened({ champ: null, libelle: undefined, lignes: [] });
    } else if (ligne.titre !== undefined) opened({ champ: null, libelle: undefined, lignes: [ligne] });
    else if (known?.has(texte)) meubles.push(ligne);
    else current?.lignes.push(ligne);
  }
  return { sections, meubles };
};
