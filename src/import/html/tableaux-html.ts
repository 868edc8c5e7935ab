import { estColonnesDeBloc } from "../page/libelles.ts";
import { type Ligne, titreDeBloc } from "../page/sections.ts";

/** Where the lines of a page go: into the cell that is open, or else one below the other. */
export type Sortie = {
  readonly lignes: readonly Ligne[];
  readonly ligne: (ligne: Ligne) => void;
  readonly tableau: () => void;
  readonly rangee: () => void;
  readonly cellule: () => void;
  readonly finRangee: () => void;
  readonly finTableau: () => void;
  /** Closes what was left open. */
  readonly fin: () => void;
};

type Tableau = { readonly dessus: Ligne[]; cellules: Ligne[][] | undefined; deBloc: boolean };

/** Tables in tables deeper than this are no tables: no page needs them, and each costs. */
const deepest = 20;

/** An empty one. */
export const sortieHtml = (): Sortie => {
  const lignes: Ligne[] = [];
  const tableaux: Tableau[] = [];
  let excess = 0;
  const ouverte = (): Ligne[] => {
    const tableau = tableaux.at(-1);
    return tableau === undefined ? lignes : (tableau.cellules?.at(-1) ?? tableau.dessus);
  };
  const finRangee = (): void => {
    const tableau = tableaux.at(-1);
    if (tableau === undefined || excess > 0) return;
    const { cellules = [], dessus } = tableau;
    tableau.cellules = undefined;
    for (const ligne of lignesDeRangee(cellules, tableau, dessus.at(-1)?.texte ?? "")) dessus.push(ligne);
  };
  const finTableau = (): void => {
    finRangee();
    if (excess > 0) excess -= 1;
    else tableaux.pop();
  };
  return {
    lignes,
    ligne: (ligne) => {
      ouverte().push(ligne);
    },
    tableau: () => {
      if (tableaux.length === deepest) excess += 1;
      else tableaux.push({ dessus: ouverte(), cellules: undefined, deBloc: false });
    },
    rangee: () => {
      finRangee();
      const tableau = tableaux.at(-1);
      if (tableau !== undefined && excess === 0) tableau.cellules = [];
    },
    cellule: () => {
      if (excess === 0) tableaux.at(-1)?.cellules?.push([]);
    },
    finRangee,
    finTableau,
    fin: () => {
      while (tableaux.length > 0) finTableau();
    },
  };
};

/** A row as lines: those of its cells for a bloc, or for a cell that stands alone; else one line, with its cells. */
const lignesDeRangee = (cellules: readonly Ligne[][], tableau: Tableau, above: string): Ligne[] => {
  const [first] = cellules.flat();
  if (first === undefined || cellules.length === 1) return cellules.flat();
  const textes = cellules.map((cellule) => cellule.map(({ texte }) => texte).join(" "));
  const texte = textes.filter((one) => one !== "").join(" ");
  const isColumns = estColonnesDeBloc(texte);
  const isOfBloc =
    tableau.deBloc || (cellules.length === 2 && /^(?:RNCP|RS)\d+BC\d/.test(above) && titreDeBloc.test(above));
  tableau.deBloc = isColumns || isOfBloc;
  if (isColumns || !isOfBloc) return [{ texte, lieu: first.lieu, nouveau: true, connue: true, cellules: textes }];
  return cellules.flatMap((cellule, rank) => cellule.map((one): Ligne => ({ ...one, cellule: rank === 0 ? 0 : 1 })));
};
