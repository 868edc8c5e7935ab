import { failure } from "../../model/errors.ts";
import type { Bloc, Fiche } from "../../model/fiche.generated.ts";
import { numeroAtStart, numerosNamed } from "../../model/identities.ts";
import { fold } from "../../text/fold.ts";
import { isFrenchInfinitive } from "../../text/infinitive.ts";
import { withoutMark } from "../../text/list-mark.ts";
import { type Decoupe, decoupe, listeConnue } from "../decoupe.ts";
import type { Imported, Placement, Surete } from "../imported.ts";
import { attesteesDe, competencesDe } from "../listes.ts";
import { continues } from "../morceaux.ts";
import { adresse, jourIso } from "../valeurs.ts";
import { type Champ, estEtat } from "./libelles.ts";
import { type Ligne, lignesDe, type Section, sectionsDe } from "./sections.ts";
import { certificateurDe, cocheDe, codeDe, lieeDe, promotionDe, voiesDe } from "./tableaux.ts";

/** What a page may not tell, and the name of its file. */
export type PageWish = {
  readonly file: string;
  readonly numero?: string | undefined;
  readonly intitule?: string | undefined;
};

/** The keys that a page never fills: the register has them. */
const unsaid: readonly (keyof Fiche)[] = [
  ...(["nouvelles_certifications", "correspondances", "partenaires", "registre", "liens_notes"] as const),
  ...(["accessible_nouvelle_caledonie", "accessible_polynesie_francaise"] as const),
];

/** So few known labels are no page of a fiche. */
const leastLabels = 3;

/** Puts the lines of a page down. */
type Pose = (ligne: Ligne, source: string, chemin: string | null, surete?: Surete) => void;

/**
 * A public page pasted as text, in the form of our data. What is under no known label has no place, and is told.
 * @throws failure `import-forme` for what is no such page, `import-numero` or `import-intitule` where nothing tells them
 */
export const lirePage = (page: string, wish: PageWish): Imported =>
  lireLignes(lignesDe(page), page.match(/\S*francecompetences\.fr\/recherche\/\S+/gi) ?? [], "page", wish);

/**
 * The lines of a public page, pasted or saved, in the form of our data.
 * @param adresses the addresses that the page gives for itself
 * @throws what lirePage throws
 */
export const lireLignes = (
  lignes: readonly Ligne[],
  adresses: readonly string[],
  forme: "page" | "html",
  wish: PageWish,
): Imported => {
  const { sections, meubles } = sectionsDe(lignes);
  if (sections.filter(isKnown).length < leastLabels) {
    throw failure("import-forme", { path: wish.file, forme });
  }
  const placements: Placement[] = [];
  const pose: Pose = ({ lieu, texte }, source, chemin, surete = "sur") => {
    placements.push({ source, lieu, textes: [texte], chemin, surete });
  };
  const read = new Map(sections.flatMap((one) => (one.champ === null ? [] : [[one.champ, one] as const])));
  const blocs = sections.flatMap((one, index) => (one.bloc === undefined ? [] : [{ ...one, bloc: one.bloc, index }]));
  const start = sections.findIndex(isKnown);
  const titre = titreOf(
    sections.slice(0, start).flatMap((one) => one.lignes),
    wish,
    pose,
  );
  const codes = blocs.map(({ bloc }) => bloc.code);
  const numero = wish.numero ?? titre.numero ?? numeroOf(adresses, codes);
  if (numero === undefined) throw failure("import-numero", { path: wish.file });
  const intitule = wish.intitule ?? titre.intitule;
  if (intitule === undefined) throw failure("import-intitule", { path: wish.file, numero });
  withoutRepeat(sections, pose);
  for (const { libelle, champ, bloc } of sections)
    if (libelle !== undefined) pose(libelle, libelle.texte, bloc === undefined ? champ : "blocs");
  for (const meuble of meubles) pose(meuble, "page", "");
  for (const { lignes } of sections.slice(start).filter((one) => !isKnown(one)))
    for (const ligne of lignes) pose(ligne, "page", null);
  const lecteur = lecteurOf(read, pose);
  const lus = blocs.map((one, rank) => blocOf(one, rank, pose));
  const fiche: Fiche = {
    numero,
    intitule,
    niveau: lecteur.premier("niveau", ({ texte }) => Number(/^niveau (\d)$/i.exec(texte)?.[1] ?? 0) || null),
    codes_nsf: lecteur.rangees("codes_nsf", codeDe(/^\d{3}[a-z]?$/)),
    formacodes: lecteur.rangees("formacodes", codeDe(/^\d{5}$/)),
    date_fin_enregistrement: lecteur.premier("date_fin_enregistrement", ({ texte }) => jourIso(texte)),
    certificateurs: certificateursOf(lecteur, pose),
    objectifs_contexte: lecteur.texte("objectifs_contexte"),
    activites_visees: lecteur.texte("activites_visees"),
    ...attestees(lecteur, lus.length > 0, pose),
    modalites_evaluation: lecteur.texte("modalites_evaluation"),
    blocs: lus,
    modalites_acquisition: lecteur.texte("modalites_acquisition"),
    evaluation_finale: null,
    secteurs_activite: lecteur.texte("secteurs_activite"),
    types_emploi_accessibles: lecteur.texte("types_emploi_accessibles"),
    codes_rome: lecteur.rangees("codes_rome", codeDe(/^[A-N]\d{4}$/)),
    reglementations_activites: lecteur.texte("reglementations_activites"),
    prerequis_entree_formation: lecteur.texte("prerequis_entree_formation"),
    prerequis_validation: lecteur.texte("prerequis_validation"),
    prerequis_blocs: lecteur.texte("prerequis_blocs"),
    voies_acces: voiesOf(lecteur, pose),
    accessible_nouvelle_caledonie: territoireOf("accessible_nouvelle_caledonie", lecteur),
    accessible_polynesie_francaise: territoireOf("accessible_polynesie_francaise", lecteur),
    statistiques_promotions: orNull(lecteur.rangees("statistiques_promotions", promotionDe)),
    liens_description: lecteur.rangees("liens_description", ({ texte, lien = "" }) => adresse(texte) ?? adresse(lien)),
    anciennes_certifications: lecteur.rangees("anciennes_certifications", lieeDe),
    ...nouvelles(lecteur.rangees("nouvelles_certifications", lieeDe)),
  };
  lecteur.reste("sans_cle");
  return { fiche, placements, unsaid };
};

const isKnown = ({ champ, bloc }: Section): boolean => champ !== null || bloc !== undefined;

const orNull = <Value>(list: Value[]): Value[] | null => (list.length === 0 ? null : list);
const nouvelles = (list: NonNullable<Fiche["nouvelles_certifications"]>) =>
  list.length === 0 ? {} : { nouvelles_certifications: list };

type Lecteur = ReturnType<typeof lecteurOf>;

const lecteurOf = (sections: ReadonlyMap<Champ, Section>, pose: Pose) => {
  const lignes = (champ: Champ): readonly Ligne[] => sections.get(champ)?.lignes ?? [];
  const nom = (champ: Champ): string => sections.get(champ)?.libelle?.texte ?? champ;
  return {
    lignes,
    nom,
    libelle: (champ: Champ): Ligne | undefined => sections.get(champ)?.libelle,
    /** Paragraphs; a line end inside a sentence is none between two. */
    texte: (champ: Champ): string[] | null => {
      const found = paragraphesDe(lignes(champ));
      for (const { ligne, surete } of found.lus) pose(ligne, nom(champ), champ, surete);
      return orNull(found.textes);
    },
    rangees: <Value>(champ: Champ, read: (row: Ligne) => Value | null): Value[] =>
      lignes(champ).flatMap((ligne, index) => {
        const value = read(ligne);
        pose(ligne, nom(champ), value === null ? null : `${champ}.${index}`);
        return value === null ? [] : [value];
      }),
    premier: <Value>(champ: Champ, read: (row: Ligne) => Value | null): Value | null => {
      let value: Value | null = null;
      for (const ligne of lignes(champ)) {
        const own: Value | null = value === null ? read(ligne) : null;
        pose(ligne, nom(champ), own === null ? null : champ);
        value ??= own;
      }
      return value;
    },
    /** What stands where no value is expected: nothing is concluded from it. */
    reste: (champ: Champ): null => {
      for (const ligne of lignes(champ)) pose(ligne, nom(champ), null);
      return null;
    },
  };
};

type Paragraphe = { readonly ligne: Ligne; readonly surete: Surete };

const paragraphesDe = (lignes: readonly Ligne[]): { textes: string[]; lus: Paragraphe[] } => {
  const textes: string[] = [];
  const lus: Paragraphe[] = [];
  for (const ligne of lignes) {
    const last = textes.at(-1);
    const joins = last === undefined || ligne.nouveau ? undefined : continues(last, ligne.texte);
    if (last === undefined || joins === undefined) textes.push(ligne.texte);
    else textes.splice(-1, 1, `${last} ${ligne.texte}`);
    lus.push({ ligne, surete: joins ?? "sur" });
  }
  return { textes, lus };
};

/** The number that the page names: its addresses, or else the codes of its blocs, where they name one alone. */
const numeroOf = (adresses: readonly string[], codes: readonly string[]): string | undefined => {
  const only = (numeros: readonly string[]): string | undefined =>
    new Set(numeros).size === 1 ? numeros[0] : undefined;
  return (
    only(adresses.flatMap((one) => numerosNamed(one) ?? [])) ?? only(codes.flatMap((code) => numeroAtStart(code) ?? []))
  );
};

/** The number and the title before « L'essentiel », where they were copied too. */
const titreOf = (tops: readonly Ligne[], wish: PageWish, pose: Pose): { numero?: string; intitule?: string } => {
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

/** The summary gives its values twice, with labels and without: the second time comes under the last label. */
const withoutRepeat = (sections: readonly Section[], pose: Pose): void => {
  const at = sections.findIndex(({ champ }) => champ === "date_fin_enregistrement");
  const section = sections[at];
  if (section === undefined) return;
  const once = new Set(
    sections
      .slice(0, at + 1)
      .flatMap(({ lignes }, index) => (index === at ? lignes.slice(0, 1) : lignes).map(({ texte }) => texte)),
  );
  for (const ligne of section.lignes.splice(1)) {
    if (once.has(ligne.texte)) pose(ligne, section.libelle?.texte ?? "", "");
    else section.lignes.push(ligne);
  }
};

const attestees = (lecteur: Lecteur, hasBlocs: boolean, pose: Pose) => {
  const champ = "competences_attestees";
  if (hasBlocs) return { competences_attestees: lecteur.texte(champ) };
  const lignes = lecteur.lignes(champ);
  if (lignes.length === 0) return { competences_attestees: null };
  const cut = coupe(lignes);
  const attested = attesteesDe(cut);
  for (const ligne of lignes)
    pose(ligne, lecteur.nom(champ), attested.competences === undefined ? champ : "competences", cut.surete);
  return attested;
};

const certificateursOf = (lecteur: Lecteur, pose: Pose): Fiche["certificateurs"] =>
  lecteur.rangees("certificateurs", (ligne) => {
    const lu = certificateurDe(ligne);
    for (const texte of lu?.perdus ?? []) pose({ ...ligne, texte }, lecteur.nom("certificateurs"), null);
    return lu?.certificateur ?? null;
  });

/** Whether the label of a territory, which is a row itself, tells Oui or Non. */
const territoireOf = (
  champ: "accessible_nouvelle_caledonie" | "accessible_polynesie_francaise",
  lecteur: Lecteur,
): boolean | null => {
  const own = lecteur.libelle(champ);
  lecteur.reste(champ);
  return own === undefined ? null : cocheDe(own);
};

const voiesOf = (lecteur: Lecteur, pose: Pose): Fiche["voies_acces"] => {
  const lignes = lecteur.lignes("voies_acces");
  const { voies, reste } = voiesDe(lignes);
  for (const [rank, ligne] of lignes.entries())
    pose(ligne, lecteur.nom("voies_acces"), reste.includes(rank) ? null : "voies_acces");
  return voies;
};

/** The items of a list: the blocks of a saved page as they are, lines by what they say. */
const coupe = (lignes: readonly Ligne[]): Decoupe =>
  lignes.length > 1 && lignes.every(({ connue }) => connue === true)
    ? listeConnue(lignes.map(({ texte }) => texte))
    : decoupe(lignes.map(({ texte }) => texte).join("\n"));

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
const blocOf = (section: Section & { bloc: NonNullable<Section["bloc"]> }, rank: number, pose: Pose): Bloc => {
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
    evaluation: textes.length === 0 ? null : { texte: textes, epreuves: [] },
  };
};
