import type { Messages } from "../../../messages/fr.ts";
import type { Fiche, VoieAcces } from "../../../model/fiche.generated.ts";
import { entreePhrase } from "../../../render/phrases/conditions.ts";
import { finalePhrase } from "../../../render/phrases/evaluation-phrases.ts";
import type { Block, Cell } from "../../../render/view.ts";
import type { Passerelle } from "./passerelle.ts";

/** What the certification aimed at publishes of its access, and what it asks beyond its blocs. */
export const accesBlocks = ({ vers, data }: Passerelle, messages: Messages): Block[] => {
  const words = messages.passerelle;
  const row = (label: string, value: string): Cell[] => [[{ text: label, style: "dim" }], value];
  const published = (value: readonly string[] | null): string => value?.join("\n") ?? messages.unpublished;
  return [
    { kind: "heading", text: words.acces(data.vers.etat === "expiree") },
    {
      kind: "table",
      header: false,
      compact: true,
      columns: [{ label: "" }, { label: "" }],
      rows: [
        row(words.prerequisEntree, entry(vers, messages)),
        row(words.prerequisValidation, published(vers.prerequis_validation)),
        row(words.prerequisBlocs, published(vers.prerequis_blocs)),
        ...voiesRows(vers.voies_acces, messages).map(([label, value]) => row(label, value)),
        row(words.auDela, beyond(vers, messages)),
      ],
    },
  ];
};

/** In short, by us, then as published. */
const entry = (fiche: Fiche, messages: Messages): string => {
  const short = entreePhrase(fiche, messages);
  return [
    ...(short === undefined ? [] : [messages.passerelle.resume(short)]),
    ...(fiche.prerequis_entree_formation ?? [messages.unpublished]),
  ].join("\n");
};

/** The ways that are open, closed, and of which the page does not tell. */
const voiesRows = (voies: readonly VoieAcces[], messages: Messages): (readonly [string, string])[] => {
  const words = messages.passerelle;
  if (voies.length === 0) return [[words.voiesOuvertes, messages.unpublished]];
  const named = (actif: boolean | null): string =>
    voies
      .filter((one) => one.actif === actif)
      .map(({ voie }) => messages.voies[voie])
      .join(" · ");
  const [open, closed, untold] = [named(true), named(false), named(null)];
  return [
    [words.voiesOuvertes, open || words.aucune],
    ...(closed === "" ? [] : [[words.voiesFermees, closed] as const]),
    ...(untold === "" ? [] : [[words.voiesNonPrecisees, untold] as const]),
  ];
};

/** In short, by us, then as published. */
const beyond = ({ evaluation_finale, modalites_acquisition }: Fiche, messages: Messages): string => {
  const phrase = finalePhrase(evaluation_finale, messages);
  const short = phrase === "" ? [] : [messages.passerelle.resume(phrase)];
  return [...short, ...(modalites_acquisition ?? [messages.unpublished])].join("\n");
};
