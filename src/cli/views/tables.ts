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
import type { FicheRow } from "../../model/sorties.generated.ts";
import { statistiquesTable } from "../../render/phrases/statistiques.ts";
import type { Block } from "../../render/view.ts";
import { items, text, yesNo } from "./texts.ts";

/** The table of certifiers. */
export const certificateurs = (list: readonly Certificateur[], { columns, unpublished }: Messages): Block[] => {
  if (list.length === 0) return [text(unpublished)];
  const given = (value: string | null): string => value ?? unpublished;
  const orDash = (value: string | null): string => value ?? "–";
  const cells: Readonly<Record<keyof Certificateur, typeof given>> = {
    nom: given,
    siret: given,
    nom_commercial: orDash,
    site_internet: given,
  };
  const keys = Object.keys(cells) as (keyof Certificateur)[];
  const rows = list.map((one) => keys.map((key) => cells[key](one[key])));
  return [{ kind: "table", columns: keys.map((key) => ({ label: columns[key] })), rows }];
};

type PartenaireLu = Reads<
  Partenaire,
  "nom" | "siret" | "habilitation" | "etat",
  "date_actif" | "date_derniere_modification_etat"
>;

/**
 * The partners, one a line: who prepares, who may assess, and their state in the words of the register. None is active
 * any more once the certification is over, whatever the register says of it.
 */
export const partenaires = (list: readonly PartenaireLu[], etat: FicheRow["etat"], messages: Messages): Block[] => {
  const words = messages.partenaires;
  const named = (one: PartenaireLu): string =>
    [one.nom, one.siret, words.habilitations[one.habilitation ?? ""] ?? one.habilitation, one.etat]
      .filter((word) => word !== null)
      .join(" · ");
  return [...(etat === "expiree" ? [text(words.finis)] : []), ...items(list.map(named), messages)];
};

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
export const statistiques = (list: readonly StatistiquesPromotion[] | null, messages: Messages): Block[] =>
  list === null || list.length === 0 ? [text(messages.unpublished)] : [statistiquesTable(list, messages)];
