import type { Fiche, Registre } from "../../model/fiche.generated.ts";
import { jourIso, ouiNon, siret } from "../valeurs.ts";
import { type Balise, enfant, enfants } from "./balise.ts";
import type { Lecteur } from "./lecteur.ts";

type Read = (fiche: Balise, tag: string, lecteur: Lecteur) => unknown;
type Simple = Exclude<keyof Registre, "certificateurs">;

const at = (tag: string): string => `registre.${tag.toLowerCase()}`;

const ligne: Read = (fiche, tag, lecteur) => lecteur.ligne(fiche, tag, at(tag));
const texte: Read = (fiche, tag, lecteur) => lecteur.texte(fiche, tag, at(tag));
const jour: Read = (fiche, tag, lecteur) => lecteur.valeur(fiche, tag, at(tag), jourIso);
const booleen: Read = (fiche, tag, lecteur) => lecteur.valeur(fiche, tag, at(tag), ouiNon);

const codeLibelle = (one: Balise, chemin: string, lecteur: Lecteur) => ({
  code: lecteur.ligne(one, "CODE", `${chemin}.code`),
  libelle: lecteur.ligne(one, "LIBELLE", `${chemin}.libelle`),
});

const publications: Read = (fiche, tag, lecteur) => {
  const list = enfants(enfant(fiche, tag), "PUBLICATION_JO").map((one, index) => ({
    titre: lecteur.ligne(one, "TITRE", `${at(tag)}.${index}.titre`),
    date: lecteur.valeur(one, "DATE_PUBLICATION_JO", `${at(tag)}.${index}.date`, jourIso),
  }));
  return list.length === 0 ? null : list;
};

/** How each tag that only the register has is read. */
const tags: Readonly<Record<Simple, Read>> = {
  id_fiche: ligne,
  abrege: (fiche, tag, lecteur) => {
    const abrege = enfant(fiche, tag);
    return abrege === undefined ? null : codeLibelle(abrege, at(tag), lecteur);
  },
  etat_fiche: ligne,
  actif: booleen,
  type_enregistrement: ligne,
  validation_partielle: booleen,
  duree_enregistrement: ligne,
  date_decision: jour,
  date_effet: jour,
  date_de_publication: jour,
  date_dernier_jo: jour,
  date_limite_delivrance: jour,
  existence_partenaires: booleen,
  publication_decret_general: publications,
  publication_decret_creation: publications,
  publication_decret_autre: publications,
  niveau_maitrise_competences: texte,
  annees_promotions_niveau: texte,
  prerequis_entree_formation_bloc: texte,
  prerequis_validation_bloc: texte,
  codes_idcc: (fiche, tag, lecteur) => {
    const list = (enfant(fiche, tag)?.enfants ?? []).map((one, index) =>
      codeLibelle(one, `${at(tag)}.${index}`, lecteur),
    );
    return list.length === 0 ? null : list;
  },
  ccn_1: texte,
  ccn_2: texte,
  ccn_3: texte,
  duree_validite: texte,
  modalites_renouvellement: texte,
};

/** What only the register tells of a fiche; nothing where it tells nothing. */
export const registreXml = (fiche: Balise, lecteur: Lecteur): Pick<Fiche, "registre"> => {
  const read = Object.entries(tags).map(([key, one]) => [key, one(fiche, key.toUpperCase(), lecteur)] as const);
  const etats = certificateurs(fiche, lecteur);
  const registre: Registre = {
    ...Object.fromEntries(read.filter(([, value]) => value !== null)),
    ...(etats.length === 0 ? {} : { certificateurs: etats }),
  };
  return Object.keys(registre).length === 0 ? {} : { registre };
};

const certificateurs = (fiche: Balise, lecteur: Lecteur): NonNullable<Registre["certificateurs"]> =>
  enfants(enfant(fiche, "CERTIFICATEURS"), "CERTIFICATEUR").flatMap((one, index) => {
    const chemin = `registre.certificateurs.${index}`;
    const nom = enfant(one, "NOM_CERTIFICATEUR")?.texte.replace(/\s+/g, " ").trim();
    const etat = lecteur.ligne(one, "ETAT_CERTIFICATEUR", `${chemin}.etat_certificateur`);
    const depuis = lecteur.valeur(
      one,
      "DATE_DERNIERE_MODIFICATION_ETAT",
      `${chemin}.date_derniere_modification_etat`,
      jourIso,
    );
    if (nom === undefined || nom === "" || (etat === null && depuis === null)) return [];
    return {
      nom,
      siret: siret(enfant(one, "SIRET_CERTIFICATEUR")?.texte ?? ""),
      etat_certificateur: etat,
      date_derniere_modification_etat: depuis,
    };
  });
