import type { TextRule } from "../rule.ts";

/** What Windows-1252 shows for the bytes 80 to 9F; Latin-1 shows controls, which no text may hold. */
const high = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const next = `[\\u00A0-\\u00BF${high}]`;

/**
 * The signs of what French texts hold beyond ASCII: letters (Ã©), œ (Å“), quotes and dashes (â€™), euro (â‚¬), ligatures
 * and U+FFFD (ï¿½), emoji (ðŸ˜€). Others begin with a letter that may well stand before « … » or a quote.
 */
const signs = `[ÂÃÄÅ]${next}|â[€‚„†]${next}|ï[¬»¿]${next}|ðŸ${next}${next}`;
const suspect = new RegExp(signs);
const sequence = new RegExp(signs, "g");

const byteOf = (character: string): number => {
  const rank = high.indexOf(character);
  return rank === -1 ? character.charCodeAt(0) : 0x80 + rank;
};

/** The character whose bytes in UTF-8 are shown as these signs; undefined when they are no such bytes. */
const decoded = (piece: string): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(piece, byteOf));
  } catch {
    return undefined;
  }
};

/** No letter of a text is shown as its bytes: « Ã© » for « é ». */
export const textMojibake: TextRule = {
  id: "text-mojibake",
  scope: "text",
  signs: suspect,
  examples: {
    bad: { "RNCP34762.yaml": 'intitule: "Concepteur d\'Å“uvres numÃ©riques"\n' },
    good: { "RNCP34762.yaml": 'intitule: "Concepteur d\'œuvres numériques"\n' },
  },
  check: (text, report) => {
    if (!suspect.test(text)) return;
    for (const [piece] of text.matchAll(sequence)) {
      const letter = decoded(piece);
      if (letter !== undefined) return report({ piece, letter }, piece);
    }
  },
};
