import type { Severity } from "../model/diagnostic.ts";
import { type DiagnosticMessages, english as en, type Sentence, typeWords } from "./sentence.ts";

/** The words for how much a finding matters. */
export const severitiesEn: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "info" };

const kinds: Readonly<Record<string, string>> = {
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
  "long-key": "this key is longer than 1024 characters: put the text between quotes",
  "multiline-key": "a key stands on one line: add the missing colon, or put the text between quotes",
  quote: "this quote is not closed: add the closing quote",
  "scalar-start": "a text cannot begin with this sign: put the text between quotes",
  unexpected: "this sign is not expected here: correct it, or put the text between quotes",
  dash: en`a dash alone is no value: write null if the page gives nothing`,
  "inner-quote": en`a quote closes this text too soon: write \\" inside double quotes, and '' inside single ones`,
  conflict: en`a git conflict marker is left here: keep one of the two versions, and delete the markers`,
  "colon-space": en`put a space after the colon: without it, the key and its value are one word`,
};

const comparisons: Readonly<Record<string, string>> = {
  ">=": "at least",
  "<=": "at most",
  ">": "more than",
  "<": "less than",
};

const competenceCodesEn: Readonly<Record<string, Sentence>> & { readonly start: Sentence } = {
  start: ({ code, bloc }) => en`the code ${code} does not exist: the codes of ${bloc} begin at C01`,
  duplicate: ({ code, bloc }) =>
    en`the code ${code} is already used in the bloc ${bloc}: give this competency a code never used before`,
  order: ({ code, previous, bloc }) =>
    en`the code ${code} comes after ${previous}: put the competencies of ${bloc} in the order of their codes`,
  gap: ({ code, first, last, bloc }) =>
    en`${first === last ? `${first} is` : `${first} to ${last} are`} missing before ${code} in ${bloc}: put the codes once used into codes_retires, or else renumber`,
  retired: ({ code, bloc }) =>
    en`the code ${code} is retired, and yet used in ${bloc}: give the competency a new code, or remove it from codes_retires`,
};

const addressesEn: Readonly<Record<string, string>> = {
  invalid: "this address cannot be read",
  host: "this address names no site on the internet",
  credentials: "this address holds a user name or a password",
};

const afterEn = (problem: unknown, what: unknown): string =>
  problem === "end" ? "the end of the registration" : what === "annee" ? "the current year" : "today";

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

const invisible: Readonly<Record<string, string>> = {
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

/** What is wrong and what to do, in English, for each kind of finding. */
export const diagnosticsEn: DiagnosticMessages = {
  "file-empty": () => en`empty file: write a fiche in it, or delete it`,
  "file-too-large": ({ size, limit }) => en`file too large (${size} bytes): a file has at most ${limit} bytes`,
  "file-encoding-utf16": () => en`this file is UTF-16: save it as UTF-8`,
  "file-encoding": ({ byte }) =>
    en`the byte ${byte} is not UTF-8 (a Latin-1 or Windows-1252 file?): save the file as UTF-8`,
  "file-not-regular": ({ kind }) => en`this is ${kinds[String(kind)] ?? "a device"}, not a file: give a YAML file`,
  "file-link": () => en`this link leads out of the folder: put the file itself there`,
  "file-unreadable": ({ reason }) => en`unreadable file (${reason}): check that it exists and that you may read it`,
  "fiche-duplicate": ({ numero, other }) => en`the fiche ${numero} is already in ${other}: keep one of the two files`,
  "fiche-copy": ({ numero, other }) =>
    en`fiche ${numero} is also in ${other}, and neither file is named ${numero}.yaml: keep one, under that name`,
  "correspondance-officielle": ({ problem, code, fiche }) =>
    problem === "self"
      ? en`a fiche does not correspond to itself: give the number of the other certification instead of ${code}`
      : en`${code} is no bloc of ${fiche}, the fiche named here: correct the code, or write null for the whole certification`,
  "lecture-fiches": ({ problem, code, fiche }) =>
    problem === "side"
      ? en`"${code}" is no competency of ${fiche}, the fiche on this side: correct the identifier, or swap a and b`
      : problem === "name"
        ? en`the name of this file, ${fiche}, does not name the same fiches as a and b (${code}): correct one or the others, without overwriting a file that exists`
        : problem === "same"
          ? en`a and b name the same fiche, ${code}: a match joins two fiches, correct one of them`
          : en`the smaller number comes first: a: ${fiche}, b: ${code}; swap them, and the sides of each pair`,
  "lecture-doublon": ({ a, b }) => en`the pair ${a}, ${b} is already in this file: keep one of the two entries`,
  "lecture-competence": ({ code, fiche }) =>
    en`${fiche} has no competency ${code}: correct the identifier (rncp show ${fiche} --section blocs)`,
  "lexique-origine": ({ terme }) =>
    en`the entry "${terme}" does not say where it comes from: add source (a text, a body, a standard) or note`,
  "lexique-doublon": ({ terme, entree }) =>
    en`"${terme}" is already in the entry "${entree}": keep it in one place, or join the entries`,
  "lexique-mots-vides": ({ terme }) =>
    en`"${terme}" has no word to look for: add one that carries the meaning, or remove this term`,
  "lexique-cycle": ({ chain }) =>
    en`these generic terms go round in a circle: ${chain}; remove the link from the wider to the narrower one`,
  "acceptation-unused": ({ fiche, regle, extrait, problem }) =>
    problem === "absent"
      ? en`this acceptance is of no use: there is no fiche ${fiche} in this folder; correct the number or remove it`
      : en`this acceptance is of no use any more: "${regle}" finds no fault with "${extrait}" in ${fiche}; remove it or mend the excerpt`,
  "acceptation-ambiguous": ({ fiche, regle, extrait, texts }) =>
    en`"${extrait}" fits ${texts} texts of ${fiche} that "${regle}" finds fault with: give a longer excerpt, and one acceptance per text`,
  "text-control-character": ({ codePoint }) =>
    en`control character ${codePoint}: delete it, it could falsify what is shown`,
  "text-special-space": ({ codePoint }) =>
    en`special space ${codePoint} in a key or an indentation: replace it with an ordinary space`,
  "yaml-syntax": ({ reason }) => syntax[String(reason)] ?? en`the YAML syntax is wrong here: correct it`,
  "yaml-tab": () => en`tabulation in the indentation: replace it with spaces`,
  "yaml-too-deep": ({ limit }) => en`more than ${limit} nested levels: a fiche has less than 10, check the brackets`,
  "yaml-too-many-items": ({ limit }) => en`more than ${limit} items: split the file, or check that it is a fiche`,
  "yaml-too-many-errors": ({ limit }) =>
    en`more than ${limit} errors: the next ones are not shown, correct these first`,
  "yaml-alias": ({ name }) =>
    en`“${name}” is an anchor or an alias, refused here: copy the value, or put the text between quotes`,
  "yaml-merge-key": () => en`the merge key “<<” is refused: copy the keys`,
  "yaml-tag": ({ tag }) => en`the tag “${tag}” is refused: delete it, or put the text between quotes`,
  "yaml-directive": ({ directive }) => en`the directive “${directive}” is refused: delete this line`,
  "yaml-multiple-documents": () => en`a second document begins here: one file per fiche`,
  "yaml-duplicate-key": ({ key, first, second }) =>
    en`the key “${key}” stands twice, on lines ${first} and ${second}: keep one`,
  "yaml-key": ({ key }) => en`the key “${key}” is not a text: put it between quotes, or correct it`,
  "yaml-reserved-key": ({ key }) => en`the key “${key}” is a reserved name: delete it`,
  "yaml-fold-indent": () =>
    en`this line begins further right than the first of the text, and keeps its indentation: align it`,
  "yaml-comment-in-text": ({ comment }) =>
    en`“${comment}” is read as a comment and missing from the text: put the text between quotes if it is part of it`,
  "yaml-unquoted-colon": ({ text }) =>
    en`“${text}” is read as a key and its value, because of the colon: put the text between quotes`,
  "schema-type": ({ expected, found, value }) =>
    value === "" || value === undefined
      ? en`expected: ${typeWords(expected, expectedTypes, " or ")}; found: ${typeWords(found, types, " or ")}`
      : en`expected: ${typeWords(expected, expectedTypes, " or ")}; found: “${value}”, ${typeWords(found, types, " or ")}`,
  "schema-unquoted-code": ({ source }) =>
    en`${source} is read as a number, and its digits may change: put it between quotes, "${source}"`,
  "schema-unknown-key": ({ key, suggestion }) =>
    suggestion === undefined
      ? en`unknown key “${key}”: delete it, or see the allowed keys in the schema`
      : en`unknown key “${key}”, did you mean “${suggestion}”?`,
  "schema-missing-key": ({ key }) => en`the key “${key}” is missing: add it`,
  "schema-value": ({ value, allowed, suggestion }) =>
    suggestion === undefined
      ? en`“${value}” is not an allowed value: choose one of ${allowed}`
      : en`“${value}” is not an allowed value, did you mean “${suggestion}”? Allowed: ${allowed}`,
  "schema-pattern": ({ problem, value, title, description, example }) => {
    if (problem === "empty") return en`“${title}” is empty: write the text of the page, or null if the field allows it`;
    if (problem === "edge") return en`“${value}” begins or ends with a space: delete it`;
    return en`“${value}” does not fit “${title}”: ${description} Example: ${example}`;
  },
  "schema-date": ({ value }) =>
    isoDate.test(String(value))
      ? en`the date “${value}” does not exist: check the day and the month`
      : en`“${value}” is not a date: write it "YYYY-MM-DD", between quotes`,
  "schema-length": ({ value, length, limit }) =>
    Number(length) > Number(limit)
      ? en`text too long (${length} characters, at most ${limit}): split it. It begins with “${value}”`
      : en`text too short (${length} characters, at least ${limit}): “${value}”`,
  "schema-range": ({ value, comparison, limit }) =>
    en`${value} is out of bounds: it has to be ${comparisons[String(comparison)]} ${limit}`,
  "schema-items": ({ count, limit }) =>
    Number(count) > Number(limit)
      ? en`list too long (${count} items): it has at most ${limit}`
      : en`list too short (${count} items): it has at least ${limit}, or is null where the field allows it`,
  "schema-duplicate": ({ value, first }) => en`“${value}” is already in the list, on line ${first}: keep one`,
  "schema-too-many-errors": ({ limit, total }) =>
    en`${total} differences from the schema, of which ${limit} are shown: correct these first`,
  "bloc-code": ({ problem, code, expected, numero }) =>
    problem === "fiche"
      ? en`the code ${code} does not begin with the number of the fiche, ${numero}: write ${expected}`
      : en`the code ${code} is not in its place: blocs run from BC01 without gaps, write ${expected} or reorder them`,
  "competence-code": (args) => (competenceCodesEn[String(args.problem)] ?? competenceCodesEn.start)(args),
  "evaluation-phases": ({ nature }) =>
    en`this test already has a phase “${nature}”: correct the nature of this one, or put it into another test`,
  "evaluation-durees": ({ total, duree }) =>
    en`the parts last ${total} minutes together, the phase ${duree}: correct these durations as the published text has them`,
  "siret-key": ({ siret }) => en`the SIRET ${siret} has a wrong key: check its 14 digits`,
  "file-name": ({ name, numero }) =>
    en`the file ${name} holds the fiche ${numero}: rename it ${numero}.yaml, or correct the number`,
  "file-unnamed": ({ name, numero }) => en`${name} holds the fiche ${numero}: rename it ${numero}.yaml`,
  "code-duplicate": ({ field, value }) => en`“${value}” is already in ${field}: keep it once`,
  "code-label": ({ code, libelle, usual }) =>
    en`the code ${code} is usually called “${usual}”, here “${libelle}”: check the code and its label on the page`,
  "date-order": ({ what, value, problem, limit }) =>
    en`the ${what === "annee" ? "year" : "date"} ${value} comes after ${afterEn(problem, what)} (${limit}): check it on the page`,
  "enregistrement-echu": ({ date, jours }) =>
    en`the registration ended on ${date}, ${jours} ${Number(jours) > 1 ? "days" : "day"} ago: check on the page whether it is extended or replaced`,
  "enregistrement-proche": ({ date, jours }) =>
    Number(jours) === 0
      ? en`the registration ends today, ${date}: check whether it is extended`
      : en`the registration ends on ${date}, in ${jours} ${Number(jours) > 1 ? "days" : "day"}: check whether it is extended`,
  "statistiques-annees": ({ annee }) => en`the year ${annee} already has its statistics: keep one line per year`,
  "statistiques-ordre": ({ annee, previous }) =>
    en`the year ${annee} comes after ${previous}: put the newest one first`,
  "statistiques-nombres": ({ annee, all, vae }) =>
    en`in ${annee}, ${vae} certified through VAE out of ${all} in all: check both numbers on the page`,
  "voies-acces": ({ problem, voie, previous }) =>
    problem === "duplicate"
      ? en`the way of access ${voie} is already in the list: keep it once`
      : en`the way of access ${voie} comes after ${previous}: put them in the order of the page, FI, CA, FC, CQ, CL, VAE`,
  adresse: ({ problem, address }) => en`${addressesEn[String(problem)] ?? ""}: correct “${address}”`,
  "adresse-texte": ({ address }) =>
    en`“${address}” is no http or https address, and nobody can follow it: check it on the page`,
  reference: ({ problem, code, fiche, role }) =>
    problem === "self"
      ? en`the fiche ${fiche} names itself among its ${role === "ancienne" ? "former" : "new"} certifications: correct this number, or remove it`
      : en`${code} does not exist in the fiche ${fiche}: correct this code`,
  "replacement-cycle": ({ chain }) =>
    en`these certifications replace each other in a circle, each the next (${chain}): correct one of the links`,
  "evaluation-texte": ({ key, value }) =>
    en`${key}: ${value} is not found in the published text: correct this number as the text has it, or remove it`,
  "competence-attestee": () =>
    en`no bloc has this attested competency: check its statement, and those of the blocs, on the page`,
  "competence-non-attestee": ({ competence }) =>
    en`${competence} is not among the attested competencies: check its statement, and the list, on the page`,
  "competence-infinitif": ({ competence }) =>
    en`${competence} does not begin with an infinitive (analyser, concevoir…): is it a competency, or a heading, or the rest of the one before?`,
  "competence-duplicate": ({ competence, first, alike }) =>
    alike === "same"
      ? en`${competence} repeats ${first}: check on the page that the statement stands there twice`
      : en`${competence} repeats ${first} but for a few words: check on the page that both stand there`,
  "text-double-space": ({ problem, piece }) => {
    if (problem === "edge") return en`this text begins or ends with a space: delete it`;
    return problem === "wide"
      ? en`tab, or space of another width, in “${piece}”: write an ordinary space`
      : en`several spaces in a row in “${piece}”: keep one`;
  },
  "text-double-apostrophe": ({ piece }) => en`doubled apostrophe in “${piece}”: keep one`,
  "text-apostrophes": ({ few, sign, many, other }) =>
    en`apostrophes ${sign}, ${few} of them, among ${many} ${other}: compare with the page, and write its signs`,
  "text-invisible": ({ codePoint, kind, count }) => {
    const times = Number(count) > 1 ? en` (${count} times)` : "";
    return en`${codePoint}${times}, ${invisible[String(kind)] ?? invisible.other ?? ""}`;
  },
  "text-mojibake": ({ piece, letter }) =>
    en`“${piece}” is a wrongly decoded “${letter}” (UTF-8 read as Latin-1): put the letters of the page back`,
};
