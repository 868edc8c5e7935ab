import { codePointName } from "../../text/code-points.ts";
import type { TextRule } from "../rule.ts";

/**
 * A quick look for what cannot be seen, or can only be seen in the font of its author. Beyond U+FFFF it stops at the
 * halves of variation selectors, tags and private use (planes 14 to 16).
 */
const suspect = new RegExp(
  "[\\u00AD\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200D\\u2028\\u2029\\u2060-\\u2064" +
    "\\u206A-\\u206F\\u3164\\uDB40-\\uDBFF\\uE000-\\uF8FF\\uFDD0-\\uFDEF\\uFE00-\\uFE0F\\uFFA0\\uFFF0-\\uFFFF]",
);

const kinds = {
  "soft-hyphen": "\\u00AD",
  "zero-width": "\\u200B\\u2060\\u180E",
  joiner: "\\u200C\\u200D\\u034F",
  line: "\\u2028\\u2029",
  variation: "\\u180B-\\u180D\\u180F\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}",
  lost: "\\uFFFD",
  private: "\\p{Co}",
  other:
    "\\u115F\\u1160\\u17B4\\u17B5\\u2061-\\u2064\\u206A-\\u206F\\u3164\\uFFA0\\uFFF9-\\uFFFC\\u{E0000}-\\u{E007F}\\p{NChar}",
};

/** Emoji are made of several code points, some of them invisible: 👩‍💻, ✔️, 1️⃣, the flag of Wales. */
const emoji = String.raw`\p{Extended_Pictographic}(?:\p{EMod}|[\uFE0E\uFE0F])?(?:[\u{E0020}-\u{E007E}]+\u{E007F})?`;

type Patterns = { readonly emoji: RegExp; readonly invisible: RegExp };

let patterns: Patterns | undefined;

const makePatterns = (): Patterns => ({
  emoji: new RegExp(`${emoji}(?:\\u200D${emoji})*|[0-9#*]\\uFE0F\\u20E3`, "gu"),
  invisible: new RegExp(
    Object.entries(kinds)
      .map(([kind, points]) => `(?<${kind.replace("-", "_")}>[${points}])`)
      .join("|"),
    "gu",
  ),
});

/** A text holds what can be seen and nothing else. */
export const textInvisible: TextRule = {
  id: "text-invisible",
  scope: "text",
  signs: suspect,
  examples: {
    bad: { "RNCP34762.yaml": 'intitule: "Concepteur d\'œuvres numé\\u00ADriques"\n' },
    good: { "RNCP34762.yaml": 'intitule: "Concepteur d\'œuvres numériques 👩‍💻 ✔️"\n' },
  },
  check: (text, report) => {
    if (!suspect.test(text)) return;
    patterns ??= makePatterns();
    const counts = new Map<string, { kind: string; count: number }>();
    for (const { 0: character, groups = {} } of text.replace(patterns.emoji, "").matchAll(patterns.invisible)) {
      const kind = Object.keys(groups).find((name) => groups[name] !== undefined) ?? "other";
      const found = counts.get(character) ?? { kind: kind.replace("_", "-"), count: 0 };
      found.count += 1;
      counts.set(character, found);
    }
    for (const [character, { kind, count }] of counts) {
      report({ codePoint: codePointName(character), kind, count }, character);
    }
  },
};
