import type { Correspondance, Methode } from "../model/sorties.generated.ts";

/** Who proposed pairs, how many they are, and how many of them somebody validated. */
export const proposers = (pairs: readonly Correspondance[]): Pick<Methode, "propose_par" | "couples" | "valides"> => ({
  propose_par: [...new Set(pairs.flatMap(({ propose_par }) => propose_par ?? []))],
  couples: pairs.length,
  valides: pairs.filter(({ etat }) => etat === "validee").length,
});
