import { failure } from "../../model/errors.ts";
import type { CorrespondanceOfficielle, Fiche, StatistiquesPromotion, VoieAcces } from "../../model/fiche.generated.ts";
import { decoupe } from "../decoupe.ts";
import { epreuvesProposees } from "../epreuves.ts";
import type { Imported } from "../imported.ts";
import { attesteesDe, competencesDe } from "../listes.ts";
import { paragraphes } from "../paragraphes.ts";
import { adresse, jourIso, nombre, ouiNon, siret } from "../valeurs.ts";
import { type Balise, enfant, enfants } from "./balise.ts";
import { type Lecteur, lecteurDe } from "./lecteur.ts";
import { registreXml } from "./registre-xml.ts";

/** The keys that an export never fills: the page has them. */
const unsaid: readonly (keyof Fiche)[] = ["modalites_evaluation", "modalites_acquisition", "prerequis_blocs"];

const voies = ["FI", "CA", "FC", "CQ", "CL", "VAE"] as const;

/**
 * A fiche of the official export, flux V4.1, in the form of our data.
 * @throws failure `import-xml` where it has no number or no title
 */
export const ficheXml = (balise: Balise, file: string): Imported => {
  const lecteur = lecteurDe(balise);
  const { depot: put, texte, ligne, valeur } = lecteur;
  const missing = (problem: "number" | "title"): never => {
    throw failure("import-xml", { path: file, line: balise.lieu.ligne, column: balise.lieu.colonne, problem });
  };
  const numero =
    valeur(balise, "NUMERO_FICHE", "numero", (text) => (/^(?:RNCP|RS)[1-9]\d{0,5}$/.test(text) ? text : null)) ??
    missing("number");
  const blocs = blocsOf(balise, lecteur);
  const fiche: Fiche = {
    numero,
    intitule: ligne(balise, "INTITULE", "intitule") ?? missing("title"),
    niveau: niveauOf(balise, lecteur),
    codes_nsf: codesOf(enfants(enfant(balise, "CODES_NSF"), "NSF"), "codes_nsf", /^\d{3}[a-z]?$/, lecteur),
    formacodes: codesOf(enfants(enfant(balise, "FORMACODES"), "FORMACODE"), "formacodes", /^\d{5}$/, lecteur),
    date_fin_enregistrement: valeur(balise, "DATE_FIN_ENREGISTREMENT", "date_fin_enregistrement", jourIso),
    certificateurs: certificateursOf(balise, lecteur),
    objectifs_contexte: texte(balise, "OBJECTIFS_CONTEXTE", "objectifs_contexte"),
    activites_visees: texte(balise, "ACTIVITES_VISEES", "activites_visees"),
    ...attestees(balise, blocs.length > 0, lecteur),
    modalites_evaluation: null,
    blocs,
    modalites_acquisition: null,
    evaluation_finale: null,
    secteurs_activite: texte(balise, "SECTEURS_ACTIVITE", "secteurs_activite"),
    types_emploi_accessibles: texte(balise, "TYPE_EMPLOI_ACCESSIBLES", "types_emploi_accessibles"),
    codes_rome: codesOf(enfants(enfant(balise, "CODES_ROME"), "ROME"), "codes_rome", /^[A-N]\d{4}$/, lecteur),
    reglementations_activites: texte(balise, "REGLEMENTATIONS_ACTIVITES", "reglementations_activites"),
    prerequis_entree_formation: texte(balise, "PREREQUIS_ENTREE_FORMATION", "prerequis_entree_formation"),
    prerequis_validation: texte(balise, "PREREQUIS_VALIDATION_CERTIFICATION", "prerequis_validation"),
    prerequis_blocs: null,
    voies_acces: voiesOf(balise, lecteur),
    accessible_nouvelle_caledonie: valeur(
      balise,
      "ACCESSIBLE_NOUVELLE_CALEDONIE",
      "accessible_nouvelle_caledonie",
      ouiNon,
    ),
    accessible_polynesie_francaise: valeur(
      balise,
      "ACCESSIBLE_POLYNESIE_FRANCAISE",
      "accessible_polynesie_francaise",
      ouiNon,
    ),
    statistiques_promotions: statistiquesOf(balise, lecteur),
    ...liensOf(balise, lecteur),
    anciennes_certifications: lieesOf(balise, "ANCIENNE", "anciennes_certifications", lecteur),
    ...unlessEmpty("nouvelles_certifications", lieesOf(balise, "NOUVELLE", "nouvelles_certifications", lecteur)),
    ...unlessEmpty("correspondances", correspondancesOf(balise, lecteur)),
    ...unlessEmpty("partenaires", partenairesOf(balise, lecteur)),
    ...registreXml(balise, lecteur),
  };
  lecteur.rest();
  return { fiche, placements: put.placements, unsaid };
};

const unlessEmpty = <Key extends string, Value>(key: Key, list: Value[]): Partial<Record<Key, Value[]>> =>
  list.length === 0 ? {} : ({ [key]: list } as Record<Key, Value[]>);

const niveauOf = (fiche: Balise, { take, valeur, depot: put }: Lecteur): number | null => {
  const nomenclature = enfant(fiche, "NOMENCLATURE_EUROPE");
  const niveau = valeur(nomenclature, "NIVEAU", "niveau", (text) => {
    if (text === "AUCUN") return "AUCUN";
    return /^NIV[3-8]$/.test(text) ? Number(text.slice(3)) : null;
  });
  const libelle = take(enfant(nomenclature, "LIBELLE"));
  // « Niveau 6 » says once more what NIV6 says.
  if (libelle !== undefined)
    put.pose(libelle, /^(?:niveau \d|aucun.*|sans niveau.*)$/i.test(libelle.texte.trim()) ? "niveau" : null);
  return typeof niveau === "number" ? niveau : null;
};

type Code = { code: string; libelle: string };

const codesOf = (list: readonly Balise[], key: string, form: RegExp, { ligne, valeur }: Lecteur): Code[] =>
  list.flatMap((one, index) => {
    const code = valeur(one, "CODE", `${key}.${index}.code`, (text) => (form.test(text) ? text : null));
    const libelle = code === null ? null : ligne(one, "LIBELLE", `${key}.${index}.libelle`);
    return code === null || libelle === null ? [] : { code, libelle };
  });

const certificateursOf = (fiche: Balise, { ligne, valeur }: Lecteur): Fiche["certificateurs"] =>
  enfants(enfant(fiche, "CERTIFICATEURS"), "CERTIFICATEUR").flatMap((one, index) => {
    const at = `certificateurs.${index}`;
    const nom = ligne(one, "NOM_CERTIFICATEUR", `${at}.nom`);
    if (nom === null) return [];
    return {
      nom,
      siret: valeur(one, "SIRET_CERTIFICATEUR", `${at}.siret`, siret),
      nom_commercial: ligne(one, "NOM_COMMERCIAL", `${at}.nom_commercial`),
      site_internet: valeur(one, "SITE_INTERNET", `${at}.site_internet`, adresse),
    };
  });

const blocsOf = (fiche: Balise, { take, ligne, texte, depot: put }: Lecteur): Fiche["blocs"] =>
  enfants(enfant(fiche, "BLOCS_COMPETENCES"), "BLOC_COMPETENCES").flatMap((one, index) => {
    const at = `blocs.${index}`;
    const code = ligne(one, "CODE", `${at}.code`);
    const intitule = ligne(one, "LIBELLE", `${at}.intitule`);
    if (code === null || intitule === null) return [];
    const list = take(enfant(one, "LISTE_COMPETENCES"));
    const cut = decoupe(list?.texte ?? "");
    if (list !== undefined) put.pose(list, `${at}.competences`, cut.surete);
    const publie = texte(one, "MODALITES_EVALUATION", `${at}.evaluation.texte`);
    return {
      code,
      intitule,
      ...competencesDe(cut, "C"),
      evaluation: publie === null ? null : { texte: publie, epreuves: epreuvesProposees(publie) },
    };
  });

/** What is attested repeats the blocs, or holds the competencies where there are none. */
const attestees = (fiche: Balise, hasBlocs: boolean, { take, depot: put }: Lecteur) => {
  const balise = enfant(fiche, "CAPACITES_ATTESTEES");
  const found = take(balise);
  if (found === undefined || balise === undefined || found.texte.trim() === "") return { competences_attestees: null };
  if (hasBlocs) {
    const { textes, surete } = paragraphes(balise.texte);
    put.pose(found, "competences_attestees", surete);
    return { competences_attestees: [...textes] };
  }
  const cut = decoupe(found.texte);
  const attested = attesteesDe(cut);
  put.pose(found, attested.competences === undefined ? "competences_attestees" : "competences", cut.surete);
  return attested;
};

const voiesOf = (fiche: Balise, { valeur, take, depot: put }: Lecteur): VoieAcces[] =>
  voies.flatMap((voie) => {
    const jury = enfant(fiche, `SI_JURY_${voie}`);
    if (jury === undefined) return [];
    const at = `voies_acces.${voie}`;
    const composition = take(enfant(jury, "COMPOSITION"));
    const isTold = composition !== undefined && !/^-?$/.test(composition.texte.trim());
    if (composition !== undefined) put.pose(composition, `${at}.composition`);
    return {
      voie,
      actif: valeur(jury, "ACTIF", `${at}.actif`, ouiNon),
      composition: isTold ? composition.texte.replace(/\s+/g, " ").trim() : null,
      date_derniere_modification: valeur(
        jury,
        "DATE_DERNIERE_MODIFICATION",
        `${at}.date_derniere_modification`,
        jourIso,
      ),
    };
  });

const figures = [
  "nombre_certifies",
  "nombre_certifies_vae",
  "taux_insertion_global_6mois",
  "taux_insertion_metier_6mois",
  "taux_insertion_metier_2ans",
] as const;

const statistiquesOf = (fiche: Balise, { valeur }: Lecteur): StatistiquesPromotion[] | null => {
  const list = enfants(enfant(fiche, "STATISTIQUES_PROMOTIONS"), "STATISTIQUES_PROMOTION").flatMap((one, index) => {
    const at = `statistiques_promotions.${index}`;
    const annee = valeur(one, "ANNEE", `${at}.annee`, nombre);
    if (annee === null) return [];
    const read = Object.fromEntries(
      figures.map((key) => [key, valeur(one, key.toUpperCase(), `${at}.${key}`, nombre)]),
    ) as Record<(typeof figures)[number], number | null>;
    return { annee, ...read };
  });
  // The register has no order of its own; a page has the latest year first.
  return list.length === 0 ? null : list.sort((one, other) => other.annee - one.annee);
};

/** LIEN_URL_DESCRIPTION may hold an address, several, or words. */
const liensOf = (fiche: Balise, { take, depot: put }: Lecteur): Pick<Fiche, "liens_description" | "liens_notes"> => {
  const liens: string[] = [];
  const notes: string[] = [];
  for (const balise of enfants(fiche, "LIEN_URL_DESCRIPTION")) {
    const found = take(balise);
    const texte = found?.texte.trim() ?? "";
    if (found === undefined || texte === "") continue;
    const words = texte.split(/\s+/);
    const isList = words.every((word) => adresse(word) !== null);
    if (isList) liens.push(...words);
    else notes.push(texte.replace(/\s+/g, " "));
    put.pose(found, isList ? "liens_description" : "liens_notes");
  }
  return { liens_description: liens, ...(notes.length > 0 ? { liens_notes: notes } : {}) };
};

const lieesOf = (fiche: Balise, quelle: "ANCIENNE" | "NOUVELLE", key: string, { valeur }: Lecteur) =>
  enfants(enfant(fiche, `${quelle}S_CERTIFICATIONS`), `${quelle}_CERTIFICATION`).flatMap((one, index) => {
    const numero = valeur(one, `ID_FICHE_${quelle}_CERTIFICATION`, `${key}.${index}.numero`, (text) =>
      /^(?:RNCP|RS)[1-9]\d{0,5}$/.test(text) ? text : null,
    );
    return numero === null ? [] : { numero, intitule: null };
  });

/** One code, several that are needed together, or the whole. */
const oneOrMore = (codes: readonly string[]): string | string[] | null =>
  codes.length > 1 ? [...codes] : (codes[0] ?? null);

const correspondancesOf = (fiche: Balise, { ligne, valeur }: Lecteur): CorrespondanceOfficielle[] =>
  enfants(enfant(fiche, "CORRESPONDANCES"), "CORRESPONDANCE").flatMap((one, index) => {
    const at = `correspondances.${index}`;
    const destination = enfant(one, "DESTINATION");
    const numero = valeur(destination, "NUMERO_FICHE", `${at}.numero`, (text) =>
      /^(?:RNCP|RS)[1-9]\d{0,5}$/.test(text) ? text : null,
    );
    if (numero === null) return [];
    const codes = (side: Balise | undefined, key: string): string[] =>
      enfants(side, "BLOC_COMPETENCES").flatMap((bloc) => ligne(bloc, "CODE", `${at}.${key}`) ?? []);
    const source = enfant(one, "SOURCE");
    valeur(source, "NUMERO_FICHE", `${at}.bloc`, (text) => text);
    return {
      bloc: oneOrMore(codes(source, "bloc")),
      numero,
      bloc_destination: oneOrMore(codes(destination, "bloc_destination")),
    };
  });

const partenairesOf = (fiche: Balise, { ligne, valeur }: Lecteur): NonNullable<Fiche["partenaires"]> =>
  enfants(enfant(fiche, "PARTENAIRES"), "PARTENAIRE").map((one, index) => {
    const at = `partenaires.${index}`;
    return {
      nom: ligne(one, "NOM_PARTENAIRE", `${at}.nom`),
      siret: valeur(one, "SIRET_PARTENAIRE", `${at}.siret`, siret),
      habilitation: ligne(one, "HABILITATION_PARTENAIRE", `${at}.habilitation`),
      etat: ligne(one, "ETAT_HABILITATION", `${at}.etat`),
      date_actif: valeur(one, "DATE_ACTIF", `${at}.date_actif`, jourIso),
      date_derniere_modification_etat: valeur(
        one,
        "DATE_DERNIERE_MODIFICATION_ETAT",
        `${at}.date_derniere_modification_etat`,
        jourIso,
      ),
    };
  });
