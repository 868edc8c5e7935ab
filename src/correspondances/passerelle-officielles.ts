import type { Fiche } from "../model/fiche.generated.ts";
import type { CorrespondancePubliee, PasserelleOfficielle } from "../model/sorties.generated.ts";

/** What somebody holds of a certification. */
export type Acquis = {
  /** The codes of the blocs, whole. */
  readonly blocs: readonly string[];
  /** Whether the certification itself is held: all its blocs, and what it asks beyond them. */
  readonly entiere: boolean;
};

/**
 * The official correspondences between two fiches, with what each does for somebody who holds `acquis`. Only what the
 * fiche aimed at publishes covers anything: the other certifier cannot say what this one recognises. The blocs that one
 * correspondence names are needed together; where several name one bloc, nothing tells whether one alone is enough: all of
 * them are needed, until it says so.
 */
export const officiellesOf = (
  de: Fiche,
  vers: Fiche,
  acquis: Acquis,
  officielles: readonly CorrespondancePubliee[],
): PasserelleOfficielle[] => {
  const isHeld = (code: string): boolean => (code === de.numero ? acquis.entiere : acquis.blocs.includes(code));
  const published = officielles.filter(({ publiee_par }) => publiee_par === vers.numero);
  const effetOf = ({ a, b, avec, publiee_par }: CorrespondancePubliee): PasserelleOfficielle["effet"] => {
    if (publiee_par !== vers.numero) return "fiche_de_depart";
    if (!isHeld(a)) return "non_acquise";
    if (a === de.numero) return "couvre";
    if (!avec.every(isHeld)) return "incomplete";
    const together = published.filter((one) => one.b === b && one.a !== de.numero);
    return together.every((one) => isHeld(one.a)) ? "couvre" : "incomplete";
  };
  return officielles.map((one) => ({ ...one, effet: effetOf(one) }));
};
