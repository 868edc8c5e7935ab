import { failure } from "../model/errors.ts";
import { distance } from "../text/distance.ts";
import { fold } from "../text/fold.ts";

/** What people call parts of a fiche besides what its keys and its screens do, folded. */
const common: Readonly<Record<string, readonly string[]>> = {
  statistiques: ["statistiques_promotions"],
  insertion: ["statistiques_promotions"],
  taux: ["statistiques_promotions"],
  voies: ["voies_acces"],
  acces: ["voies_acces"],
  vae: ["voies_acces"],
  apprentissage: ["voies_acces"],
  alternance: ["voies_acces"],
  jury: ["voies_acces"],
  prerequis: ["prerequis_entree_formation", "conditions_entree", "prerequis_validation", "prerequis_blocs"],
  conditions: ["prerequis_entree_formation", "conditions_entree"],
  entree: ["prerequis_entree_formation", "conditions_entree"],
  emplois: ["types_emploi_accessibles"],
  metiers: ["types_emploi_accessibles"],
  debouches: ["types_emploi_accessibles"],
  remplacee: ["nouvelles_certifications", "remplacements"],
  remplacement: ["nouvelles_certifications", "anciennes_certifications", "remplacements"],
  evaluation: ["modalites_evaluation", "evaluation", "evaluation_finale"],
  evaluations: ["modalites_evaluation", "evaluation", "evaluation_finale"],
  "evaluation finale": ["evaluation_finale"],
  rome: ["codes_rome"],
  nsf: ["codes_nsf"],
  echeance: ["date_fin_enregistrement"],
  validite: ["date_fin_enregistrement"],
  liens: ["liens_description", "liens_notes"],
};

/** How many names are told beside one that is unknown. */
const told = 3;

/**
 * The keys of an object that somebody names: one of them, what the screen calls it or a beginning of either that nothing else
 * has, or a common word, which may stand for several.
 * @param libelles what the screen calls each key
 * @throws failure `unknown-section`, with the nearest three
 */
export const sectionsNamed = (
  name: string,
  keys: readonly string[],
  libelles: Readonly<Record<string, string>>,
): string[] => {
  if (keys.includes(name)) return [name];
  const wanted = formOf(name);
  const usual = (common[wanted] ?? []).filter((key) => keys.includes(key));
  if (usual.length > 0) return usual;
  const namesOf = (key: string): string[] => [key, libelles[key] ?? key].map(formOf);
  const same = keys.filter((key) => namesOf(key).includes(wanted));
  const begun = keys.filter((key) => wanted !== "" && namesOf(key).some((one) => one.startsWith(wanted)));
  const found = same.length > 0 ? same : begun;
  if (found.length === 1) return found;
  const far = (key: string): number =>
    Math.min(...namesOf(key).map((one) => distance(wanted, one.slice(0, wanted.length + 2), wanted.length)));
  const nearest = [...new Set([...found, ...[...keys].sort((a, b) => far(a) - far(b))])];
  throw failure("unknown-section", { name, sections: nearest.slice(0, told).join(", ") });
};

const formOf = (text: string): string =>
  fold(text)
    .replace(/[\s'’_-]+/g, " ")
    .trim();
