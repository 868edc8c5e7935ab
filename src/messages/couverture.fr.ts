import type { Comptes } from "../model/comptes.ts";
import type { Bande, EtatVise, Frequences } from "../model/sorties.generated.ts";

type Niveau = "equivalente" | "partielle" | null;

const niveaux = { equivalente: "équivalente", partielle: "partielle", aucune: "aucune correspondance" } as const;

const bandes: Readonly<Record<Bande, string>> = {
  tres_probable: "très probable",
  a_verifier: "à vérifier",
  faible: "faible",
};

/** How much of a certification aimed at is held, and by whose word, in French. */
export const couvertureFr = {
  /** What is known of statements that are aimed at: by a reading what is held, by a computation what is to be looked at. */
  comptes: ({ couvertes, en_partie, manquantes, non_lues, pistes, sans_piste }: Comptes): string => {
    if (pistes !== null) {
      const found = [
        { count: pistes.tres_probable, words: "très probable pour" },
        { count: pistes.a_verifier, words: "à vérifier pour" },
        { count: pistes.faible, words: "faible pour" },
      ].filter(({ count }) => count > 0);
      const leads = found.map(({ count, words }) => `${words} ${count}`).join(", ");
      const none = sans_piste === 0 ? [] : [`aucune piste trouvée pour ${sans_piste}`];
      return [...(leads === "" ? [] : [`piste ${leads}`]), ...none].join(" ; ");
    }
    const plural = (count: number, one: string): string => `${count} ${one}${count < 2 ? "" : "s"}`;
    const unread = non_lues ? `, ${non_lues} pas encore lue${non_lues < 2 ? "" : "s"}` : "";
    return `${plural(couvertes ?? 0, "couverte")}, ${en_partie} en partie, ${plural(manquantes ?? 0, "manquante")}${unread}`;
  },
  sur: (total: number, name: string): string =>
    `sur les ${total} ${/^[aeiouyéèêîôœ]/i.test(name) ? "d'" : "de "}${name}`,
  surBloc: (total: number): string => `sur ${total}`,
  etats: {
    couverte: "✓ couverte",
    en_partie: "≈ en partie",
    manquante: "– manquante",
    non_lue: "? pas encore lue",
    piste: "? piste",
    sans_piste: "? aucune piste trouvée",
  } satisfies Record<EtatVise, string> as Readonly<Record<EtatVise, string>>,
  bandes,
  /** What the holder of one lacks for the other: null nothing, undefined where nobody judged it. */
  manque: (from: string, to: string, manque: string | null | undefined): string => {
    const said = manque === undefined ? "pas jugé" : manque === null ? "rien ne manque" : `il manque ${manque}`;
    return `${from} → ${to} : ${said}`;
  },
  mots: (a: string, b: string): string => `Mots : « ${a} » / « ${b} »`,
  divergence: (said: readonly Niveau[]): string =>
    `Les lectures séparées ont divergé : ${said.map((one) => niveaux[one ?? "aucune"]).join(" / ")} ; puis arbitrage`,
  ensemble: (codes: string, raison: string): string => `${codes} ensemble : ${raison}`,
  lecture: (by: readonly string[], validees: number, total: number): string => {
    const who = by.length === 0 ? "" : ` (${by.map((one) => `« ${one} »`).join(", ")})`;
    const checked =
      validees === 0
        ? " que personne n'a validée"
        : validees === 1
          ? `, dont 1 couple sur ${total} a été validé`
          : `, dont ${validees} couples sur ${total} ont été validés`;
    return `Lecture${who}${checked} : rien d'officiel.`;
  },
  calcul:
    "Calcul de rncp sur les énoncés, que personne n'a relu : rien d'officiel, et ne rien trouver n'est pas une absence.",
  eloignes: "Énoncés très éloignés : sans doute d'autres métiers (calcul).",
  frequences: (known: Frequences | null): string => {
    if (known === null) return "Fréquence inconnue : de telles pistes n'ont jamais été jugées dans ce métier.";
    const said = (["tres_probable", "a_verifier", "faible"] as const).map(
      (bande) => `${bandes[bande]} ${known[bande].justes} sur ${known[bande].juges}`,
    );
    return `Justes, sur des couples de fiches d'informatique jugés avant tout calcul : ${said.join(", ")}.`;
  },
  niveaux:
    "équivalente : même activité sur le même objet ; couverte : qui a l'une a tout ce que l'autre demande ; en partie : une part nette manque.",
};
