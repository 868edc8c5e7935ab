import type { couvertureFr } from "./couverture.fr.ts";

const niveaux = { equivalente: "equivalent", partielle: "partial", aucune: "no correspondence" } as const;

/** The same in English. */
export const couvertureEn: typeof couvertureFr = {
  comptes: ({ couvertes, en_partie, manquantes, non_lues, pistes, sans_piste }) => {
    const unread = non_lues ? `, ${non_lues} not read yet` : "";
    if (pistes === null) return `${couvertes} covered, ${en_partie} partly covered, ${manquantes} missing${unread}`;
    const found = [
      { count: pistes.tres_probable, words: "very likely for" },
      { count: pistes.a_verifier, words: "to be checked for" },
      { count: pistes.faible, words: "weak for" },
    ].filter(({ count }) => count > 0);
    const leads = found.map(({ count, words }) => `${words} ${count}`).join(", ");
    const none = sans_piste === 0 ? [] : [`no lead found for ${sans_piste}`];
    return [...(leads === "" ? [] : [`lead ${leads}`]), ...none].join("; ");
  },
  sur: (total, name) => `out of the ${total} of ${name}`,
  surBloc: (total) => `out of ${total}`,
  etats: {
    couverte: "✓ covered",
    en_partie: "≈ partly covered",
    manquante: "– missing",
    non_lue: "? not read yet",
    piste: "? lead",
    sans_piste: "? no lead found",
  },
  bandes: { tres_probable: "very likely", a_verifier: "to be checked", faible: "weak" },
  manque: (from, to, manque) =>
    `${from} → ${to}: ${manque === undefined ? "not judged" : manque === null ? "nothing is missing" : `missing: ${manque}`}`,
  mots: (a, b) => `Words: “${a}” / “${b}”`,
  divergence: (said) =>
    `The separate readings differed: ${said.map((one) => niveaux[one ?? "aucune"]).join(" / ")}; then judged`,
  ensemble: (codes, raison) => `${codes} together: ${raison}`,
  lecture: (by, validees, total) => {
    const who = by.length === 0 ? "" : ` (${by.map((one) => `“${one}”`).join(", ")})`;
    const checked =
      validees === 0
        ? "validated by nobody"
        : `${validees === 1 ? "1 pair" : `${validees} pairs`} out of ${total} validated`;
    return `A reading${who}, ${checked}: nothing official.`;
  },
  calcul: "Computed by rncp from the statements, read by nobody: not official, and finding nothing is not an absence.",
  eloignes: "Statements very far apart: most likely other trades (computation).",
  frequences: (known) => {
    if (known === null) return "Frequency unknown: such leads were never judged in this trade.";
    const { tres_probable: likely, a_verifier: check, faible: weak } = known;
    const said = [
      `very likely ${likely.justes} of ${likely.juges}`,
      `to be checked ${check.justes} of ${check.juges}`,
      `weak ${weak.justes} of ${weak.juges}`,
    ];
    return `Right, on pairs of fiches of information technology judged before any computation: ${said.join(", ")}.`;
  },
  niveaux:
    "equivalent: the same activity on the same object; covered: who holds one has all that the other asks; partly: a clear part is missing.",
};
