import type { Bloc, CompetenceAttestee, Fiche } from "../model/fiche.generated.ts";
import { type CodeLetter, competenceCode } from "../model/identities.ts";
import type { Decoupe } from "./decoupe.ts";

/** A list that was cut, in the form of our data. */
type Listed = Pick<Bloc, "competences" | "intercalaires">;

/** The competencies of a list, coded in their order, and what stands between them. */
export const competencesDe = ({ items }: Decoupe, letter: CodeLetter): Listed => {
  const stated = items.filter(({ nature }) => nature === "competence");
  const codes = new Map(stated.map((item, index) => [item, competenceCode(index + 1, letter)]));
  const marked = (repere: string | null) => (repere === null ? {} : { repere });
  const intercalaires = items.flatMap((item, place) => {
    if (item.nature === "competence") return [];
    const next = items.slice(place).find(({ nature }) => nature === "competence");
    const avant = next === undefined ? null : (codes.get(next) ?? null);
    return [{ avant, nature: item.nature, ...marked(item.repere), texte: item.texte }];
  });
  return {
    competences: stated.map((item) => ({ code: codes.get(item) ?? "", ...marked(item.repere), texte: item.texte })),
    ...(intercalaires.length > 0 ? { intercalaires } : {}),
  };
};

type Attested = Pick<Fiche, "competences_attestees" | "intercalaires"> & { competences?: CompetenceAttestee[] };

/**
 * The competencies of a fiche without blocs: statements alone are attested as they are; among marks and headings, each has
 * a code.
 */
export const attesteesDe = (cut: Decoupe): Attested => {
  const isPlain = cut.items.every(({ nature, repere }) => nature === "competence" && repere === null);
  return isPlain
    ? { competences_attestees: cut.items.map(({ texte }) => texte) }
    : { competences_attestees: null, ...competencesDe(cut, "A") };
};
