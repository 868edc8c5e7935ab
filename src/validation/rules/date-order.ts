import { type Example, type FicheRule, ficheRule } from "../rule.ts";

const example = (date: string): Example => ({
  "RNCP34762.yaml": `
date_fin_enregistrement: "2029-03-27"
voies_acces:
  - voie: VAE
    actif: true
    composition: null
    date_derniere_modification: "${date}"
`,
});

/** What is wrong with a date or a year: it comes after today, or else after the end of the registration. */
const lateness = <Moment extends string | number>(
  moment: Moment,
  today: Moment | undefined,
  end: Moment | undefined,
) =>
  today !== undefined && moment > today
    ? { problem: "today", limit: today }
    : end !== undefined && moment > end
      ? { problem: "end", limit: end }
      : undefined;

const yearOf = (date: string | undefined): number | undefined =>
  date === undefined ? undefined : Number(date.slice(0, 4));

const common = {
  id: "date-order",
  examples: { bad: example("2029-03-28"), good: example("2026-11-22") },
} as const;

/** Nothing is published of a fiche from the days to come, nor from those after its registration: one rule per list. */
export const dateOrder: readonly FicheRule<"date-order">[] = [
  ficheRule({
    ...common,
    reads: ["voies_acces", "date_fin_enregistrement"],
    check: ({ voies_acces, date_fin_enregistrement }, report, today) => {
      for (const [index, { date_derniere_modification: date }] of voies_acces.entries()) {
        if (date === null) continue;
        const late = lateness(date, today, date_fin_enregistrement ?? undefined);
        if (late) report(["voies_acces", index, "date_derniere_modification"], { what: "date", value: date, ...late });
      }
    },
  }),
  ficheRule({
    ...common,
    reads: ["statistiques_promotions", "date_fin_enregistrement"],
    check: ({ statistiques_promotions, date_fin_enregistrement }, report, today) => {
      for (const [index, { annee }] of (statistiques_promotions ?? []).entries()) {
        const late = lateness(annee, yearOf(today), yearOf(date_fin_enregistrement ?? undefined));
        if (late) report(["statistiques_promotions", index, "annee"], { what: "annee", value: annee, ...late });
      }
    },
  }),
];
