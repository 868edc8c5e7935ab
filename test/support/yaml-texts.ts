import fc from "fast-check";
import { Document, type ToStringOptions } from "yaml";

/** Texts that some reader of YAML takes for something else, or that syntax could cut. */
const awkward = [
  ..."no|Yes|ON|off|y|N|true|False|NULL|null|~|=|<<|.inf|.NaN|-.INF|1e3|0o7|017|0x1F|1_000|12:30:45|1.|.5|+1".split(
    "|",
  ),
  ..."2029-03-27|2001-12-14t21:59:43.10-05:00|326|326m|39350481600231|RNCP36924|C01|mspr|Non|EPSI".split("|"),
  ..."https://www.epsi.fr/|http://a.fr:8080/?a=b#c|https://a.fr/:|- a|? a|a: b|: a|a:|a #b|#b|[a]|{a: b}|&a|*a|!a".split(
    "|",
  ),
  ...[
    "",
    " ",
    "\n",
    " \n",
    "\n\n",
    "a\n",
    "a\n\n",
    "\na",
    " a",
    "a ",
    "a  b",
    "a\n b",
    "a \nb",
    "a\tb",
    "\ta",
    "| a",
    "> a",
  ],
  ..."%a|@a|`a|\"a\"|'a'|a\\b|---|...|--- a|a, b|a]|Zoé|e\u0301te\u0301|a\u00a0: b|\u00a0a|a\u00a0|a\u202fb|a\u2028b|a\u2029".split(
    "|",
  ),
  ..."a\uFFFEb|a\uFFFFb|\u200ba|👩‍💻 🇫🇷|日本語|œuvre|l’été|aujourd'hui|« oui »|1 000 €".split("|"),
];

const words = fc.constantFrom(
  ...'la stratégie de sécurité l\'organisation d’une : ; # - n° (SOC) « eIDAS » 20 à 28 h … S.I. et/ou C++ C# "x" \\ \u00a0 \u00a0: 🇫🇷'.split(
    " ",
  ),
);
const prose = fc
  .array(fc.tuple(words, fc.constantFrom(" ", " ", " ", " ", " ", "  ", "\n", "\n\n", "\u00a0", "\t")), {
    maxLength: 60,
  })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(""));
const trimmedProse = prose.map((text) => text.replace(/\s+/g, " ").trim());

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...awkward) },
  { weight: 2, arbitrary: prose },
  { weight: 3, arbitrary: trimmedProse },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
);
const scalar = fc.oneof(
  { weight: 6, arbitrary: text },
  fc.integer(),
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.boolean(),
  fc.constant(null),
);
const key = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(..."numero code libelle texte blocs Nom a-b cle_2".split(" ")) },
  { weight: 1, arbitrary: text },
  { weight: 1, arbitrary: fc.constant("clé longue ".repeat(120)) },
);

/** What JSON can hold, made of such texts. */
const values: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: "small", withCrossShrink: true }, scalar, tie("list"), tie("object")),
  list: fc.oneof(
    fc.array(tie("value"), { maxLength: 5 }),
    fc.array(fc.constantFrom("oral", "ecrit", "C01", 3, null), { maxLength: 4 }),
  ),
  object: fc.dictionary(key, tie("value"), { maxKeys: 6 }),
})).value;

/** The ways in which the yaml package can write a value. */
export const styles: fc.Arbitrary<ToStringOptions> = fc.record({
  indent: fc.constantFrom(1, 2, 4),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 30, 80),
  collectionStyle: fc.constantFrom("any", "block", "flow"),
  defaultStringType: fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_FOLDED", "BLOCK_LITERAL"),
  defaultKeyType: fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE"),
  nullStr: fc.constantFrom("null", "~", ""),
  directives: fc.constantFrom(true, null),
});

/** A comment to put into a text: after a line, or on a line of its own below it; an empty one is a blank line. */
type Insertion = {
  readonly place: number;
  readonly beside: boolean;
  readonly indent: number;
  readonly comment: string;
};
const insertions: fc.Arbitrary<Insertion[]> = fc.array(
  fc.record({
    place: fc.nat(40),
    beside: fc.boolean(),
    indent: fc.nat(6),
    comment: fc.constantFrom(
      "",
      "# un",
      "# deux : « l’été »",
      "#",
      "# yaml-language-server: $schema=x.json",
      "#\ttrois ",
    ),
  }),
  { maxLength: 6 },
);

const inserted = (yaml: string, all: readonly Insertion[]): string => {
  const lines = yaml.split("\n");
  for (const { place, beside, indent, comment } of all) {
    const at = place % lines.length;
    if (beside) lines[at] += ` ${comment}`;
    else lines.splice(at, 0, comment === "" ? "" : " ".repeat(indent) + comment);
  }
  return lines.join("\n");
};

/** YAML in many styles with comments anywhere; some of it is not what was meant, and some is not valid. */
export const yamlTexts: fc.Arbitrary<string> = fc
  .record({
    value: values,
    style: styles,
    comments: insertions,
    end: fc.constantFrom("\n", "\r\n"),
    mark: fc.boolean(),
  })
  .map(({ value, style, comments, end, mark }) => {
    const yaml = inserted(new Document(value, { aliasDuplicateObjects: false }).toString(style), comments);
    return (mark ? "\uFEFF" : "") + yaml.replaceAll("\n", end);
  });

/** Some 300 kB between brackets that take more than the 1 MB of a file when each text has its line. */
export const growing = `${"[".repeat(25)}${`["un mot"${',"un mot"'.repeat(4999)}],`.repeat(7)}${"]".repeat(25)}\n`;
