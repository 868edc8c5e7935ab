import type { Messages } from "../../messages/fr.ts";

/** A way of access by its name in the language of the interface. */
export const wayName = (voie: string, { voies }: Messages): string => {
  const names: Readonly<Record<string, string>> = voies;
  return names[voie] ?? voie;
};
