import type { Messages } from "../../../messages/fr.ts";

/** The name of a key of the data, or the key where it has none: codes and years stand for themselves. */
export const keyLabel = (key: string, { champs, changes, columns }: Messages): string => {
  const labels: Readonly<Record<string, string>> = { ...champs, ...columns, ...changes.keys };
  return Object.hasOwn(labels, key) ? (labels[key] ?? key) : key;
};

type Words = Readonly<Record<string, string>>;

/** The words for the codes that stand under a key of an evaluation. */
const codesUnder = (key: string, messages: Messages): Words => {
  const { columns, epreuve, cadre, modalite, contenu, production } = messages;
  switch (key) {
    case "type":
      return Object.fromEntries(Object.entries(epreuve).map(([type, name]) => [type, name(1)]));
    case "nature":
      return { preparation: columns.preparation, production: columns.production, soutenance: columns.soutenance };
    case "cadre":
      return cadre;
    case "modalite":
      return modalite;
    case "contenu":
      return contenu;
    case "productions":
      return production;
    default:
      return {};
  }
};

const isDate = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

/** Whether a text of the data is a code or a date, for which people are given other words. */
export const standsForWords = (key: string, value: string, messages: Messages): boolean =>
  isDate(value) || Object.hasOwn(codesUnder(key, messages), value);

const wordFor = (key: string, value: string, messages: Messages): string => {
  if (isDate(value)) return messages.date(value);
  const words = codesUnder(key, messages);
  return Object.hasOwn(words, value) ? (words[value] ?? value) : value;
};

/** A value that stands under a key, in a line; an object as « clé : valeur ». */
export const phrase = (key: string, value: unknown, messages: Messages): string => {
  if (value === null || value === undefined) return messages.unpublished;
  if (typeof value === "string") return wordFor(key, value, messages);
  if (typeof value === "boolean") return value ? messages.yes : messages.no;
  if (Array.isArray(value)) return value.map((one) => phrase(key, one, messages)).join(", ") || messages.none;
  if (typeof value !== "object") return String(value);
  return Object.entries(value)
    .map(([own, one]) => messages.colon(keyLabel(own, messages), nested(own, one, messages)))
    .join(messages.semicolon);
};

const nested = (key: string, value: unknown, messages: Messages): string => {
  const text = phrase(key, value, messages);
  const holdsObjects = Array.isArray(value) ? value.some((one) => typeof one === "object") : typeof value === "object";
  return holdsObjects && value !== null ? `(${text})` : text;
};
