import type { Diagnostic, DiagnosticCode } from "../model/diagnostic.ts";
import { cut } from "../text/cut.ts";

/** The sentence of one kind of finding, from the words the finding carries. */
export type Sentence = (args: Diagnostic["args"]) => string;

/** A sentence for each kind of finding, in one language. */
export type DiagnosticMessages = Readonly<Record<DiagnosticCode, Sentence>>;

/** Joins the parts of a template; values are cut to the 200 characters that a message may show. */
const join = (parts: readonly string[], values: readonly unknown[]): string =>
  parts.map((part, index) => part + (index < values.length ? cut(String(values[index] ?? "")) : "")).join("");

const noBreakSpaces = (part: string): string =>
  part.replace(/ (?=[:;?!»%])/g, "\u00A0").replace(/«[ \u00a0]?/g, "«\u00A0");

/** A French sentence: U+00A0 before « : ; ? ! » and inside the quotes of the template, never in its values. */
export const french = (parts: TemplateStringsArray, ...values: readonly unknown[]): string =>
  join(parts.map(noBreakSpaces), values);

/** An English sentence. */
export const english = (parts: TemplateStringsArray, ...values: readonly unknown[]): string => join(parts, values);

/** Names several types: "a text or nothing". */
export const typeWords = (types: unknown, words: Readonly<Record<string, string>>, or: string): string =>
  String(types)
    .split("|")
    .map((type) => words[type] ?? type)
    .join(or);
