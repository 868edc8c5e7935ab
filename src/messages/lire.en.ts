import type { lireFr } from "./lire.fr.ts";

/** The same in English. */
export const lireEn: typeof lireFr = {
  tete: [
    "For each pair, read both statements, then fill in:",
    "niveau: equivalente (the same activity on the same object), partielle (a clear part is missing), aucune; empty: not read yet.",
    "manque_a: in words, what the holder of a lacks to have all that b asks; rien: nothing; empty: not judged.",
    "manque_b: the same for the holder of b. raison: a sentence of 10 to 300 characters. lu_par: who read.",
    "A pair that is not proposed is added under pistes, with its b.",
  ],
  fautes: {
    competence: "neither fiche has this competency",
    niveau: "unknown niveau: equivalente, partielle or aucune",
    raison: "raison is missing, or has not 10 to 300 characters",
    double: "this pair stands above already",
    "sans-niveau": "filled in without niveau: equivalente, partielle or aucune",
    equivalente: "equivalente, and yet something is missing: say partielle, or rien",
  },
  faute: (file, line, pair, fault) => `${file}:${line}: ${pair}, ${fault}`,
  refusee: (count) => `${count === 1 ? "1 fault" : `${count} faults`}. Nothing was written.`,
  reste: (name, left, total) =>
    left === 0 ? `${name}: each competency was read` : `${name}: ${left} of ${total} competencies are left to read`,
  par: (who, day) => `${who}, on ${day}, from the leads of rncp`,
  suite: "Now compare the two fiches with rncp diff. Nobody has validated this reading yet.",
};
