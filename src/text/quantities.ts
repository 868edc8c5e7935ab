import { fold } from "./fold.ts";
import { joined, minutesOf, monthsOf, numberOf, numberWord } from "./number-words.ts";

/** The numbers that a text gives: durations in minutes, durations in months, and all others. */
export type Quantities = {
  readonly minutes: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  readonly counts: ReadonlySet<number>;
};

/** What may stand between two numbers that share a unit (« 20 à 28 h »), or between a number and its unit. */
const links = new Set(["a", "et", "ou", "-", "/", "+", "x", ",", "d", "'", ")"]);

/** Numbers, words, and signs one by one; « 1 200 » is one number. */
const tokenPattern = /\d{1,3}(?:\s\d{3})+(?!\d)|\d+(?:[.,]\d+)?|[a-z]+|[^\s\w]/g;

type Reading = {
  readonly tokens: readonly string[];
  readonly minutes: Set<number>;
  readonly months: Set<number>;
  readonly counts: Set<number>;
  /** Numbers whose unit may follow. */
  pending: number[];
  /** Whether what was read last lets another number share their unit. */
  linked: boolean;
  /** The last number, if it was told by words. */
  told: number | undefined;
};

const drop = (reading: Reading): void => {
  for (const value of reading.pending) reading.counts.add(value);
  reading.pending = [];
  reading.told = undefined;
};

const readNumber = (reading: Reading, token: string, value: number): void => {
  const isWord = numberWord(token) !== undefined;
  const whole = isWord && reading.told !== undefined ? joined(reading.told, value) : undefined;
  if (whole !== undefined) reading.pending.pop();
  else if (!reading.linked) drop(reading);
  reading.pending.push(whole ?? value);
  reading.told = isWord ? (whole ?? value) : undefined;
  reading.linked = false;
};

/** « 1 h 30 », « 1 heure et demie »: the minutes after a number of hours, and how many words tell them and no others. */
const minutesAfter = (tokens: readonly string[], at: number): { readonly minutes: number; readonly length: number } => {
  const start = tokens[at + 1] === "et" ? at + 2 : at + 1;
  const [next = "", unit = "", then = ""] = tokens.slice(start, start + 3);
  const isClock = /^[0-5]\d$/.test(next);
  const value = isClock ? Number(next) : numberWord(next);
  if (value === undefined || (!isClock && value >= 1 && value < 10)) return { minutes: 0, length: 0 };
  if (minutesOf.get(unit) === 1) return { minutes: value, length: 0 };
  if (value < 1) return { minutes: value * 60, length: start - at };
  if (start > at + 1) return { minutes: 0, length: 0 };
  const whole = unit === "-" && numberWord(next) !== undefined ? joined(value, numberWord(then) ?? value) : undefined;
  return { minutes: whole ?? value, length: whole === undefined ? 1 : 3 };
};

/** Reads a unit; gives how many of the words behind it belong to it. */
const readTime = (reading: Reading, factor: number, at: number): number => {
  const { minutes, length } = factor === 60 ? minutesAfter(reading.tokens, at) : { minutes: 0, length: 0 };
  const last = reading.pending.at(-1);
  if (last !== undefined && minutes > 0) reading.minutes.add(last * 60 + minutes);
  if (length > 0) reading.pending.pop();
  for (const value of reading.pending) reading.minutes.add(value * factor);
  reading.pending = [];
  reading.told = undefined;
  return length;
};

const isPrime = ({ tokens, pending }: Reading, at: number): boolean =>
  tokens[at] === "'" && pending.length > 0 && /^\d/.test(tokens[at - 1] ?? "");

/** « six (6) mois »: a number told twice. */
const isRepeated = ({ tokens, pending }: Reading, at: number): boolean =>
  tokens[at] === "(" && pending.length > 0 && numberOf(tokens[at + 1] ?? "") === pending.at(-1);

/** The numbers of a French text, in digits or small words, with the units of time behind them. */
export const quantitiesOf = (text: string): Quantities => {
  const tokens = fold(text).match(tokenPattern) ?? [];
  const reading: Reading = {
    tokens,
    minutes: new Set(),
    months: new Set(),
    counts: new Set(),
    pending: [],
    linked: false,
    told: undefined,
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? "";
    const value = numberOf(token);
    const factor = minutesOf.get(token) ?? (isPrime(reading, at) ? 1 : undefined);
    const months = monthsOf.get(token);
    if (value !== undefined) readNumber(reading, token, value);
    else if (factor !== undefined) at += readTime(reading, factor, at);
    else if (months !== undefined) {
      for (const each of reading.pending) reading.months.add(each * months);
      reading.pending = [];
    } else if (links.has(token) || isRepeated(reading, at)) reading.linked = true;
    else drop(reading);
  }
  drop(reading);
  return reading;
};
