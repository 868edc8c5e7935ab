import type { Messages } from "../../../messages/fr.ts";
import { wordIn } from "../../../messages/sentence.ts";

/** The name of a key of the data, or the key where it has none: codes and years stand for themselves. */
export const keyLabel = (key: string, { champs, changes, columns }: Messages): string =>
  wordIn({ ...champs, ...columns, ...changes.keys }, key) ?? key;

type Words = Readonly<Record<string, string>>;

/** The words for the codes that stand under a key of an evaluation. */
const codesUnder = (key: string, messages: Messages): Words => {
  const { columns, epreuve, cadre, modalite, contenu, production: productions } = messages;
  const type = Object.fromEntries(Object.entries(epreuve).map(([one, name]) => [one, name(1)]));
  const { preparation, production, soutenance } = columns;
  const words = { type, nature: { preparation, production, soutenance }, cadre, modalite, contenu, productions };
  return new Map<string, Words>(Object.entries(words)).get(key) ?? {};
};

const isDate = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

/** Whether a text of the data is a code or a date, for which people are given other words. */
export const standsForWords = (key: string, value: string, messages: Messages): boolean =>
  isDate(value) || Object.hasOwn(codesUnder(key, messages), value);

const wordFor = (key: string, value: string, messages: Messages): string => {
  if (isDate(value)) return messages.date(value);
  return wordIn(codesUnder(key, messages), value) ?? value;
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
