import type { VoieAcces } from "./fiche.generated.ts";

/** Each jury that ways of access publish, once, with the ways that it serves, in their order. */
export const juriesOf = (
  voies: readonly Pick<VoieAcces, "voie" | "composition">[],
): { readonly jury: string; readonly voies: readonly VoieAcces["voie"][] }[] =>
  [...new Set(voies.flatMap(({ composition }) => composition ?? []))].map((jury) => ({
    jury,
    voies: voies.filter(({ composition }) => composition === jury).map(({ voie }) => voie),
  }));
