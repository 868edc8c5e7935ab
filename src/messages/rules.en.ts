import type { DiagnosticArgs } from "../model/diagnostic.ts";
import type { RuleTexts } from "./rule-texts.ts";
import { english as en, isoDate, typeWords, wordIn } from "./sentence.ts";

const kinds: Readonly<Record<DiagnosticArgs["file-not-regular"]["kind"], string>> = {
  link: "a link",
  directory: "a folder",
  fifo: "a pipe",
  socket: "a socket",
  device: "a device",
};

const types: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object (key: value)",
  null: "nothing (null)",
};

const expectedTypes = { ...types, null: "null" };

const syntax: Readonly<Record<string, string>> = {
  bracket: "a list or an object is not closed: add ] or }",
  colon: "a colon and a value are missing after this key; if it is a text, put it between quotes",
  comma: "a comma or a space is missing between two items",
  comment: "put a space before #, or the text between quotes",
  escape: "this backslash is not followed by a known escape: write it twice, or use single quotes",
  flow: "a list with dashes cannot stand between brackets or braces: keep one way of writing",
  indentation: "this indentation matches no key above: align the line with spaces",
  continuation: "this line seems to go on with the text above, and begins too far left: align it with its other lines",
  "long-key": "this key is longer than 1024 characters: put the text between quotes",
  "multiline-key": "a key stands on one line: add the missing colon, or put the text between quotes",
  quote: "this quote is not closed: add the closing quote",
  "scalar-start": "a text cannot begin with this sign: put the text between quotes",
  unexpected: "this sign is not expected here: correct it, or put the text between quotes",
  dash: en`a dash alone is no value: write null if the page gives nothing`,
  "inner-quote": en`a quote closes this text too soon: write \\" inside double quotes, and '' inside single ones`,
  conflict: en`a git conflict is left here: keep one of the two versions, and delete the markers <<<<<<<, ======= and >>>>>>>`,
  "dash-space": "put a space after the dash",
  "item-dash": "another item begins here: put a dash and a space before it, in the place of two spaces",
  swallowed:
    "this line is read as part of the text above: it begins too far right, align it with the items of its list",
  "colon-space": en`put a space after the colon: without it, the key and its value are one word`,
};

const comparisons: Readonly<Record<string, string>> = {
  ">=": "at least",
  "<=": "at most",
  ">": "more than",
  "<": "less than",
};

const addresses: Readonly<Record<DiagnosticArgs["adresse"]["problem"], string>> = {
  invalid: "this address cannot be read",
  host: "this address names no site on the internet",
  credentials: "this address holds a user name or a password",
};

const after = ({ problem, what }: DiagnosticArgs["date-order"]): string =>
  problem === "end" ? "the end of the registration" : what === "annee" ? "the current year" : "today";

const invisible: Readonly<Record<string, string>> & { readonly other: string } = {
  "soft-hyphen": "a soft hyphen, cannot be seen: delete it",
  "zero-width": "a space without width, cannot be seen: delete it",
  joiner: "a joiner or non-joiner without width, cannot be seen: delete it",
  line: "a line end hidden in the text: replace it with a space, or make two paragraphs",
  variation: "a variation selector, cannot be seen here: delete it",
  lost: "stands for a lost character: find it on the page",
  private:
    "a private character, means something in one font only (often a bullet of Word): replace it with a dash, or delete it",
  other: "a character that cannot be seen or has no value in a text: delete it",
};

const orWithout = (without: "null" | "item" | undefined): string =>
  without === undefined ? "" : without === "null" ? ", or null if it gives none" : ", or delete this item";

/** What each rule demands and why, and what a finding says is wrong and what to do, in English. */
export const rulesEn: RuleTexts = {
  "file-empty": {
    title: "A file holds a fiche",
    why: "An empty file looks like a fiche that no command can show.",
    sentence: () => en`empty file: write a fiche in it, or delete it`,
  },
  "file-too-large": {
    title: "A file stays small",
    why: "A fiche takes some tens of kilobytes: a much larger file is not one, and reading it could block the program.",
    sentence: ({ size, limit }) => en`file too large (${size} bytes): a file has at most ${limit} bytes`,
  },
  "file-encoding-utf16": {
    title: "A file is in UTF-8, not in UTF-16",
    why: "Read as UTF-8, a text in UTF-16 is but a row of signs without meaning.",
    sentence: () => en`this file is UTF-16: save it as UTF-8`,
  },
  "file-encoding": {
    title: "A file is in UTF-8",
    why: "In another encoding every accented letter would be lost, and the fiche would not be the published one.",
    sentence: ({ byte }) => en`the byte ${byte} is not UTF-8 (a Latin-1 or Windows-1252 file?): save the file as UTF-8`,
  },
  "file-not-regular": {
    title: "A fiche is a regular file",
    why: "Reading a pipe or a device may never end, and a folder has no text.",
    sentence: ({ kind }) => en`this is ${wordIn(kinds, kind) ?? "a device"}, not a file: give a YAML file`,
  },
  "file-link": {
    title: "A link does not lead out of the folder",
    why: "A link to the outside would show a file that is not part of the data, and break for other readers.",
    sentence: () => en`this link leads out of the folder: put the file itself there`,
  },
  "file-unreadable": {
    title: "A file can be read",
    why: "What could not be read was not checked: nothing says that the fiche is right.",
    sentence: ({ reason }) => en`unreadable file (${reason}): check that it exists and that you may read it`,
  },
  "text-control-character": {
    title: "A text has no control character",
    why: "These characters are not seen, but can clear a terminal or change the order of the words shown.",
    sentence: ({ codePoint }) => en`control character ${codePoint}: delete it, it could falsify what is shown`,
  },
  "text-special-space": {
    title: "A key or an indentation has ordinary spaces only",
    why: "A no-break space is part of the name of the key: the field looks written, and the program does not find it.",
    sentence: ({ codePoint }) =>
      en`special space ${codePoint} in a key or an indentation: replace it with an ordinary space`,
  },
  "yaml-syntax": {
    title: "The YAML syntax is right",
    why: "A malformed file cannot be read, or reads otherwise than it looks.",
    sentence: ({ reason }) => wordIn(syntax, reason) ?? en`the YAML syntax is wrong here: correct it`,
  },
  "yaml-tab": {
    title: "The indentation is made of spaces",
    why: "YAML refuses tabs in the indentation, for their width depends on the editor.",
    sentence: () => en`tabulation in the indentation: replace it with spaces`,
  },
  "yaml-too-deep": {
    title: "There are few nested levels",
    why: "A fiche has fewer than ten: beyond that a bracket is missing, or the file tries to exhaust the program.",
    sentence: ({ limit }) => en`more than ${limit} nested levels: a fiche has less than 10, check the brackets`,
  },
  "yaml-too-many-items": {
    title: "A file has a limited number of items",
    why: "A fiche has some hundreds: many more are the sign of another file, too long to read.",
    sentence: ({ limit }) => en`more than ${limit} items: split the file, or check that it is a fiche`,
  },
  "yaml-too-many-errors": {
    title: "A file has few syntax errors",
    why: "After many errors, the next ones mostly follow from the first: they are no longer shown.",
    sentence: ({ limit }) => en`more than ${limit} errors: the next ones are not shown, correct these first`,
  },
  "yaml-alias": {
    title: "A value is written in full, without anchor or alias",
    why: "An alias hides from the reader what a field holds, and can make the file grow without limit.",
    sentence: ({ name }) =>
      en`“${name}” is an anchor or an alias, refused here: copy the value, or put the text between quotes`,
  },
  "yaml-merge-key": {
    title: "Keys are written in place, without a merge key",
    why: "A merge hides the fields of a fiche from the reader, and not every program reads it in the same way.",
    sentence: () => en`the merge key “<<” is refused: copy the keys`,
  },
  "yaml-tag": {
    title: "A value has no YAML tag",
    why: "A tag changes the type of a value, or asks a program to create an object.",
    sentence: ({ tag }) => en`the tag “${tag}” is refused: delete it, or put the text between quotes`,
  },
  "yaml-directive": {
    title: "A file has no YAML directive",
    why: "A directive changes how the whole file is read: in YAML 1.1, “no” becomes false and 017 becomes 15.",
    sentence: ({ directive }) => en`the directive “${directive}” is refused: delete this line`,
  },
  "yaml-multiple-documents": {
    title: "A file holds one document",
    why: "Most programs read the first document only: the other fiches would be lost.",
    sentence: () => en`a second document begins here: one file per fiche`,
  },
  "yaml-duplicate-key": {
    title: "A key appears once",
    why: "Of two values for one field, each program keeps the one it likes.",
    sentence: ({ key, first, second }) => en`the key “${key}” stands twice, on lines ${first} and ${second}: keep one`,
  },
  "yaml-key": {
    title: "A key is a text",
    why: "A key that reads as a number, a date or a list is the name of no field.",
    sentence: ({ key }) => en`the key “${key}” is not a text: put it between quotes, or correct it`,
  },
  "yaml-reserved-key": {
    title: "A key is not a reserved name",
    why: "Names like “__proto__” change how the JavaScript programs that read the data behave.",
    sentence: ({ key }) => en`the key “${key}” is a reserved name: delete it`,
  },
  "yaml-fold-indent": {
    title: "The lines of a folded text (>-) begin at the same place",
    why: "A line further right keeps its line end and its spaces: the text is no longer that of the page.",
    sentence: () =>
      en`this line and the others of the text do not begin at the same place, and it keeps that indentation: align them`,
  },
  "yaml-comment-in-text": {
    title: "A text does not lose its end after a #",
    why: "After a space, # begins a comment: the end of the published text goes without an error.",
    sentence: ({ comment }) =>
      en`“${comment}” is read as a comment and missing from the text: put the text between quotes if it is part of it`,
  },
  "yaml-unquoted-colon": {
    title: "A text with a colon is between quotes",
    why: "Without quotes, a sentence like “Analyser : les besoins” becomes a key and its value, and is no longer a text.",
    sentence: ({ text }) =>
      en`“${text}” is read as a key and its value, because of the colon: put the text between quotes`,
  },
  "schema-type": {
    title: "A value has the type that the schema asks for",
    why: "A program that expects a list or a number stops, or goes wrong, before a text.",
    sentence: ({ expected, found, value, without }) =>
      found === "null"
        ? en`a value is missing (expected: ${typeWords(expected, expectedTypes, " or ")}): write that of the page${orWithout(without)}`
        : value === undefined
          ? en`expected: ${typeWords(expected, expectedTypes, " or ")}; found: ${typeWords(found, types, " or ")}`
          : en`expected: ${typeWords(expected, expectedTypes, " or ")}; found: “${value}”, ${typeWords(found, types, " or ")}`,
  },
  "schema-unquoted-code": {
    title: "A code made of digits is between quotes",
    why: "Read as a number, a code loses its leading zeros, and 3E10 becomes 30000000000.",
    sentence: ({ source }) =>
      en`${source} is read as a number, and its digits may change: put it between quotes, "${source}"`,
  },
  "schema-unknown-key": {
    title: "A key is known to the schema",
    why: "A slip in a key makes the field disappear: no program looks for it under that name.",
    sentence: ({ key, suggestion }) =>
      suggestion === undefined
        ? en`unknown key “${key}”: delete it, or see the allowed keys in the schema`
        : en`unknown key “${key}”, did you mean “${suggestion}”?`,
  },
  "schema-missing-key": {
    title: "The required keys are there",
    why: "A missing field does not say whether it is unknown or forgotten: what the page does not give is null.",
    sentence: ({ key }) => en`the key “${key}” is missing: add it`,
  },
  "schema-value": {
    title: "A value is one of those that the schema allows",
    why: "Another value escapes the filters, which know the allowed values only.",
    sentence: ({ value, allowed, suggestion }) =>
      suggestion === undefined
        ? en`“${value}” is not an allowed value: choose one of ${allowed}`
        : en`“${value}” is not an allowed value, did you mean “${suggestion}”? Allowed: ${allowed}`,
  },
  "schema-pattern": {
    title: "A code or a number has the expected form",
    why: "A malformed code is found neither in the official registers nor by a search.",
    sentence: ({ problem, without, value, title, description, example }) => {
      if (problem === "empty") return en`“${title}” is empty: write the text of the page${orWithout(without)}`;
      if (problem === "edge") return en`“${value}” begins or ends with a space: delete it`;
      const parts = [en`“${value}” does not fit “${title}”:`];
      if (description !== undefined) parts.push(en`${description}`);
      if (example !== undefined) parts.push(en`Example: ${example}`);
      return parts.join(" ");
    },
  },
  "schema-date": {
    title: "A date exists and is written YYYY-MM-DD",
    why: "A wrong date makes a certification look active when it has expired, or the other way round.",
    sentence: ({ value }) =>
      isoDate.test(value)
        ? en`the date “${value}” does not exist: check the day and the month`
        : en`“${value}” is not a date: write it "YYYY-MM-DD", between quotes`,
  },
  "schema-length": {
    title: "A text has a plausible length",
    why: "An empty text says nothing, and an oversized one mostly comes from a bad paste.",
    sentence: ({ value, length, limit }) =>
      length > limit
        ? en`text too long (${length} characters, at most ${limit}): split it. It begins with “${value}”`
        : en`text too short (${length} characters, at least ${limit}): “${value}”`,
  },
  "schema-range": {
    title: "A number is within its bounds",
    why: "A level of 70 or a rate of 400% can only be a slip in copying, and spoils the comparisons.",
    sentence: ({ value, comparison, limit }) =>
      en`${value} is out of bounds: it has to be ${wordIn(comparisons, comparison) ?? comparison} ${limit}`,
  },
  "schema-items": {
    title: "A list has a plausible number of items",
    why: "An empty list does not say whether the page gives nothing or the copy is incomplete.",
    sentence: ({ count, limit, without }) =>
      count > limit
        ? en`list too long (${count} items): it has at most ${limit}`
        : en`list too short (${count} items): it has at least ${limit}${orWithout(without)}`,
  },
  "schema-cut": {
    title: "A file goes on to the end of the fiche",
    why: "A file cut off, by a full disk or a broken copy, has lost the end of the fiche.",
    sentence: ({ key, title, more }) =>
      en`the file stops in the middle of the fiche: “${key}”${title === undefined ? "" : ` (${title})`} is missing and so ${more > 1 ? `are the ${more} keys` : "is the key"} after it: find the rest, or complete it`,
  },
  "schema-duplicate": {
    title: "A list does not hold the same item twice",
    why: "An item that stands twice is counted twice, and often hides the one that belonged there.",
    sentence: ({ value, first }) => en`“${value}” is already in the list, on line ${first}: keep one`,
  },
  "schema-too-many-errors": {
    title: "A fiche differs little from the schema",
    why: "Beyond a number, the differences are no longer all shown: the file is probably not a fiche.",
    sentence: ({ limit, total }) =>
      en`${total} differences from the schema, of which ${limit} are shown: correct these first`,
  },
  "fiche-duplicate": {
    title: "A fiche stands in one file only",
    why: "Of two fiches with one number, only one is shown, and nothing says which is right.",
    sentence: ({ numero, other }) => en`the fiche ${numero} is already in ${other}: keep one of the two files`,
  },
  "fiche-copy": {
    title: "A fiche stands in one file, named by its number",
    why: "Two files hold the same number and neither bears it as its name: nothing tells which one counts.",
    sentence: ({ numero, other }) =>
      en`fiche ${numero} is also in ${other}, and neither file is named ${numero}.yaml: keep one, under that name`,
  },
  "correspondance-officielle": {
    title: "An official correspondence joins this fiche and the one it names",
    why: "The code of a third fiche would be shown as official between two certifications that never said so.",
    sentence: ({ problem, code, fiche }) =>
      problem === "self"
        ? en`a fiche does not correspond to itself: give the number of the other certification instead of ${code}`
        : en`${code} is no bloc of ${fiche}, the fiche named here: correct the code, or write null for the whole certification`,
  },
  "lecture-fiches": {
    title: "A file of matches is about two fiches",
    why: "Its name, a and b and every pair name the same fiches: of two files on one pair, nobody could say which counts.",
    sentence: ({ problem, code, fiche }) =>
      problem === "side"
        ? en`"${code}" is no competency of ${fiche}, the fiche on this side: correct the identifier, or swap a and b`
        : problem === "name"
          ? en`the name of this file, ${fiche}, does not name the same fiches as a and b (${code}): correct one or the others, without overwriting a file that exists`
          : problem === "same"
            ? en`a and b name the same fiche, ${code}: a match joins two fiches, correct one of them`
            : en`the smaller number comes first: a: ${fiche}, b: ${code}; swap them, and the sides of each pair`,
  },
  "lecture-doublon": {
    title: "A pair of competencies is read once",
    why: "Two entries for one pair could disagree on its level.",
    sentence: ({ a, b }) => en`the pair ${a}, ${b} is already in this file: keep one of the two entries`,
  },
  "lecture-competence": {
    title: "A match joins competencies that exist",
    why: "A wrong identifier would make two fiches say what nobody has read.",
    sentence: ({ code, fiche }) =>
      en`${fiche} has no competency ${code}: correct the identifier (rncp show ${fiche} --section blocs)`,
  },
  "lecture-mots": {
    title: "The words that a match quotes stand in the statement",
    why: "They are shown as the evidence of its level: an altered quotation would make the statement say what it does not.",
    sentence: ({ mots, code }) =>
      en`"${mots}" is not in the statement of ${code}: copy the passage word for word, signs included (rncp show ${code})`,
  },
  "lexique-origine": {
    title: "An entry of the lexicon says where it comes from",
    why: "The lexicon decides what a search finds: whoever reads it again must be able to check each entry.",
    sentence: ({ terme }) =>
      en`the entry "${terme}" does not say where it comes from: add source (a text, a body, a standard) or note`,
  },
  "lexique-doublon": {
    title: "A term has one place in the lexicon",
    why: "A name in two entries makes one notion of them, and what answers one would answer the other.",
    sentence: ({ terme, entree }) =>
      en`"${terme}" is already in the entry "${entree}": keep it in one place, or join the entries`,
  },
  "lexique-mots-vides": {
    title: "A term of the lexicon has a word to look for",
    why: "Function words (« de », « chez »…) are not looked for: a term that has no others never answers.",
    sentence: ({ terme }) =>
      en`"${terme}" has no word to look for: add one that carries the meaning, or remove this term`,
  },
  "lexique-cycle": {
    title: "A generic term is wider than its entry",
    why: "Two notions that are each wider than the other are synonyms, or one of the two links is too many.",
    sentence: ({ chain }) =>
      en`these generic terms go round in a circle: ${chain}; remove the link from the wider to the narrower one`,
  },
  "acceptation-unused": {
    title: "An acceptance is of use",
    why: "One that names no finding any more would hide, one day, a fault that nobody has read.",
    sentence: ({ fiche, regle, extrait, problem }) =>
      problem === "absent"
        ? en`this acceptance is of no use: there is no fiche ${fiche} in this folder; correct the number or remove it`
        : en`this acceptance is of no use any more: "${regle}" finds no fault with "${extrait}" in ${fiche}; remove it or mend the excerpt`,
  },
  "acceptation-ambiguous": {
    title: "An acceptance names one text",
    why: "An excerpt too short would accept faults that nobody has read.",
    sentence: ({ fiche, regle, extrait, texts }) =>
      en`"${extrait}" fits ${texts} texts of ${fiche} that "${regle}" finds fault with: give a longer excerpt, and one acceptance per text`,
  },
  "acceptation-changed": {
    title: "An acceptance that a change adds or edits is told",
    why: "Whoever reviews the change must see what it sets aside. It is only told with --depuis, and never a fault by itself.",
    sentence: ({ fiche, regle, raison, revision }) =>
      en`this acceptance is new or edited since ${revision}: it sets aside what "${regle}" finds in ${fiche} (${raison}); check that reason`,
  },
  "registre-ecart": {
    title: "A fiche says what the register says",
    why: "A fiche that was copied ages: the register changes a date, a bloc, a statement. Only told by rncp registre drift; what the export never has, how apostrophes, quotes, dashes and spaces are written, and where lines break do not count.",
    sentence: ({ fiche, champ, ici, registre }) =>
      registre === undefined
        ? en`"${ici ?? ""}" (${champ}) is not in the fiche ${fiche} of the register: check the page`
        : ici === undefined
          ? en`the register also has "${registre}" (${champ} of ${fiche}): check the page`
          : en`"${ici}" is "${registre}" in the register (${champ} of ${fiche}): check the page`,
  },
  "registre-absent": {
    title: "A fiche is in the register",
    why: "What the register does not have could not be compared. Only told by rncp registre drift.",
    sentence: ({ fiche }) =>
      en`${fiche} is not in this register: check the number, or the day of the export (rncp registre status)`,
  },
  "bloc-code": {
    title: "The code of a bloc begins with the number of its fiche",
    why: "Official forms cite a bloc by its code: a wrong code means another bloc, or none. Some fiches publish others, such as 01: the finding can then be accepted.",
    sentence: ({ problem, code, numero }) =>
      problem === "fiche"
        ? en`the code ${code} does not begin with the number of the fiche, ${numero}: check it on the page`
        : en`the number is ${numero}, but all blocs are of ${code}: correct the number as the page has it`,
  },
  "bloc-doublon": {
    title: "No two blocs have the same code",
    why: "A bloc and its competencies are cited by its code: the same code twice means two things.",
    sentence: ({ code }) => en`another bloc already has the code ${code}: copy the code of this one from the page`,
  },
  "bloc-ordre": {
    title: "The codes of the blocs run from BC01 without gaps",
    why: "A code left out may be a forgotten bloc. Some fiches publish theirs in another order, or with gaps: they stay as they are.",
    sentence: ({ code }) =>
      en`the codes of the blocs leave their order at ${code}: check on the page that nothing is missing`,
  },
  "competence-code": {
    title: "Codes of competencies are unique, in order, without gaps outside codes_retires",
    why: "A competency is cited by its code. A code used again makes a citation say something else, and an unexplained gap may be a lost statement.",
    sentence: (a) => {
      if (a.problem === "duplicate")
        return en`the code ${a.code} is already used in the bloc ${a.bloc}: give this competency a code never used before`;
      if (a.problem === "copy") return en`${a.code} is twice in ${a.bloc}, with the same statement: keep one`;
      if (a.problem === "order")
        return en`the code ${a.code} comes after ${a.previous}: put the competencies of ${a.bloc} in the order of their codes`;
      if (a.problem === "retired")
        return en`the code ${a.code} is retired, and yet used in ${a.bloc}: give the competency a new code, or remove it from codes_retires`;
      if (a.problem === "gap")
        return en`${a.first === a.last ? `${a.first} is` : `${a.first} to ${a.last} are`} missing before ${a.code} in ${a.bloc}: put the codes once used into codes_retires, or else renumber`;
      return en`the code ${a.code} does not exist: the codes of ${a.bloc} begin at C01`;
    },
  },
  "evaluation-phases": {
    title: "A test has one phase of each nature",
    why: "Two defences in one test are in fact two tests: their durations and juries would be mixed.",
    sentence: ({ nature }) =>
      en`this test already has a phase “${nature}”: correct the nature of this one, or put it into another test`,
  },
  "evaluation-durees": {
    title: "The parts of a phase last no longer than the phase",
    why: "Durations that contradict each other mislead candidates about the time of their test.",
    sentence: ({ total, duree }) =>
      en`the parts last ${total} minutes together, the phase ${duree}: correct these durations as the published text has them`,
  },
  "siret-key": {
    title: "The key of each SIRET is right",
    why: "A SIRET with a wrong key names no establishment: no register knows the certifier.",
    sentence: ({ siret }) => en`the SIRET ${siret} has a wrong key: check its 14 digits`,
  },
  "file-name": {
    title: "A file named after a fiche bears the number of the one it holds",
    why: "People find a fiche by the name of its file: a name that means another one gets the wrong fiche corrected, cited or deleted.",
    sentence: ({ name, numero }) =>
      en`the file ${name} holds the fiche ${numero}: rename it ${numero}.yaml, or correct the number`,
  },
  "file-unnamed": {
    title: "A file bears the number of its fiche",
    why: "A free name reads well, but does not tell which fiche it holds, and two people may enter the same one unawares.",
    sentence: ({ name, numero }) => en`${name} holds the fiche ${numero}: rename it ${numero}.yaml`,
  },
  "code-duplicate": {
    title: "A list names each code, certifier, link or certification once",
    why: "A duplicate makes counts wrong, and often hides a slip: the second was to be another.",
    sentence: ({ field, value }) => en`“${value}” is already in ${field}: keep it once`,
  },
  "code-label": {
    title: "A NSF, Formacode or ROME code keeps the same label from fiche to fiche",
    why: "A label that does not go with its code tells that one of the two is wrong, and searches and comparisons by code then fail. Case, accents, apostrophes and spaces do not count.",
    sentence: ({ code, libelle, usual }) =>
      en`the code ${code} is usually called “${usual}”, here “${libelle}”: check the code and its label on the page`,
  },
  "date-order": {
    title: "No published date or year comes after today, or after the end of the registration",
    why: "Such a date is nearly always a slip, in itself or in the end of the registration.",
    sentence: (args) =>
      en`the ${args.what === "annee" ? "year" : "date"} ${args.value} comes after ${after(args)} (${args.limit}): check it on the page`,
  },
  "enregistrement-echu": {
    title: "The registration has not ended",
    why: "Nobody enters a certification after its registration ended: those who compare programmes have to know.",
    sentence: ({ date, jours }) =>
      en`the registration ended on ${date}, ${jours} ${jours > 1 ? "days" : "day"} ago: check on the page whether it is extended or replaced`,
  },
  "enregistrement-proche": {
    title: "The registration does not end within 180 days",
    why: "Who begins now may come too late; it is time to check whether the fiche is extended or replaced.",
    sentence: ({ date, jours }) =>
      jours === 0
        ? en`the registration ends today, ${date}: check whether it is extended`
        : en`the registration ends on ${date}, in ${jours} ${jours > 1 ? "days" : "day"}: check whether it is extended`,
  },
  "statistiques-annees": {
    title: "A year has one line of statistics",
    why: "With two lines for one year, nobody knows which is right.",
    sentence: ({ annee }) => en`the year ${annee} already has its statistics: keep one line per year`,
  },
  "statistiques-ordre": {
    title: "Statistics go from the newest year to the oldest",
    why: "That is the order of the page: a year out of place may be badly copied.",
    sentence: ({ annee, previous }) => en`the year ${annee} comes after ${previous}: put the newest one first`,
  },
  "statistiques-nombres": {
    title: "Those certified through VAE are no more than all those certified",
    why: "They are part of them: otherwise two columns were swapped, or a number is wrong.",
    sentence: ({ annee, all, vae }) =>
      en`in ${annee}, ${vae} certified through VAE out of ${all} in all: check both numbers on the page`,
  },
  "voies-acces": {
    title: "Each way of access stands once, in the order of the page",
    why: "A way that stands twice may be open and closed at once; out of order, a jury may have been copied under another way.",
    sentence: (a) =>
      a.problem === "duplicate"
        ? en`the way of access ${a.voie} is already in the list: keep it once`
        : en`the way of access ${a.voie} comes after ${a.previous}: put them in the order of the page, FI, CA, FC, CQ, CL, VAE`,
  },
  adresse: {
    title: "The internet addresses of a fiche can be followed",
    why: "A link without the name of a site leads nowhere, and one that holds a user name may mislead about where it leads, or disclose a password.",
    sentence: ({ problem, address }) => en`${wordIn(addresses, problem) ?? addresses.invalid}: correct “${address}”`,
  },
  "adresse-texte": {
    title: "An address in a text is one of http or https",
    why: "Another protocol is a slip, an address that browsers do not open any more, or code slipped into a text.",
    sentence: ({ address }) =>
      en`“${address}” is no http or https address, and nobody can follow it: check it on the page`,
  },
  reference: {
    title: "A bloc or competency named by its code exists, and no fiche replaces itself",
    why: "A code that leads to nothing leaves the reader without what the text promises. What is in a fiche that was not read is not checked.",
    sentence: (a) =>
      a.problem === "self"
        ? en`the fiche ${a.fiche} names itself among its ${a.role === "ancienne" ? "former" : "new"} certifications: correct this number, or remove it`
        : en`${a.code} does not exist in the fiche ${a.fiche}: correct this code`,
  },
  "replacement-cycle": {
    title: "No certification replaces one that replaces it",
    why: "Who follows the replacements looks for the certification in force: in a circle there is none. Two cycles that share a certification are told one after the other.",
    sentence: ({ chain }) =>
      en`these certifications replace each other in a circle, each the next (${chain}): correct one of the links`,
  },
  "evaluation-texte": {
    title: "What a test or an entry condition says is in the published text",
    why: "The structure repeats the text of the page: a number, a production, a level or a word that is not there was mistyped, and whoever compares the tests of two fiches would rely on it.",
    sentence: ({ key, value }) =>
      en`${key}: ${value} is not found in the published text: correct this value as the text has it, or remove it`,
  },
  "competence-attestee": {
    title: "An attested competency is among those of the blocs",
    why: "“Compétences attestées” mostly repeats the blocs: a statement in none of them was miscopied, or is missing from its bloc. Nothing is said of a list in words of its own.",
    sentence: () => en`no bloc has this attested competency: check its statement, and those of the blocs, on the page`,
  },
  "competence-non-attestee": {
    title: "A competency of a bloc is among the attested ones",
    why: "Where the list of attested competencies repeats the blocs, a statement that is not in it was miscopied, or forgotten.",
    sentence: ({ competence }) =>
      en`${competence} is not among the attested competencies: check its statement, and the list, on the page`,
  },
  "competence-ecart": {
    title: "A bloc and the attested competencies say each statement in the same words",
    why: "Where the list of attested competencies repeats a bloc, a word that differs was mostly miscopied on one side. White space, apostrophes and a final stop do not count. Where the page contradicts itself, the finding can be accepted.",
    sentence: ({ competence, rang, stated, attested }) =>
      stated === ""
        ? en`${competence} lacks “${attested}”, which attested competency no. ${rang} says: compare both with the page`
        : attested === ""
          ? en`${competence} says “${stated}” more than attested competency no. ${rang}: compare both with the page`
          : en`${competence} says “${stated}”, attested competency no. ${rang} “${attested}”: compare both with the page`,
  },
  "competence-non-comparee": {
    title: "The attested competencies repeat those of the blocs word for word",
    why: "A page may attest in words of its own: a slip of copying in one of these statements then does not show when they are compared.",
    sentence: ({ blocs }) =>
      en`this list does not repeat the competencies of ${blocs} word for word: they were not compared, reread them beside the page`,
  },
  "competence-infinitif": {
    title: "The statement of a competency begins with an infinitive",
    why: "A competency says what one is able to do. Without a verb it is often a heading, or the rest of the one before, cut in two: one competency too many would be counted.",
    sentence: ({ competence }) =>
      en`${competence} does not begin with an infinitive (analyser, concevoir…): is it a competency, or a heading, or the rest of the one before?`,
  },
  "competence-duplicate": {
    title: "A fiche does not say the same competency twice",
    why: "A statement copied twice falsifies the count of competencies and the search. A page may repeat it from bloc to bloc: the finding can then be accepted.",
    sentence: ({ competence, first, alike }) =>
      alike === "same"
        ? en`${competence} repeats ${first}: check on the page that the statement stands there twice`
        : en`${competence} repeats ${first} but for a few words: check on the page that both stand there`,
  },
  "text-double-space": {
    title: "A text has one space at a time, and none at its ends",
    why: "Spaces too many come from the layout, say nothing, and hide a passage from whoever looks for it word for word.",
    sentence: (a) => {
      if (a.problem === "edge") return en`this text begins or ends with a space: delete it`;
      return a.problem === "wide"
        ? en`tab, or space of another width, in “${a.piece}”: write an ordinary space`
        : en`several spaces in a row in “${a.piece}”: keep one`;
    },
  },
  "text-double-apostrophe": {
    title: "An apostrophe is one sign",
    why: "Some pages write “d''information”: a database doubled the apostrophe, and mending it is allowed.",
    sentence: ({ piece }) => en`doubled apostrophe in “${piece}”: keep one`,
  },
  "text-apostrophes": {
    title: "The apostrophes of a fiche are not almost all of one sign",
    why: "A few ' among many ’, or the reverse, may have been typed by whoever copied the page. A real mixture is that of the page, and not told.",
    sentence: ({ few, sign, many, other }) =>
      en`apostrophes ${sign}, ${few} of them, among ${many} ${other}: compare with the page, and write its signs`,
  },
  "text-invisible": {
    title: "A text has no invisible, private or lost character",
    why: "They cannot be seen, and cut a word in two for whoever looks for it; U+FFFD says that a letter was lost.",
    sentence: ({ codePoint, kind, count }) => {
      const times = count > 1 ? en` (${count} times)` : "";
      return en`${codePoint}${times}, ${wordIn(invisible, kind) ?? invisible.other}`;
    },
  },
  "text-mojibake": {
    title: "A text has no wrongly decoded letter",
    why: "“Ã©” is an “é” whose UTF-8 bytes were read as Latin-1: the word can be neither read nor found any more.",
    sentence: ({ piece, letter }) =>
      en`“${piece}” is a wrongly decoded “${letter}” (UTF-8 read as Latin-1): put the letters of the page back`,
  },
  "text-lost-letter": {
    title: "A text has no “?” in the place of a letter",
    why: "Saving in another encoding replaces accented letters with “?”: the word can be neither read nor found any more.",
    sentence: ({ piece }) => en`“?” stands for a lost letter in “${piece}”: put the letters of the page back`,
  },
  "text-html": {
    title: "A text has neither tags nor entities of HTML",
    why: "“<br>” or “&eacute;” come from the code of the page: they are hard to read, and hide the word from whoever looks for it.",
    sentence: ({ piece }) => en`“${piece}” is left of the page's HTML: write the text as it reads there`,
  },
  "text-pairs": {
    title: "Quotes and parentheses close in their text, and quotes are not around it",
    why: "A quote or a parenthesis that nothing closes often tells that a text was cut; around a whole text, « » and “ ” are part of it, while YAML asks for straight quotes.",
    sentence: ({ problem, piece }) =>
      problem === "open"
        ? en`nothing closes the “${piece.charAt(0)}” that opens before “${piece.slice(1).trim()}”: compare what follows with the page`
        : en`these quotes are part of the text: delete them, or write straight quotes (") in their place`,
  },
};
