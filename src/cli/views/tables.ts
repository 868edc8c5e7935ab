import type { Messages } from "../../messages/fr.ts";
import type { Fiche, StatistiquesPromotion, VoieAcces } from "../../model/fiche.generated.ts";
import type { Block } from "../../render/view.ts";
import { text, yesNo } from "./texts.ts";

/** The table of certifiers. */
export const certificateurs = (fiche: Fiche, { columns, unpublished }: Messages): Block[] => [
  {
    kind: "table",
    columns: [
      { label: columns.nom },
      { label: columns.siret },
      { label: columns.nom_commercial },
      { label: columns.site_internet },
    ],
    rows: fiche.certificateurs.map((one) => [
      one.nom,
      one.siret ?? unpublished,
      one.nom_commercial ?? "–",
      one.site_internet ?? unpublished,
    ]),
  },
];

/** The ways of access, then each jury once, with the ways it serves. */
export const voies = (list: readonly VoieAcces[], messages: Messages): Block[] => {
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
  return [
    {
      kind: "table",
      columns: [
        { label: columns.annee },
        { label: columns.nombre_certifies, align: "right" },
        { label: columns.nombre_certifies_vae, align: "right" },
        { label: columns.taux_insertion_global_6mois, align: "right" },
        { label: columns.taux_insertion_metier_6mois, align: "right" },
        { label: columns.taux_insertion_metier_2ans, align: "right" },
      ],
      rows: list.map((one) => [
        String(one.annee),
        count(one.nombre_certifies),
        count(one.nombre_certifies_vae),
        rate(one.taux_insertion_global_6mois),
        rate(one.taux_insertion_metier_6mois),
        rate(one.taux_insertion_metier_2ans),
      ]),
    },
  ];
};
