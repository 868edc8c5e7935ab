import type { Champ } from "../../model/sorties.generated.ts";

/** The sign of a relation: it says without colour what the colour says. */
export const signs: Readonly<Record<Champ["relation"], string>> = {
  egal: "=",
  different: "≠",
  inclus: "⊂",
  contient: "⊃",
  recoupe: "∩",
  inconnu: "?",
};
