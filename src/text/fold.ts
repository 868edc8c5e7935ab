/** What French writes beyond ASCII, as « letters:fold ». Anything else takes the slow way through Unicode. */
const frenchLetters =
  "àâäÀÂÄ:a çÇ:c éèêëÉÈÊË:e îïÎÏ:i ôöÔÖ:o ùûüÙÛÜ:u ÿŸ:y œŒ:oe æÆ:ae ßẞ:ss øØ:o łŁ:l ’‘ʼ‛´`′ʹ:' ‐‑‒–:- " +
  "\u00AD\u200B\u200C\u200D\u2060\uFEFF:";

let folds: Map<string, string> | undefined;

/**
 * The comparable form of a text: no accents, lower case, œ as oe, ligatures and compatibility forms taken apart,
 * every kind of apostrophe as ', every kind of hyphen as -, no soft hyphen or zero-width mark.
 * The length may change: offsets in the result are not offsets in the text.
 */
export const fold = (text: string): string => foldQuickly(text) ?? foldUnicode(text);

/** The fold of a text of plain and French letters, undefined when it holds others. */
const foldQuickly = (text: string): string | undefined => {
  let result = "";
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80 && unit !== 0x60) continue;
    folds ??= readFolds();
    const letter = folds.get(text.charAt(index));
    if (letter === undefined) return undefined;
    result += text.slice(from, index) + letter;
    from = index + 1;
  }
  return (result + text.slice(from)).toLowerCase();
};

const foldUnicode = (text: string): string => Array.from(text, foldLetter).join("");

/** Letter by letter, so that a letter folds alike whatever stands beside it. */
const foldLetter = (letter: string): string => {
  const quick = foldQuickly(letter);
  if (quick !== undefined) return quick;
  const bare = letter.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return Array.from(bare, (each) => foldQuickly(each) ?? each).join("");
};

const readFolds = (): Map<string, string> => {
  const read = new Map<string, string>();
  for (const rule of frenchLetters.split(" ")) {
    const [letters = "", result = ""] = rule.split(":");
    for (const letter of letters) read.set(letter, result);
  }
  return read;
};
