import type { Messages } from "../messages/fr.ts";
import type { RuleTexts } from "../messages/rule-texts.ts";
import type { Language } from "../messages/sentence-of.ts";

/**
 * The language of the interface: `--lang`, else RNCP_LANG, else the locale (English for `en…`), else French.
 * Read before the options are parsed, since help and errors are texts too.
 */
export const languageOf = (argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language => {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  const wish = optionIn(argv) ?? env.RNCP_LANG ?? "";
  if (/^en/i.test(wish)) return "en";
  if (/^fr/i.test(wish)) return "fr";
  return /^en/i.test(locale) ? "en" : "fr";
};

const optionIn = (argv: readonly string[]): string | undefined => {
  const end = argv.indexOf("--");
  const words = end < 0 ? argv : argv.slice(0, end);
  for (const [index, word] of words.entries()) {
    if (word === "--lang") return words[index + 1];
    if (word.startsWith("--lang=")) return word.slice("--lang=".length);
  }
  return undefined;
};

/** The sentences of a language, loaded when needed. */
export const messagesIn = async (language: Language): Promise<Messages> =>
  language === "en" ? (await import("../messages/en.ts")).en : (await import("../messages/fr.ts")).fr;

/** What the rules demand and why, and what findings say, in a language, loaded when needed. */
export const ruleTextsIn = async (language: Language): Promise<RuleTexts> =>
  language === "en"
    ? (await import("../messages/rules.en.ts")).rulesEn
    : (await import("../messages/rules.fr.ts")).rulesFr;
