import { fold } from "./fold.ts";

/** The numbers that a text gives: durations in minutes, durations in months, and all others. */
export type Quantities = {
  readonly minutes: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  readonly counts: ReadonlySet<number>;
};

const unitsOf = (factor: number, words: string): [string, number][] => words.split(" ").map((word) => [word, factor]);

/** How many minutes the units of short times last. */
const minutesOf = new Map([...unitsOf(60, "h hr hrs heure heures"), ...unitsOf(1, "mn mns min mins minute minutes")]);

/** How many months the units of long times last. */
const monthsOf = new Map([
  ...unitsOf(1, "mois"),
  ...unitsOf(3, "trimestre trimestres"),
  ...unitsOf(6, "semestre semestres"),
  ...unitsOf(12, "an ans annee annees"),
]);

const words = "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize";

const numbers = new Map<string, number>([
  ...words.split(" ").map((word, value): [string, number] => [word, value]),
  ...unitsOf(1, "une"),
  ...unitsOf(20, "vingt vingts"),
  ...unitsOf(30, "trente"),
  ...unitsOf(40, "quarante"),
  ...unitsOf(50, "cinquante"),
  ...unitsOf(60, "soixante"),
  ...unitsOf(0.5, "demi demie"),
  ...unitsOf(0.25, "quart quarts"),
  ...unitsOf(2, "binome binomes duo duos"),
  ...unitsOf(3, "trinome trinomes trio trios"),
]);

/** What may stand between two numbers that share a unit (« 20 à 28 h »), or between a number and its unit. */
const links = new Set(["a", "et", "ou", "-", "/", "+", "x", ",", "d", "'", ")"]);

/** Numbers, words, and signs one by one; « 1 200 » is one number. */
const tokenPattern = /\d{1,3}(?:\s\d{3})+(?!\d)|\d+(?:[.,]\d+)?|[a-z]+|[^\s\w]/g;

const numberOf = (token: string): number | undefined => {
  const digits = token.charCodeAt(0) < 0x3a ? Number(token.replace(/\s/g, "").replace(",", ".")) : Number.NaN;
  return numbers.get(token) ?? (Number.isNaN(digits) ? undefined : digits);
};

/** « quarante-cinq », « quatre-vingts », « trois quarts »: two words that make one number; undefined if they do not. */
const joined = (first: number, value: number): number | undefined => {
  if (value < 1 || (first === 4 && value === 20)) return first * value;
  return first >= 10 && first > value ? first + value : undefined;
};

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
  const isWord = numbers.has(token);
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
  const value = /^[0-5]\d$/.test(next) ? Number(next) : numbers.get(next);
  if (value === undefined || (value >= 1 && value < 10)) return { minutes: 0, length: 0 };
  if (minutesOf.get(unit) === 1) return { minutes: value, length: 0 };
  if (value < 1) return { minutes: value * 60, length: start - at };
  if (start > at + 1) return { minutes: 0, length: 0 };
  const whole = unit === "-" && numbers.has(next) ? joined(value, numbers.get(then) ?? value) : undefined;
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
