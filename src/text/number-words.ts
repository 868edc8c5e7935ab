const unitsOf = (factor: number, words: string): [string, number][] => words.split(" ").map((word) => [word, factor]);

/** How many minutes the units of short times last. */
export const minutesOf = new Map([
  ...unitsOf(60, "h hr hrs heure heures"),
  ...unitsOf(1, "mn mns min mins minute minutes"),
]);

/** How many months the units of long times last. */
export const monthsOf = new Map([
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

/** The number that a folded word of French tells; undefined for digits and other words. */
export const numberWord = (word: string): number | undefined => numbers.get(word);

/** The number that a folded word or its digits tell, spaces and comma as French writes them; undefined for other words. */
export const numberOf = (token: string): number | undefined => {
  const digits = token.charCodeAt(0) < 0x3a ? Number(token.replace(/\s/g, "").replace(",", ".")) : Number.NaN;
  return numbers.get(token) ?? (Number.isNaN(digits) ? undefined : digits);
};

/** « quarante-cinq », « quatre-vingts », « trois quarts »: two words that make one number; undefined if they do not. */
export const joined = (first: number, value: number): number | undefined => {
  if (value < 1 || (first === 4 && value === 20)) return first * value;
  return first >= 10 && first > value ? first + value : undefined;
};
