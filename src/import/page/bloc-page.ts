import type { Bloc } from "../../model/fiche.generated.ts";
import { fold } from "../../text/fold.ts";
import { isFrenchInfinitive } from "../../text/infinitive.ts";
import { withoutMark } from "../../text/list-mark.ts";
import { type Decoupe, decoupe, listeConnue } from "../decoupe.ts";
import { epreuvesProposees } from "../epreuves.ts";
import { competencesDe } from "../listes.ts";
import { paragraphesDe } from "./paragraphes-page.ts";
import type { Pose } from "./pose.ts";
import type { Ligne, Section } from "./sections.ts";

/** The items of a list: the blocks of a saved page as they are, lines by what they say. */
export const coupe = (lignes: readonly Ligne[]): Decoupe =>
  lignes.length > 1 && lignes.every(({ connue }) => connue === true)
    ? listeConnue(lignes.map(({ texte }) => texte))
    : doubted(decoupe(lignes.map(({ texte }) => texte).join("\n")), lignes);

const doubted = (cut: Decoupe, lignes: readonly Ligne[]): Decoupe =>
  cut.surete === "sur" && lignes.some(({ doute }) => doute === true) ? { ...cut, surete: "a_relire" } : cut;

/** How the right column of a bloc begins: with the name of a test, or words of evaluating. */
const evaluation =
  /^(?:mises? en situation|applications? professionnelles?|etudes? de cas|epreuves?|evaluations?|controles? (?:en cours|continus?|ecrit)|questionnaires?|qcm|dossiers?|memoires?|rapports?|projets?|soutenances?|presentations? orales?|entretiens?|examens?|oral|ecrit|modalites?|cas pratiques?|travaux|travail|productions?|portfolios?|phase|l evaluation|les competences sont evaluees|le candidat|les candidats|devoirs?|grand oral|jeux? de role|observation)\b/;

const beginsWithInfinitive = (texte: string): boolean => {
  const [first = "", second = ""] = fold(withoutMark(texte)).split(/[\s']+/);
  return isFrenchInfinitive(first) || (/^(?:s|se|ne|n)$/.test(first) && isFrenchInfinitive(second));
};

/** A cell shorter than this is the mark of an item, not a statement. */
const leastStatement = 15;

/** A line where a tab parts the two columns tells which of the lines are whose. */
const withColumns = (lignes: readonly Ligne[]): readonly Ligne[] => {
  const parted = lignes.filter(
    ({ cellules = [] }) => cellules.length === 2 && (cellules[0] ?? "").length > leastStatement,
  );
  const [at] = parted;
  if (at === undefined || parted.length > 1) return lignes;
  const [left = "", right = ""] = at.cellules ?? [];
  const place = lignes.indexOf(at);
  return [
    ...lignes.slice(0, place).map((one) => ({ ...one, cellule: 0 as const })),
    { ...at, texte: left, cellule: 0 },
    { ...at, texte: right, cellule: 1 },
    ...lignes.slice(place + 1).map((one) => ({ ...one, cellule: 1 as const })),
  ];
};

/** A bloc: the statements of the left column, then the evaluation of the right one, which the copy put below. */
export const blocOf = (section: Section & { bloc: NonNullable<Section["bloc"]> }, rank: number, pose: Pose): Bloc => {
  const { bloc } = section;
  const lignes = withColumns(section.lignes);
  const isTold = lignes.some(({ cellule }) => cellule !== undefined);
  const at = lignes.findIndex(({ texte, cellule }) =>
    isTold
      ? cellule === 1
      : !beginsWithInfinitive(texte) &&
        evaluation.test(
          fold(texte)
            .replace(/[^a-z0-9]+/g, " ")
            .trim(),
        ),
  );
  const left = at === -1 ? lignes : lignes.slice(0, at);
  const right = at === -1 ? [] : lignes.slice(at);
  const cut = coupe(left);
  const isPlain = isTold || (left.every(({ texte }) => beginsWithInfinitive(texte)) && right.length > 0);
  for (const ligne of left) pose(ligne, bloc.code, `blocs.${rank}.competences`, isPlain ? cut.surete : "a_relire");
  const { textes, lus } = paragraphesDe(right);
  for (const { ligne, surete } of lus)
    pose(ligne, bloc.code, `blocs.${rank}.evaluation.texte`, isPlain ? surete : "a_relire");
  return {
    ...bloc,
    ...competencesDe(cut, "C"),
    evaluation: textes.length === 0 ? null : { texte: textes, epreuves: epreuvesProposees(textes) },
  };
};
