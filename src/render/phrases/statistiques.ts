import type { Messages } from "../../messages/fr.ts";
import type { StatistiquesPromotion } from "../../model/fiche.generated.ts";
import type { Column, Table } from "../view.ts";

/** The statistics as published, a row per year; a figure that is not given is said not to be. */
export const statistiquesTable = (list: readonly StatistiquesPromotion[], messages: Messages): Table => {
  const { columns, percent, unpublished } = messages;
  const count = (value: number | null): string => (value === null ? unpublished : String(value));
  const rate = (value: number | null): string => (value === null ? unpublished : percent(value));
  const cells: Readonly<Record<keyof StatistiquesPromotion, typeof rate>> = {
    annee: count,
    nombre_certifies: count,
    nombre_certifies_vae: count,
    taux_insertion_global_6mois: rate,
    taux_insertion_metier_6mois: rate,
    taux_insertion_metier_2ans: rate,
  };
  const keys = Object.keys(cells) as (keyof StatistiquesPromotion)[];
  const column = (key: keyof StatistiquesPromotion): Column =>
    key === "annee" ? { label: columns[key] } : { label: columns[key], align: "right" };
  return { kind: "table", columns: keys.map(column), rows: list.map((one) => keys.map((key) => cells[key](one[key]))) };
};
