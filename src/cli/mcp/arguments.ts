import type { Messages } from "../../messages/fr.ts";
import { failure } from "../../model/errors.ts";
import { nearestName } from "../../text/nearest.ts";
import { isoDay, niveau, notEmpty, wholeNumber } from "../option-values.ts";

/** An argument of a tool: what JSON Schema says of it, and how it is read, with the sentences of the command line. */
export type Argument<Value> = {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly required?: boolean;
  /** @throws failure `invalid-option-value` */
  readonly read: (value: unknown, name: string, messages: Messages) => Value;
};

const wrong = (name: string, value: unknown, expected: string): Error =>
  failure("invalid-option-value", { name, value: typeof value === "string" ? value : JSON.stringify(value), expected });

/** A text that is not empty. */
export const text = (description: string): Argument<string> => ({
  schema: { type: "string", description },
  read: (value, name, { help }) => {
    if (typeof value !== "string") throw wrong(name, value, help.text);
    return notEmpty(name, help.text)(value);
  },
});

/** Texts, or one of them. */
export const texts = (description: string): Argument<readonly string[]> => ({
  schema: { type: "array", items: { type: "string" }, description },
  read: (value, name, messages) => [value].flat().map((one) => text("").read(one, name, messages)),
});

/** A whole number within bounds. */
export const number = (description: string, low: number, high: number): Argument<number> => ({
  schema: { type: "integer", minimum: low, maximum: high, description },
  read: (value, name) => wholeNumber(name, low, high)(String(value)),
});

/** A level of the framework, 3 to 8. */
export const level = (description: string): Argument<number> => ({
  schema: { type: "integer", minimum: 3, maximum: 8, description },
  read: (value, name) => niveau(name)(String(value)),
});

/** A day. */
export const day = (description: string): Argument<string> => ({
  schema: { type: "string", format: "date", description },
  read: (value, name, { help }) => isoDay(name, help.isoDay)(String(value)),
});

/** Yes or no. */
export const flag = (description: string): Argument<boolean> => ({
  schema: { type: "boolean", description },
  read: (value, name) => {
    if (typeof value !== "boolean") throw wrong(name, value, "true | false");
    return value;
  },
});

/** The same argument, without which the tool cannot do. */
export const required = <Value>(argument: Argument<Value>): Argument<Value> & { readonly required: true } => ({
  ...argument,
  required: true,
});

type Arguments = Readonly<Record<string, Argument<unknown>>>;
/** What was read of the arguments of a tool. */
export type Given<Of extends Arguments> = {
  readonly [Name in keyof Of]: Of[Name] extends Argument<infer Value>
    ? Of[Name] extends { readonly required: true }
      ? Value
      : Value | undefined
    : never;
};

/**
 * Reads what an assistant gives. Nothing is left aside without a word.
 * @throws failure `unknown-option`, `missing-argument` or `invalid-option-value`
 */
export const readArguments = <Of extends Arguments>(
  of: Of,
  given: Readonly<Record<string, unknown>>,
  tool: string,
  messages: Messages,
): Given<Of> => {
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(of, name)) continue;
    throw failure("unknown-option", { name, suggestion: nearestName(name, Object.keys(of)), command: tool });
  }
  const read = Object.entries(of).map(([name, argument]) => {
    const value = given[name] ?? undefined;
    if (value === undefined && argument.required === true) throw failure("missing-argument", { name, command: tool });
    return [name, value === undefined ? undefined : argument.read(value, name, messages)];
  });
  return Object.fromEntries(read) as Given<Of>;
};

/** The schema of the arguments of a tool. */
export const schemaOf = (of: Arguments) => ({
  type: "object" as const,
  properties: Object.fromEntries(Object.entries(of).map(([name, { schema }]) => [name, schema])),
  required: Object.keys(of).filter((name) => of[name]?.required === true),
  additionalProperties: false,
});
