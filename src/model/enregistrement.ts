import type { Fiche } from "./fiche.generated.ts";
import { check, day } from "./options.ts";

/** Where a registration stands on a day. */
export type Etat = "active" | "expire_bientot" | "expiree" | "inconnu";

/** Whether a registration of that state runs, for long or not. */
export const isRunning = (etat: Etat): boolean => etat === "active" || etat === "expire_bientot";

/** An active registration is said to end soon within so many days: less than the shortest programme takes. */
export const soonDays = 180;

const dayMs = 86_400_000;

/** How many days there are from one day to another (AAAA-MM-JJ), in UTC, so that no time zone moves them. */
export const daysFrom = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);

/**
 * The state of a registration on `date`, and the number of days that remain (after its last day: that have passed).
 * Both dates are AAAA-MM-JJ and taken in UTC, so that no time zone moves them. The last day itself is still active, as
 * in the register: ACTIF turns to « Non » the day after DATE_FIN_ENREGISTREMENT.
 * @throws failure `invalid-option-value` when one of them is no day
 */
export const etatOf = (dateFin: string | null, date: string): { etat: Etat; jours: number | null } => {
  check("date", date, day);
  if (dateFin === null) return { etat: "inconnu", jours: null };
  check("dateFin", dateFin, day);
  const days = daysFrom(date, dateFin);
  if (days < 0) return { etat: "expiree", jours: -days };
  return { etat: days <= soonDays ? "expire_bientot" : "active", jours: days };
};

/** The end of the registration of a fiche, and where it stands on `date` (AAAA-MM-JJ). */
export const enregistrementOf = (
  { date_fin_enregistrement, registre }: Pick<Fiche, "date_fin_enregistrement" | "registre">,
  date: string,
): {
  date_fin_enregistrement: string | null;
  date_limite_delivrance: string | null;
  etat: Etat;
  jours: number | null;
} => ({
  date_fin_enregistrement,
  date_limite_delivrance: registre?.date_limite_delivrance ?? null,
  ...etatOf(date_fin_enregistrement, date),
});
