import { etatOf } from "../../model/enregistrement.ts";
import { ficheRule } from "../rule.ts";

const example = (date: string) => ({ "RNCP34762.yaml": `date_fin_enregistrement: "${date}"\n` });

/** A registration that has ended is told: nobody begins this certification any more. */
export const enregistrementEchu = ficheRule({
  id: "enregistrement-echu",
  examples: { bad: example("2026-11-21"), good: example("2029-03-27") },
  reads: ["date_fin_enregistrement"],
  check: ({ date_fin_enregistrement: date }, report, today) => {
    if (date === null || today === undefined) return;
    const { etat, jours } = etatOf(date, today);
    if (etat === "expiree") report(["date_fin_enregistrement"], { date, jours: jours ?? 0 });
  },
});
