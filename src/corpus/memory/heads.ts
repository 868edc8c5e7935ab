import type { HeadFilter } from "../../model/corpus.ts";
import type { FicheHead } from "../../model/head.ts";
import { fold } from "../../text/fold.ts";

/** Whether a fiche says all that a filter asks for, its number apart. */
export const passes = (head: FicheHead, { niveau, rome, nsf, certificateur }: Omit<HeadFilter, "numeros">): boolean =>
  (niveau === undefined || head.niveau === niveau) &&
  (rome === undefined || head.codes_rome.some(({ code }) => isRome(code, rome.trim().toUpperCase()))) &&
  (nsf === undefined || head.codes_nsf.some(({ code }) => code.startsWith(nsf.toLowerCase()))) &&
  (certificateur === undefined || isCertifiedBy(head, fold(certificateur)));

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
