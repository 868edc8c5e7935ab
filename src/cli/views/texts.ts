import type { Messages } from "../../messages/fr.ts";
import type { CorrespondanceOfficielle, Fiche } from "../../model/fiche.generated.ts";
import type { Reads } from "../../model/keys.ts";
import type { Block, Text } from "../../render/view.ts";

type Codes = readonly Reads<Fiche["codes_nsf" | "formacodes" | "codes_rome"][number], "code" | "libelle">[];

/** An indented paragraph. */
export const text = (words: Text): Block => ({ kind: "text", text: words, indent: 2 });

/** The paragraphs of a long text, or that the page gives none. */
export const paragraphs = (value: readonly string[] | null, messages: Messages): Block[] => [
  text(value === null ? messages.unpublished : value.join("\n")),
];

/** A list; one that the page does not give, or gives empty, is said to be so. */
export const items = (value: readonly string[] | null, messages: Messages): Block[] => {
  if (value === null) return [text(messages.unpublished)];
  return value.length === 0 ? [text(messages.none)] : [{ kind: "list", items: value }];
};

/** Codes with their labels. */
export const codes = (list: Codes, messages: Messages): Block[] =>
  items(
    list.map(({ code, libelle }) => `${code} ${libelle}`),
    messages,
  );

/** Yes, no, or not told by the page. */
export const yesNo = (value: boolean | null, messages: Messages): string =>
  value === null ? messages.unknown : value ? messages.yes : messages.no;

/** « RNCP40344BC04 → RNCP37507BC04 »: a bloc of the fiche and the one that it says it corresponds to, or the whole. */
export const published = (one: Reads<CorrespondanceOfficielle, "bloc" | "numero" | "bloc_destination">): string =>
  `${together(one.bloc, "•")} → ${together(one.bloc_destination, one.numero)}`;

const together = (codes: string | readonly string[] | null, whole: string): string =>
  [codes ?? whole].flat().join(" + ");
