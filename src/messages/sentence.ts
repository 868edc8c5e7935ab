import { cut } from "../text/cut.ts";

/** Joins the parts of a template; values are cut to the 200 characters that a message may show. */
const join = (parts: readonly string[], values: readonly (string | number)[]): string =>
  parts.map((part, index) => part + (index < values.length ? cut(String(values[index])) : "")).join("");

const noBreakSpaces = (part: string): string =>
  part.replace(/ (?=[:;?!»%])/g, "\u00A0").replace(/«[ \u00a0]?/g, "«\u00A0");

/** A French sentence: U+00A0 before « : ; ? ! » and inside the quotes of the template, never in its values. */
export const french = (parts: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  join(parts.map(noBreakSpaces), values);

/** An English sentence. */
export const english = (parts: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  join(parts, values);

/** The word for a name, which may be any text: nothing that every object has is taken for one. */
export const wordIn = (words: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined;

/** Names several types: "a text or nothing". */
export const typeWords = (types: string, words: Readonly<Record<string, string>>, or: string): string =>
  types
    .split("|")
    .map((type) => wordIn(words, type) ?? type)
    .join(or);

/** How a date is written in our data. */
export const isoDate = /^\d{4}-\d{2}-\d{2}$/;
