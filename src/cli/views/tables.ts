import type { Messages } from "../../messages/fr.ts";
import type {
  Certificateur,
  Partenaire,
  Registre,
  StatistiquesPromotion,
  VoieAcces,
} from "../../model/fiche.generated.ts";
import { juriesOf } from "../../model/juries.ts";
import type { Reads } from "../../model/keys.ts";
import type { Block, Column } from "../../render/view.ts";
import { items, text, yesNo } from "./texts.ts";

/** The table of certifiers. */
export const certificateurs = (list: readonly Certificateur[], { columns, unpublished }: Messages): Block[] => {
  if (list.length === 0) return [text(unpublished)];
  const given = (value: string | null): string => value ?? unpublished;
  const orDash = (value: string | null): string => value ?? "–";
  const cells = { nom: given, siret: given, nom_commercial: orDash, site_internet: given };
  return [table<keyof Certificateur, string | null>(list, cells, (key) => ({ label: columns[key] }))];
};

/** The partners, one a line, the words of the register as they are. */
export const partenaires = (list: readonly Partenaire[], messages: Messages): Block[] =>
  items(
    list.map(
      (
        one: Reads<
          Partenaire,
          "nom" | "siret" | "habilitation" | "etat",
          "date_actif" | "date_derniere_modification_etat"
        >,
      ) => [one.nom, one.siret, one.habilitation, one.etat].filter((word) => word !== null).join(" · "),
    ),
    messages,
  );

/** What only the register tells, a line a tag. */
export const registre = (fields: Registre, messages: Messages): Block[] => {
  const words = (value: unknown): string => {
    if (typeof value === "boolean") return yesNo(value, messages);
    if (typeof value === "string") return /^\d{4}-\d{2}-\d{2}$/.test(value) ? messages.date(value) : value;
    if (Array.isArray(value)) return value.map(words).join(messages.semicolon);
    return Object.values(value ?? {})
      .filter((one) => one !== null)
      .map(words)
      .join(", ");
  };
  const labels: Readonly<Record<string, string>> = messages.changes.keys;
  return items(
    Object.entries(fields).map(([key, value]) => messages.colon(labels[key] ?? key, words(value))),
    messages,
  );
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
    ...juriesOf(list).map(({ jury, voies: served }) =>
      text(messages.colon(`${columns.jury} (${served.join(", ")})`, jury)),
    ),
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
