import { competencesOf } from "../model/competences.ts";
import type { Bloc, Fiche } from "../model/fiche.generated.ts";
import { shortName } from "../model/head.ts";
import type { ChampChange, FicheChange } from "../model/sorties.generated.ts";
import { competenceChanges } from "./competences.ts";
import { valueChanges } from "./values.ts";

/**
 * What became of a fiche, found by its number on one side or both: its competencies, then every other field, so that
 * nothing that differs goes untold. Undefined when the two are equal.
 */
export const ficheChange = (before: Fiche | undefined, after: Fiche | undefined): FicheChange | undefined => {
  const fiche = after ?? before;
  if (fiche === undefined) return undefined;
  const competences = competenceChanges(before ? competencesOf(before) : [], after ? competencesOf(after) : []);
  const champs = before && after ? champChanges(before, after) : [];
  if (before && after && competences.length === 0 && champs.length === 0) return undefined;
  return {
    fiche: fiche.numero,
    intitule: fiche.intitule,
    certificateur: shortName(fiche),
    changement: before === undefined ? "ajoutee" : after === undefined ? "supprimee" : "modifiee",
    blocs: fiche.blocs.length,
    competences,
    champs,
  };
};

/** Every field but the competencies, in the order of the newer file. */
const champChanges = (before: Fiche, after: Fiche): ChampChange[] => {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((champ) =>
    valueChanges(champ, old.get(champ), now.get(champ)).map((change) => ({ champ, ...change })),
  );
};

/** Where a fiche without blocs keeps its competencies, which are told one by one. */
const own: ReadonlySet<string> = new Set(["competences", "competences_attestees"] satisfies (keyof Fiche)[]);

const fieldsOf = (fiche: Fiche): Map<string, unknown> => {
  const fields = Object.entries({ ...fiche, blocs: fiche.blocs.map(withoutCompetences) });
  return new Map(fields.filter(([key]) => fiche.blocs.length > 0 || !own.has(key)));
};

const withoutCompetences = ({ competences: _, ...bloc }: Bloc): Omit<Bloc, "competences"> => bloc;
