import { emplois } from "../../../../model/emplois.ts";
import type { Fiche } from "../../../../model/fiche.generated.ts";
import type { Entry, Facts, FactValue } from "../../../../render/page/facts.ts";
import { conditionsPhrase } from "../../../../render/phrases/conditions.ts";
import { insertion } from "../../../../render/phrases/insertion.ts";
import { signs } from "../../../../render/phrases/signs.ts";
import { wayName } from "../../../../render/phrases/way-name.ts";
import type { PageParts } from "./parts.ts";

const sides = ["a", "b"] as const;
type Side = (typeof sides)[number];

/** Who may enter each programme: our summary, and the text of the fiche. */
export const entriesOf = (parts: PageParts): [Entry, Entry] => [entry("a", parts), entry("b", parts)];

const entry = (side: Side, { diff, messages, words }: PageParts): Entry => {
  const { conditions_entree: conditions, prerequis_entree_formation, prerequis_validation } = diff[side];
  const published = (key: "prerequis_entree_formation" | "prerequis_validation", text: readonly string[] | null) => ({
    label: words.entry.published(messages.champs[key]),
    paragraphs: text ?? [],
    missing: text === null ? messages.unpublished : undefined,
  });
  return {
    side,
    heading: diff.names[side],
    summary:
      conditions === undefined
        ? undefined
        : { label: words.entry.summary, words: conditionsPhrase(conditions, messages) },
    published: [
      published("prerequis_entree_formation", prerequis_entree_formation),
      published("prerequis_validation", prerequis_validation),
    ],
  };
};

const ways = ["FI", "CA", "FC", "CQ", "CL", "VAE"] as const;

/** The ways of access: open, closed, or not told. */
export const waysOf = (parts: PageParts): Facts => {
  const { diff, messages, words } = parts;
  const value = (side: Side, voie: string): FactValue[] => {
    const actif = diff[side].voies_acces.find((one) => one.voie === voie)?.actif ?? null;
    const said = actif === null ? words.entry.unknown : actif ? words.entry.open : words.entry.closed;
    return [{ words: said, isShared: false, isVerbatim: false }];
  };
  return {
    caption: words.entry.ways,
    heads: [words.entry.way, diff.names.a, diff.names.b],
    shared: words.facts.shared,
    isAbove: false,
    rows: ways.map((voie) => ({
      label: wayName(voie, messages),
      relation: undefined,
      values: [value("a", voie), value("b", voie)],
    })),
  };
};

/** The compared fields that tell a candidate what a programme leads to. */
export const factsOf = (parts: PageParts): Facts => {
  const { diff, words } = parts;
  return {
    caption: words.facts.caption,
    heads: [diff.names.a, diff.names.b],
    shared: words.facts.shared,
    isAbove: true,
    rows: [
      row("types_emploi_accessibles", parts, emplois),
      insertionRow(parts),
      row("codes_rome", parts, ({ codes_rome }) => codes_rome.map(labelled)),
      row("formacodes", parts, ({ formacodes }) => formacodes.map(labelled)),
      row("codes_nsf", parts, ({ codes_nsf }) => codes_nsf.map(labelled)),
    ],
  };
};

const labelled = ({ code, libelle }: { readonly code: string; readonly libelle: string }): string =>
  `${code} ${libelle}`;

type Field = "types_emploi_accessibles" | "codes_rome" | "formacodes" | "codes_nsf";

/** A field that holds a list: what both have is marked, by the code where a value has one. */
const row = (field: Field, parts: PageParts, read: (fiche: Fiche) => string[]): Facts["rows"][number] => {
  const { diff, messages } = parts;
  const found = diff.data.champs.find(({ champ }) => champ === field);
  const common = found?.communs ?? [];
  const isShared = (value: string): boolean => common.some((one) => value === one || value.startsWith(`${one} `));
  const values = (side: Side): FactValue[] => {
    const list = read(diff[side]);
    if (list.length === 0) return [{ words: parts.words.facts.unpublished, isShared: false, isVerbatim: false }];
    return list.map((one) => ({ words: one, isShared: isShared(one), isVerbatim: true }));
  };
  return {
    label: messages.champs[field],
    relation: relationOf(found?.relation ?? "inconnu", parts),
    values: [values("a"), values("b")],
  };
};

const relationOf = (relation: keyof typeof signs, { diff, words }: PageParts) => ({
  sign: signs[relation],
  words: words.facts.relations[relation](diff.names.a, diff.names.b),
});

const insertionRow = (parts: PageParts): Facts["rows"][number] => {
  const { diff, messages } = parts;
  const value = (side: Side): FactValue[] => [
    { words: insertion(diff[side], messages), isShared: false, isVerbatim: false },
  ];
  const found = diff.data.champs.find(({ champ }) => champ === "statistiques_promotions");
  return {
    label: messages.diff.insertion,
    relation: relationOf(found?.relation ?? "inconnu", parts),
    values: [value("a"), value("b")],
  };
};
