import type { Fiche } from "./fiche.generated.ts";

/**
 * The jobs that a fiche names. A page gives them one by one, or in one paragraph that ends with a list between « · »
 * after a colon: then the items of that list.
 */
export const emplois = (fiche: Fiche): string[] => {
  const texts = fiche.types_emploi_accessibles ?? [];
  const [only = ""] = texts;
  if (texts.length !== 1 || !only.includes("·")) return [...texts];
  const list = only.slice(only.lastIndexOf(":", only.indexOf("·")) + 1);
  return list.split("·").map((one) => one.trim());
};
