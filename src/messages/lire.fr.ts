import type { Faute } from "../model/feuille.ts";

/** What `rncp lire` says, in French. */
export const lireFr = {
  /** How a worksheet is filled in, on its first lines. */
  tete: [
    "Pour chaque couple, lisez les deux énoncés, puis remplissez :",
    "niveau : equivalente (même activité sur le même objet), partielle (une part nette manque), aucune ; vide : pas encore lu.",
    "manque_a : en mots, ce qui manque au titulaire de a pour avoir tout ce que demande b ; rien : il a tout ; vide : pas jugé.",
    "manque_b : de même pour le titulaire de b. raison : une phrase, de 10 à 300 signes. lu_par : qui a lu.",
    "Un couple qui n'est pas proposé s'ajoute sous pistes, avec son b.",
  ],
  fautes: {
    competence: "aucune des deux fiches n'a cette compétence",
    niveau: "niveau inconnu : equivalente, partielle ou aucune",
    raison: "la raison manque, ou n'a pas de 10 à 300 signes",
    double: "ce couple est déjà plus haut",
    "sans-niveau": "remplie sans niveau : equivalente, partielle ou aucune",
    equivalente: "équivalente, et pourtant quelque chose manque : dites partielle, ou rien",
  } satisfies Record<Faute, string> as Readonly<Record<Faute, string>>,
  faute: (file: string, line: number, pair: string, fault: string): string => `${file}:${line} : ${pair}, ${fault}`,
  refusee: (count: number): string => `${count === 1 ? "1 faute" : `${count} fautes`}. Rien n'a été écrit.`,
  reste: (name: string, left: number, total: number): string =>
    left === 0 ? `${name} : chaque compétence a été lue` : `${name} : ${left} compétences sur ${total} restent à lire`,
  par: (who: string, day: string): string => `${who}, le ${day}, sur les pistes de rncp`,
  suite: "Comparez maintenant les deux fiches avec rncp diff. Personne n'a encore validé cette lecture.",
};
