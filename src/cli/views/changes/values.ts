import type { Messages } from "../../../messages/fr.ts";
import type { ChampChange } from "../../../model/sorties.generated.ts";
import type { Span, Text } from "../../../render/view.ts";
import { shortCode } from "./parts.ts";
import { segmentSpans } from "./segments.ts";

/** Where a change stands: « Formacodes · 31006 · libellé », « BC01 · évaluation · épreuve 1 ». */
export const placeOf = ({ champ, chemin }: ChampChange, messages: Messages): string => {
  const labels: Readonly<Record<string, string>> = messages.champs;
  const [bloc, ...below] = chemin;
  const inBloc = champ === "blocs" && typeof bloc === "string";
  const head = inBloc ? shortCode(bloc) : (labels[champ] ?? champ);
  // A place in a list follows its name: « épreuve 2 ».
  const steps = (inBloc ? below : chemin).map((step) =>
    typeof step === "number" ? ` ${step}` : ` · ${keyLabel(step, messages)}`,
  );
  return head + steps.join("");
};

/** The name of a key of the data, or the key where it has none: codes and years stand for themselves. */
const keyLabel = (key: string, { champs, changes, columns }: Messages): string => {
  const labels: Readonly<Record<string, string>> = { ...champs, ...columns, ...changes.keys };
  return Object.hasOwn(labels, key) ? (labels[key] ?? key) : key;
};

/** What changed at a place, for people. */
export const valueText = (change: ChampChange, messages: Messages): Text => {
  const { avant, apres, changement, segments } = change;
  const say = (value: unknown): string => phrase(value, messages);
  switch (changement) {
    case "ajoute":
      return [{ text: labelOf(apres) ?? say(apres), style: "good" }];
    case "supprime":
      return [{ text: labelOf(avant) ?? say(avant), style: "bad" }];
    case "deplace":
      return say(apres);
    case "ordre":
    case "modifie":
      return segments === null || isDate(avant) || isDate(apres)
        ? replaced(say(avant), say(apres))
        : segmentSpans(segments);
  }
};

/** The label of a code, which stands in the name of its place. */
const labelOf = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null && "code" in value && "libelle" in value
    ? String(value.libelle)
    : undefined;

const replaced = (before: string, after: string): Span[] => [
  { text: before, style: "removed" },
  { text: " " },
  { text: after, style: "added" },
];

const isDate = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);

/** A value in a line; an object as « clé : valeur ». */
const phrase = (value: unknown, messages: Messages): string => {
  if (value === null || value === undefined) return messages.unpublished;
  if (isDate(value)) return messages.date(value);
  if (typeof value === "boolean") return value ? messages.yes : messages.no;
  if (Array.isArray(value)) return value.map((one) => phrase(one, messages)).join(", ") || messages.none;
  if (typeof value !== "object") return String(value);
  return Object.entries(value)
    .map(([key, one]) => messages.colon(keyLabel(key, messages), nested(one, messages)))
    .join(messages.semicolon);
};

const nested = (value: unknown, messages: Messages): string => {
  const text = phrase(value, messages);
  const holdsObjects = Array.isArray(value) ? value.some((one) => typeof one === "object") : typeof value === "object";
  return holdsObjects && value !== null ? `(${text})` : text;
};
