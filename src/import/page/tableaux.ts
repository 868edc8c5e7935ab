import type {
  Certificateur,
  CertificationLiee,
  StatistiquesPromotion,
  VoieAcces,
} from "../../model/fiche.generated.ts";
import { adresse, jourIso, nombre, ouiNon, siret } from "../valeurs.ts";
import { cleOf } from "./libelles.ts";

const orNull = (cell: string): string | null => (/^[-–]?$/.test(cell) ? null : cell);

/** A row of a table: its text, and its cells where the source tells them. */
export type Rangee = { readonly texte: string; readonly cellules?: readonly string[] };

/** A certifier, and the words of its row that its fields cannot hold. */
export type CertificateurLu = { readonly certificateur: Certificateur; readonly perdus: readonly string[] };

/** A row of the table of certifiers: a name, fourteen digits, a trade name, an address; null for what is none. */
export const certificateurDe = ({ texte, cellules }: Rangee): CertificateurLu | null => {
  const [nom = "", digits = "", commercial = "", site = ""] =
    cellules?.length === 4 ? cellules : cellulesDeCertificateur(texte);
  if (nom === "") return null;
  const values = { siret: siret(digits), site_internet: adresse(site) };
  const perdus = [values.siret === null ? orNull(digits) : null, values.site_internet === null ? orNull(site) : null];
  return {
    certificateur: {
      nom,
      siret: values.siret,
      nom_commercial: orNull(commercial),
      site_internet: values.site_internet,
    },
    perdus: perdus.flatMap((one) => one ?? []),
  };
};

/** The four columns of a row that lost them; none where its digits or its dashes do not tell. */
const cellulesDeCertificateur = (row: string): readonly string[] => {
  const words = row.split(" ");
  const last = words.at(-1) ?? "";
  const at = words.findIndex((word, index) => index > 0 && siret(word) !== null);
  const place = at === -1 ? words.findIndex((word, index) => index > 0 && word === "-") : at;
  if (place === -1 || place === words.length - 1 || !/^(?:-|(?:https?:\/\/|www\.)\S+)$/i.test(last)) return [];
  return [words.slice(0, place).join(" "), words[place] ?? "", words.slice(place + 1, -1).join(" "), last];
};

/** « 326m : Informatique », « • M1802 - Expertise »; null for what is none. */
export const codeDe =
  (form: RegExp) =>
  ({ texte }: Rangee): { code: string; libelle: string } | null => {
    const [, code = "", libelle = ""] = /^(?:[•*-]\s*)?(\S+?)\s*[:–-]\s+(.+)$/.exec(texte) ?? [];
    return form.test(code) ? { code, libelle } : null;
  };

/** « 2022 416 6 98 91 - »; null for what is none. */
export const promotionDe = ({ texte, cellules }: Rangee): StatistiquesPromotion | null => {
  const cells = cellules?.length === 6 ? cellules : texte.split(" ");
  const [annee, ...figures] = cells.map((cell) => (orNull(cell) === null ? null : nombre(cell)));
  const isRow =
    cells.length === 6 &&
    annee != null &&
    annee > 1900 &&
    cells.every((cell) => orNull(cell) === null || nombre(cell) !== null);
  if (!isRow) return null;
  const [certifies = null, vae = null, global = null, metier = null, deuxAns = null] = figures;
  return {
    annee,
    nombre_certifies: certifies,
    nombre_certifies_vae: vae,
    taux_insertion_global_6mois: global,
    taux_insertion_metier_6mois: metier,
    taux_insertion_metier_2ans: deuxAns,
  };
};

/** « RNCP35588 Manager en infrastructures »; null for what is none. */
export const lieeDe = ({ texte }: Rangee): CertificationLiee | null => {
  const [, numero, intitule] = /^((?:RNCP|RS)[1-9]\d{0,5})(?:\s+(.+))?$/.exec(texte) ?? [];
  return numero === undefined
    ? null
    : { numero, intitule: intitule ?? null, ...(intitule === undefined ? {} : { texte }) };
};

const voies: readonly (readonly [RegExp, VoieAcces["voie"]])[] = [
  [/^apres un parcours de formation sous statut d eleve ou d etudiant/, "FI"],
  [/^en contrat d apprentissage/, "CA"],
  [/^apres un parcours de formation continue/, "FC"],
  [/^en contrat de professionnalisation/, "CQ"],
  [/^par candidature individuelle/, "CL"],
  [/^par experience/, "VAE"],
];

/** What became of the lines of the ways of access. */
export type Voies = { readonly voies: VoieAcces[]; readonly reste: readonly number[] };

/** « X » under Oui or under Non; null where the row lost its columns, or says nothing. */
export const cocheDe = ({ texte, cellules = [] }: Rangee): boolean | null => {
  const [, oui = "", non = ""] = cellules;
  if (cellules.length >= 3 && (oui === "") !== (non === "")) return oui !== "";
  return ouiNon(/\s(oui|non)$/i.exec(texte)?.[1] ?? "");
};

/**
 * The ways of access. The X of a row lost its column: a jury below means Oui, two dashes mean Non, and without either
 * nothing tells; where the columns are there, or their words, they say it.
 * @returns the ranks of the lines that have no place, too
 */
export const voiesDe = (lignes: readonly Rangee[]): Voies => {
  const found: VoieAcces[] = [];
  const reste: number[] = [];
  for (const [rank, ligne] of lignes.entries()) {
    const { texte, cellules = [] } = ligne;
    const last = found.at(-1);
    const voie = voies.find(([form]) => form.test(cleOf(cellules[0] ?? texte.slice(0, 120))))?.[1];
    if (voie !== undefined && !found.some((one) => one.voie === voie)) {
      const actif = / [-–] [-–]$/.test(texte) && cellules.length < 3 ? false : cocheDe(ligne);
      const [, , , composition = "", day = ""] = cellules;
      found.push({ voie, actif, composition: orNull(composition), date_derniere_modification: jourIso(day) });
    } else if (last !== undefined && jourIso(texte) !== null && last.date_derniere_modification === null) {
      last.date_derniere_modification = jourIso(texte);
    } else if (last !== undefined && last.date_derniere_modification === null && last.actif !== false) {
      last.composition = last.composition === null ? texte : `${last.composition} ${texte}`;
      last.actif = true;
    } else reste.push(rank);
  }
  return { voies: found, reste };
};
