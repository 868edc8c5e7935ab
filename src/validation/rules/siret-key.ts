import { ficheRule } from "../rule.ts";

const digitsOf = (siret: string): number[] => [...siret].map(Number);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Luhn's sum: from the right, every second digit counts twice, and its own two digits are added. */
const luhnSum = (siret: string): number =>
  sum(
    digitsOf(siret).map((digit, index, { length }) => {
      const weighted = (length - index) % 2 === 0 ? digit * 2 : digit;
      return weighted > 9 ? weighted - 9 : weighted;
    }),
  );

/** La Poste has more establishments than Luhn keys: their digits add up to a multiple of 5 (Insee, SIREN 356000000). */
const isLaPoste = (siret: string): boolean => siret.startsWith("356000000") && sum(digitsOf(siret)) % 5 === 0;

/** Whether the last digit of a SIRET, 14 digits, is the key of the others. */
export const hasSiretKey = (siret: string): boolean => luhnSum(siret) % 10 === 0 || isLaPoste(siret);

const example = (siret: string) => `
certificateurs:
  - nom: "Un organisme"
    siret: "${siret}"
    nom_commercial: null
    site_internet: null
`;

/** The key of each certifier's SIRET is right. */
export const siretKey = ficheRule({
  id: "siret-key",
  examples: {
    bad: { "RNCP34762.yaml": example("39350481600232") },
    good: { "RNCP34762.yaml": example("39350481600231") },
  },
  reads: ["certificateurs"],
  check: ({ certificateurs }, report) => {
    for (const [index, { siret }] of certificateurs.entries()) {
      if (siret !== null && !hasSiretKey(siret)) report(["certificateurs", index, "siret"], { siret });
    }
  },
});
