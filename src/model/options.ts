import { inspect } from "node:util";
import { isDay } from "./day.ts";
import { failure } from "./errors.ts";

/** What a value given to the library must be, and how that is written where words have no language. */
export type Demand = { readonly expected: string; readonly fits: (value: unknown) => boolean };

/** A number from 0 to 1. */
export const fraction: Demand = {
  expected: "0–1",
  fits: (value) => typeof value === "number" && value >= 0 && value <= 1,
};

/** A whole number, this one or more. */
export const wholeFrom = (least: number): Demand => ({
  expected: `${least}, ${least + 1}, ${least + 2}…`,
  fits: (value) => Number.isSafeInteger(value) && Number(value) >= least,
});

/** A day that exists. */
export const day: Demand = { expected: "AAAA-MM-JJ", fits: (value) => typeof value === "string" && isDay(value) };

/** One of a few words. */
export const oneOf = (words: readonly string[]): Demand => ({
  expected: words.join(" | "),
  fits: (value) => typeof value === "string" && words.includes(value),
});

/** @throws failure `invalid-option-value` when the value is not what is demanded */
export const check = (name: string, value: unknown, { expected, fits }: Demand): void => {
  if (fits(value)) return;
  throw failure("invalid-option-value", { name, value: inspect(value, { depth: 0 }), expected });
};

const group: Demand = { expected: "{ … }", fits: (value) => typeof value === "object" && value !== null };

/**
 * The options that were given: one that is undefined is as if it were left out.
 * @throws failure `invalid-option-value` when one of them is not what is demanded
 */
export const checkedOptions = <Options extends object>(
  options: Options,
  demands: Readonly<Record<keyof Options, Demand>>,
): Options => {
  check("options", options, group);
  for (const [name, demand] of Object.entries<Demand>(demands)) {
    const value = Reflect.get(options, name);
    if (value !== undefined) check(name, value, demand);
  }
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Options;
};
