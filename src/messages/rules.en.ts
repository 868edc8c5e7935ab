import type { RuleTexts } from "./rule-texts.ts";

/** What each rule demands and why, in English. */
export const rulesEn: RuleTexts = {
  "file-empty": {
    title: "A file holds a fiche",
    why: "An empty file looks like a fiche that no command can show.",
  },
  "file-too-large": {
    title: "A file stays small",
    why: "A fiche takes some tens of kilobytes: a much larger file is not one, and reading it could block the program.",
  },
  "file-encoding-utf16": {
    title: "A file is in UTF-8, not in UTF-16",
    why: "Read as UTF-8, a text in UTF-16 is but a row of signs without meaning.",
  },
  "file-encoding": {
    title: "A file is in UTF-8",
    why: "In another encoding every accented letter would be lost, and the fiche would not be the published one.",
  },
  "file-not-regular": {
    title: "A fiche is a regular file",
    why: "Reading a pipe or a device may never end, and a folder has no text.",
  },
  "file-link": {
    title: "A link does not lead out of the folder",
    why: "A link to the outside would show a file that is not part of the data, and break for other readers.",
  },
  "file-unreadable": {
    title: "A file can be read",
    why: "What could not be read was not checked: nothing says that the fiche is right.",
  },
  "text-control-character": {
    title: "A text has no control character",
    why: "These characters are not seen, but can clear a terminal or change the order of the words shown.",
  },
  "text-special-space": {
    title: "A key or an indentation has ordinary spaces only",
    why: "A no-break space is part of the name of the key: the field looks written, and the program does not find it.",
  },
  "yaml-syntax": {
    title: "The YAML syntax is right",
    why: "A malformed file cannot be read, or reads otherwise than it looks.",
  },
  "yaml-tab": {
    title: "The indentation is made of spaces",
    why: "YAML refuses tabs in the indentation, for their width depends on the editor.",
  },
  "yaml-too-deep": {
    title: "There are few nested levels",
    why: "A fiche has fewer than ten: beyond that a bracket is missing, or the file tries to exhaust the program.",
  },
  "yaml-too-many-items": {
    title: "A file has a limited number of items",
    why: "A fiche has some hundreds: many more are the sign of another file, too long to read.",
  },
  "yaml-too-many-errors": {
    title: "A file has few syntax errors",
    why: "After many errors, the next ones mostly follow from the first: they are no longer shown.",
  },
  "yaml-alias": {
    title: "A value is written in full, without anchor or alias",
    why: "An alias hides from the reader what a field holds, and can make the file grow without limit.",
  },
  "yaml-merge-key": {
    title: "Keys are written in place, without a merge key",
    why: "A merge hides the fields of a fiche from the reader, and not every program reads it in the same way.",
  },
  "yaml-tag": {
    title: "A value has no YAML tag",
    why: "A tag changes the type of a value, or asks a program to create an object.",
  },
  "yaml-directive": {
    title: "A file has no YAML directive",
    why: "A directive changes how the whole file is read: in YAML 1.1, “no” becomes false and 017 becomes 15.",
  },
  "yaml-multiple-documents": {
    title: "A file holds one document",
    why: "Most programs read the first document only: the other fiches would be lost.",
  },
  "yaml-duplicate-key": {
    title: "A key appears once",
    why: "Of two values for one field, each program keeps the one it likes.",
  },
  "yaml-key": {
    title: "A key is a text",
    why: "A key that reads as a number, a date or a list is the name of no field.",
  },
  "yaml-reserved-key": {
    title: "A key is not a reserved name",
    why: "Names like “__proto__” change how the JavaScript programs that read the data behave.",
  },
  "yaml-fold-indent": {
    title: "The lines of a folded text (>-) begin at the same place",
    why: "A line further right keeps its line end and its spaces: the text is no longer that of the page.",
  },
  "yaml-comment-in-text": {
    title: "A text does not lose its end after a #",
    why: "After a space, # begins a comment: the end of the published text goes without an error.",
  },
  "yaml-unquoted-colon": {
    title: "A text with a colon is between quotes",
    why: "Without quotes, a sentence like “Analyser : les besoins” becomes a key and its value, and is no longer a text.",
  },
  "schema-type": {
    title: "A value has the type that the schema asks for",
    why: "A program that expects a list or a number stops, or goes wrong, before a text.",
  },
  "schema-unquoted-code": {
    title: "A code made of digits is between quotes",
    why: "Read as a number, a code loses its leading zeros, and 3E10 becomes 30000000000.",
  },
  "schema-unknown-key": {
    title: "A key is known to the schema",
    why: "A slip in a key makes the field disappear: no program looks for it under that name.",
  },
  "schema-missing-key": {
    title: "The required keys are there",
    why: "A missing field does not say whether it is unknown or forgotten: what the page does not give is null.",
  },
  "schema-value": {
    title: "A value is one of those that the schema allows",
    why: "Another value escapes the filters, which know the allowed values only.",
  },
  "schema-pattern": {
    title: "A code or a number has the expected form",
    why: "A malformed code is found neither in the official registers nor by a search.",
  },
  "schema-date": {
    title: "A date exists and is written YYYY-MM-DD",
    why: "A wrong date makes a certification look active when it has expired, or the other way round.",
  },
  "schema-length": {
    title: "A text has a plausible length",
    why: "An empty text says nothing, and an oversized one mostly comes from a bad paste.",
  },
  "schema-range": {
    title: "A number is within its bounds",
    why: "A level of 70 or a rate of 400% can only be a slip in copying, and spoils the comparisons.",
  },
  "schema-items": {
    title: "A list has a plausible number of items",
    why: "An empty list does not say whether the page gives nothing or the copy is incomplete.",
  },
  "schema-duplicate": {
    title: "A list does not hold the same item twice",
    why: "An item that stands twice is counted twice, and often hides the one that belonged there.",
  },
  "schema-too-many-errors": {
    title: "A fiche differs little from the schema",
    why: "Beyond a number, the differences are no longer all shown: the file is probably not a fiche.",
  },
  "fiche-duplicate": {
    title: "A fiche stands in one file only",
    why: "Of two fiches with one number, only one is shown, and nothing says which is right.",
  },
  "fiche-copy": {
    title: "A fiche stands in one file, named by its number",
    why: "Two files hold the same number and neither bears it as its name: nothing tells which one counts.",
  },
  "correspondance-officielle": {
    title: "An official correspondence joins this fiche and the one it names",
    why: "The code of a third fiche would be shown as official between two certifications that never said so.",
  },
  "lecture-fiches": {
    title: "A file of matches is about two fiches",
    why: "Its name, a and b and every pair name the same fiches: of two files on one pair, nobody could say which counts.",
  },
  "lecture-doublon": {
    title: "A pair of competencies is read once",
    why: "Two entries for one pair could disagree on its level.",
  },
  "lecture-competence": {
    title: "A match joins competencies that exist",
    why: "A wrong identifier would make two fiches say what nobody has read.",
  },
  "lexique-origine": {
    title: "An entry of the lexicon says where it comes from",
    why: "The lexicon decides what a search finds: whoever reads it again must be able to check each entry.",
  },
  "lexique-doublon": {
    title: "A term has one place in the lexicon",
    why: "A name in two entries makes one notion of them, and what answers one would answer the other.",
  },
  "lexique-mots-vides": {
    title: "A term of the lexicon has a word to look for",
    why: "Function words (« de », « chez »…) are not looked for: a term that has no others never answers.",
  },
  "lexique-cycle": {
    title: "A generic term is wider than its entry",
    why: "Two notions that are each wider than the other are synonyms, or one of the two links is too many.",
  },
  "acceptation-unused": {
    title: "An acceptance is of use",
    why: "One that names no finding any more would hide, one day, a fault that nobody has read.",
  },
  "acceptation-ambiguous": {
    title: "An acceptance names one text",
    why: "An excerpt too short would accept faults that nobody has read.",
  },
  "bloc-code": {
    title: "The codes of the blocs follow the number of the fiche, in order",
    why: "Official forms cite a bloc by its code: a wrong code means another bloc, or none.",
  },
  "competence-code": {
    title: "Codes of competencies are unique, in order, without gaps outside codes_retires",
    why: "A competency is cited by its code. A code used again makes a citation say something else, and an unexplained gap may be a lost statement.",
  },
  "evaluation-phases": {
    title: "A test has one phase of each nature",
    why: "Two defences in one test are in fact two tests: their durations and juries would be mixed.",
  },
  "evaluation-durees": {
    title: "The parts of a phase last no longer than the phase",
    why: "Durations that contradict each other mislead candidates about the time of their test.",
  },
  "siret-key": {
    title: "The key of each SIRET is right",
    why: "A SIRET with a wrong key names no establishment: no register knows the certifier.",
  },
  "file-name": {
    title: "A file named after a fiche bears the number of the one it holds",
    why: "People find a fiche by the name of its file: a name that means another one gets the wrong fiche corrected, cited or deleted.",
  },
  "file-unnamed": {
    title: "A file bears the number of its fiche",
    why: "A free name reads well, but does not tell which fiche it holds, and two people may enter the same one unawares.",
  },
  "code-duplicate": {
    title: "A list names each code, certifier, link or certification once",
    why: "A duplicate makes counts wrong, and often hides a slip: the second was to be another.",
  },
  "code-label": {
    title: "A NSF, Formacode or ROME code keeps the same label from fiche to fiche",
    why: "A label that does not go with its code tells that one of the two is wrong, and searches and comparisons by code then fail. Case, accents, apostrophes and spaces do not count.",
  },
  "date-order": {
    title: "No published date or year comes after today, or after the end of the registration",
    why: "Such a date is nearly always a slip, in itself or in the end of the registration.",
  },
  "enregistrement-echu": {
    title: "The registration has not ended",
    why: "Nobody enters a certification after its registration ended: those who compare programmes have to know.",
  },
  "enregistrement-proche": {
    title: "The registration does not end within 180 days",
    why: "Who begins now may come too late; it is time to check whether the fiche is extended or replaced.",
  },
  "statistiques-annees": {
    title: "A year has one line of statistics",
    why: "With two lines for one year, nobody knows which is right.",
  },
  "statistiques-ordre": {
    title: "Statistics go from the newest year to the oldest",
    why: "That is the order of the page: a year out of place may be badly copied.",
  },
  "statistiques-nombres": {
    title: "Those certified through VAE are no more than all those certified",
    why: "They are part of them: otherwise two columns were swapped, or a number is wrong.",
  },
  "voies-acces": {
    title: "Each way of access stands once, in the order of the page",
    why: "A way that stands twice may be open and closed at once; out of order, a jury may have been copied under another way.",
  },
  adresse: {
    title: "The internet addresses of a fiche can be followed",
    why: "A link without the name of a site leads nowhere, and one that holds a user name may mislead about where it leads, or disclose a password.",
  },
  "adresse-texte": {
    title: "An address in a text is one of http or https",
    why: "Another protocol is a slip, an address that browsers do not open any more, or code slipped into a text.",
  },
  reference: {
    title: "A bloc or competency named by its code exists, and no fiche replaces itself",
    why: "A code that leads to nothing leaves the reader without what the text promises. What is in a fiche that was not read is not checked.",
  },
  "replacement-cycle": {
    title: "No certification replaces one that replaces it",
    why: "Who follows the replacements looks for the certification in force: in a circle there is none. Two cycles that share a certification are told one after the other.",
  },
  "evaluation-texte": {
    title: "The numbers of a test, a period or an entry condition are in the published text",
    why: "The structure repeats the text of the page: a number that is not there was mistyped, and whoever compares the tests of two fiches would rely on it.",
  },
  "competence-attestee": {
    title: "An attested competency is among those of the blocs",
    why: "“Compétences attestées” mostly repeats the blocs: a statement in none of them was miscopied, or is missing from its bloc. Nothing is said of a list in words of its own.",
  },
  "competence-non-attestee": {
    title: "A competency of a bloc is among the attested ones",
    why: "Where the list of attested competencies repeats the blocs, a statement that is not in it was miscopied, or forgotten.",
  },
  "competence-infinitif": {
    title: "The statement of a competency begins with an infinitive",
    why: "A competency says what one is able to do. Without a verb it is often a heading, or the rest of the one before, cut in two: one competency too many would be counted.",
  },
  "competence-duplicate": {
    title: "A fiche does not say the same competency twice",
    why: "A statement copied twice falsifies the count of competencies and the search. A page may repeat it from bloc to bloc: the finding can then be accepted.",
  },
  "text-double-space": {
    title: "A text has one space at a time, and none at its ends",
    why: "Spaces too many come from the layout, say nothing, and hide a passage from whoever looks for it word for word.",
  },
  "text-double-apostrophe": {
    title: "An apostrophe is one sign",
    why: "Some pages write “d''information”: a database doubled the apostrophe, and mending it is allowed.",
  },
  "text-apostrophes": {
    title: "The apostrophes of a fiche are not almost all of one sign",
    why: "A few ' among many ’, or the reverse, may have been typed by whoever copied the page. A real mixture is that of the page, and not told.",
  },
  "text-invisible": {
    title: "A text has no invisible, private or lost character",
    why: "They cannot be seen, and cut a word in two for whoever looks for it; U+FFFD says that a letter was lost.",
  },
  "text-mojibake": {
    title: "A text has no wrongly decoded letter",
    why: "“Ã©” is an “é” whose UTF-8 bytes were read as Latin-1: the word can be neither read nor found any more.",
  },
};
