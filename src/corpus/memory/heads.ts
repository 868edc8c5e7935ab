import type { HeadFilter, Standing } from "../../model/corpus.ts";
import type { FicheHead } from "../../model/head.ts";
import { repertoireOf } from "../../model/identities.ts";
import { fold } from "../../text/fold.ts";

/** Whether a fiche says all that a filter asks for, its number apart. */
export const passes = (
  head: FicheHead,
  { niveau, rome, nsf, certificateur, ...standing }: Omit<HeadFilter, "numeros">,
): boolean =>
  stands(head, standing) &&
  (niveau === undefined || head.niveau === niveau) &&
  (rome === undefined || head.codes_rome.some(({ code }) => isRome(code, rome.trim().toUpperCase()))) &&
  (nsf === undefined || head.codes_nsf.some(({ code }) => code.startsWith(nsf.toLowerCase()))) &&
  (certificateur === undefined || isCertifiedBy(head, fold(certificateur)));

/** Whether the number and the end of the registration of a fiche are as asked for. */
export const stands = (
  { numero, date_fin_enregistrement: fin }: Pick<FicheHead, "numero" | "date_fin_enregistrement">,
  { actives, repertoire }: Standing,
): boolean =>
  (repertoire === undefined || repertoireOf(numero) === repertoire) &&
  (actives === undefined || (fin !== null && fin >= actives));

const isCertifiedBy = ({ certificateurs }: FicheHead, name: string): boolean =>
  certificateurs.some((one) => fold(`${one.nom} ${one.nom_commercial ?? ""}`).includes(name));

/** What people call a fiche besides its number, folded: its title and the names of its certifiers. */
export const namesOf = ({ intitule, certificateurs }: FicheHead): string[] => [
  ...new Set(
    [intitule, ...certificateurs.flatMap((one) => [one.nom, one.nom_commercial ?? ""])]
      .filter((name) => name !== "")
      .map(fold),
  ),
];

/** A ROME code, with its letter or by its four digits alone. */
const isRome = (code: string, asked: string): boolean =>
  code === asked || (/^\d{4}$/.test(asked) && code.slice(1) === asked);
