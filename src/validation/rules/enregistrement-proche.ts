import { etatOf } from "../../model/enregistrement.ts";
import { ficheRule } from "../rule.ts";

const example = (date: string) => ({ "RNCP34762.yaml": `date_fin_enregistrement: "${date}"\n` });

/** A registration that ends within `soonDays` is told: who begins now may come too late. */
export const enregistrementProche = ficheRule({
  id: "enregistrement-proche",
  examples: { bad: example("2027-03-01"), good: example("2029-03-27") },
  reads: ["date_fin_enregistrement"],
  check: ({ date_fin_enregistrement: date }, report, today) => {
    if (date === null || today === undefined) return;
    const { etat, jours } = etatOf(date, today);
    if (etat === "expire_bientot") report(["date_fin_enregistrement"], { date, jours: jours ?? 0 });
  },
});
