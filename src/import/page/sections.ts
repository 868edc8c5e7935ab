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
  return lignes;
};

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
export const sectionsDe = (lignes: readonly Ligne[]): { sections: Section[]; meubles: Ligne[] } => {
  const sections: Section[] = [{ champ: null, libelle: undefined, lignes: [] }];
  const meubles: Ligne[] = [];
  const seen = new Map<Champ, Section>();
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
      known = new Set(again.lignes.map((one) => one.texte));
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
