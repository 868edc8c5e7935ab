import type { Fiche } from "./fiche.generated.ts";

/** What a body is to a certification, in the words of the register: it certifies, or how it is habilitated. */
export const rolesOf = ({ certificateurs, partenaires = [] }: Fiche, siret: string): string[] => [
  ...(certificateurs.some((one) => one.siret === siret) ? ["certificateur"] : []),
  ...partenaires
    .filter((one) => one.siret === siret)
    .map(({ habilitation, etat }) => ["partenaire", habilitation, etat].filter((word) => word !== null).join(" · ")),
];
