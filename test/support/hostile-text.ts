import fc from "fast-check";

/** What CSV, Markdown, HTML, a spreadsheet or a terminal would take for more than text. */
const pieces = [
  ...["\n", "\n\n", "\r", "\r\n", "\t", " ", "    ", "\u00a0", "\u2028", "\ufeff", "\u001b[31m", "\u202e", "\ud800"],
  ...[
    '"',
    '""',
    "'",
    ",",
    ";",
    "|",
    "\\",
    "\\|",
    "\\\\",
    "=",
    "+",
    "-",
    "@",
    "＝",
    "＋",
    "－",
    "＠",
    "=1+1",
    "@SUM(A1)",
  ],
  ...["*", "**", "__", "_a_", "~", "~~", "`", "```", "$", "$$", "!", "#", "# ", "- ", "+ ", "1. ", "1) ", "-", "1."],
  ...["---", "===", "> ", ":--", "<b>", "</b>", "<br>", "<!--", "-->", "<a@b.fr>", "&amp;", "&#32;", "&copy", "&"],
  ...["[a](b)", "![a](b)", "[^1]", "[^1]: x", "[x]: y", "[ ] ", "www.x.fr", "http://x.fr/a_b", "https://x.fr/a-b"],
  ...["a@b.fr", "mailto:a@b.fr", "xmpp:a@b.fr/c", "é", "œ", "mot", "Mot", "x", "1", "€", "👩‍💻", "e\u0301"],
];

/** Texts that no reader of a format may take for anything else. */
export const hostileText = fc
  .array(
    fc.oneof({ arbitrary: fc.constantFrom(...pieces), weight: 4 }, fc.string({ unit: "grapheme", maxLength: 3 })),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(""));
