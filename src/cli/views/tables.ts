import type { Messages } from "../../messages/fr.ts";
import type { Certificateur, StatistiquesPromotion, VoieAcces } from "../../model/fiche.generated.ts";
import type { Reads } from "../../model/keys.ts";
import type { Block, Column } from "../../render/view.ts";
import { text, yesNo } from "./texts.ts";

/** The table of certifiers. */
export const certificateurs = (list: readonly Certificateur[], { columns, unpublished }: Messages): Block[] => {
  const given = (value: string | null): string => value ?? unpublished;
  const orDash = (value: string | null): string => value ?? "–";
  const cells = { nom: given, siret: given, nom_commercial: orDash, site_internet: given };
  return [table<keyof Certificateur, string | null>(list, cells, (key) => ({ label: columns[key] }))];
};

/** A row per object and a column per key, in the order of `cells`. */
const table = <Key extends string, Value>(
  list: readonly Readonly<Record<Key, Value>>[],
  cells: Readonly<Record<Key, (value: Value) => string>>,
  column: (key: Key) => Column,
): Block => {
  const keys = Object.keys(cells) as Key[];
  return { kind: "table", columns: keys.map(column), rows: list.map((one) => keys.map((key) => cells[key](one[key]))) };
};

type Voie = Reads<VoieAcces, "voie" | "actif" | "composition" | "date_derniere_modification">;

/** The ways of access, then each jury once, with the ways it serves. */
export const voies = (list: readonly Voie[], messages: Messages): Block[] => {
  const { columns } = messages;
  if (list.length === 0) return [text(messages.unpublished)];
  const juries = [...new Set(list.flatMap(({ composition }) => composition ?? []))];
  return [
    {
      kind: "table",
      columns: [{ label: columns.voie }, { label: columns.ouverte }, { label: columns.maj }],
      rows: list.map((one) => [
        `${one.voie} · ${messages.voies[one.voie]}`,
        yesNo(one.actif, messages),
        one.date_derniere_modification === null ? "–" : messages.date(one.date_derniere_modification),
      ]),
    },
    ...juries.map((jury) => {
      const served = list.filter(({ composition }) => composition === jury).map(({ voie }) => voie);
      return text(messages.colon(`${columns.jury} (${served.join(", ")})`, jury));
    }),
  ];
};

/** The statistics, a row per year. */
export const statistiques = (list: readonly StatistiquesPromotion[] | null, messages: Messages): Block[] => {
  if (list === null || list.length === 0) return [text(messages.unpublished)];
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
  const column = (key: keyof StatistiquesPromotion): Column =>
    key === "annee" ? { label: columns[key] } : { label: columns[key], align: "right" };
  return [table(list, cells, column)];
};
