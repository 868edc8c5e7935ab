import type { Messages } from "../../messages/fr.ts";
import type { FicheRow } from "../../model/sorties.generated.ts";
import type { Span, Style } from "../view.ts";

const styles: Readonly<Record<FicheRow["etat"], Style>> = {
  active: "good",
  expire_bientot: "warn",
  expiree: "bad",
  inconnu: "warn",
};

const signs: Readonly<Record<FicheRow["etat"], string>> = {
  active: "✓",
  expire_bientot: "!",
  expiree: "✗",
  inconnu: "?",
};

/** « ✗ expirée depuis le 29/09/2025 (419 jours) ». */
export const etatSentence = (
  row: Pick<FicheRow, "etat" | "jours" | "date_fin_enregistrement"> & Partial<Pick<FicheRow, "date_limite_delivrance">>,
  messages: Messages,
): Span => {
  const { etat, jours, date_fin_enregistrement: until } = row;
  const words =
    until === null || jours === null || etat === "inconnu"
      ? messages.etat.inconnu
      : messages.etat[etat](jours, messages.date(until));
  const last = row.date_limite_delivrance ?? null;
  const issued = last === null ? [] : [messages.etat.delivrance(messages.date(last))];
  return { text: `${signs[etat]} ${[words, ...issued].join(messages.semicolon)}`, style: styles[etat] };
};
