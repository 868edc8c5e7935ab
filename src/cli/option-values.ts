import { isDay } from "../model/day.ts";
import { failure } from "../model/errors.ts";

/**
 * Reads one of a few words, which completion offers.
 * @throws failure `invalid-option-value`, as all the readers of this file
 */
export const oneOf = <Word extends string>(option: string, words: readonly Word[]) => {
  const read = (value: string): Word => {
    const word = words.find((one) => one === value);
    if (word === undefined) throw failure("invalid-option-value", { name: option, value, expected: words.join(" | ") });
    return word;
  };
  return Object.assign(read, { words });
};

/** Reads a text that is not empty. */
export const notEmpty =
  (option: string, expected: string) =>
  (value: string): string => {
    if (value.trim() === "") throw failure("invalid-option-value", { name: option, value, expected });
    return value;
  };

/** Reads a whole number within bounds, and nothing else: Number would take « abc » for NaN and « » for 0. */
export const wholeNumber =
  (option: string, low: number, high: number) =>
  (value: string): number => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= low && number <= high)) {
      throw failure("invalid-option-value", { name: option, value, expected: `${low}–${high}` });
    }
    return number;
  };

/** Reads a number from 0 to 1. */
export const fraction =
  (option: string) =>
  (value: string): number => {
    const number = /^(0|1|0?[.,]\d{1,6}|1[.,]0{1,6})$/.test(value) ? Number(value.replace(",", ".")) : Number.NaN;
    if (Number.isNaN(number)) throw failure("invalid-option-value", { name: option, value, expected: "0–1" });
    return number;
  };

/** Reads a day that exists, AAAA-MM-JJ or JJ/MM/AAAA. */
export const isoDay =
  (option: string, expected: string) =>
  (value: string): string => {
    const day = value
      .trim()
      .replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (_, dd: string, mm: string, yyyy: string) =>
        [yyyy, mm.padStart(2, "0"), dd.padStart(2, "0")].join("-"),
      );
    if (!isDay(day)) throw failure("invalid-option-value", { name: option, value, expected });
    return day;
  };

/** Reads a SIRET, with or without spaces. */
export const siretOption =
  (option: string, expected: string) =>
  (value: string): string => {
    const digits = value.replace(/\s/g, "");
    if (!/^\d{14}$/.test(digits)) throw failure("invalid-option-value", { name: option, value, expected });
    return digits;
  };

/** What people call the levels of the national framework. */
const niveaux: Readonly<Record<string, string>> = {
  cap: "3",
  bep: "3",
  bac: "4",
  "bac+2": "5",
  "bac+3": "6",
  "bac+4": "6",
  "bac+5": "7",
  "bac+8": "8",
};

/** Reads a level of qualification, 3 to 8, or what people call it: « bac+5 », « niveau 7 ». */
export const niveau = (option: string): ((value: string) => number) => {
  const read = wholeNumber(option, 3, 8);
  return (value) => {
    const named = value
      .toLowerCase()
      .replace(/\s+/g, "")
      .replace(/^niveau/, "");
    return read(niveaux[named] ?? named);
  };
};
