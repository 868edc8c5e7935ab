import { failure } from "../../model/errors.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import type { Imported, Placement } from "../imported.ts";
import { attesteesDe } from "../listes.ts";
import { adresse, jourIso } from "../valeurs.ts";
import { blocOf, coupe } from "./bloc-page.ts";
import { numeroOf, titreOf } from "./identite.ts";
import type { Champ } from "./libelles.ts";
import { paragraphesDe } from "./paragraphes-page.ts";
import type { Pose } from "./pose.ts";
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
