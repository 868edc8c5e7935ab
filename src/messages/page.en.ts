import type { PageMessages } from "./page.fr.ts";

/** “1 pair”, “2 pairs”. */
const n = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** The words of the page for a candidate, in English, with the keys of page.fr.ts. */
export const pageEn: PageMessages = {
  title: (a, b) => `${a} and ${b}: two certifications compared`,
  lede: (date) => `Two fiches of the French national register side by side, as they stand on ${date}.`,
  state: (date) => `State on ${date}.`,
  passerelle: (a, b) => `From ${a} to ${b}: what is held, what is missing`,
  noticeLabel: "This page binds no certifier.",
  notice:
    "Only the texts of the fiches, and the matches said to be official, are official. The other matches are a help for reading: they are no equivalence and no exemption, and promise no admission. Before you decide, read the fiches themselves and ask the certifier.",
  skip: "Go to the contents",
  contents: "On this page",
  resume: "In short",
  openAll: "Open all",
  closeAll: "Close all",
  headings: {
    suite: "What now?",
    carte: "Where the two programmes overlap",
    couples: "The competencies, pair by pair",
    evaluations: "How each bloc is assessed",
    entree: "Ways of access, entry conditions, juries",
    reperes: "Jobs, figures and history",
    sources: "Where this page comes from",
  },
  seules: "The competencies without a counterpart",
  next: {
    read: "Read the two official fiches:",
    over: (name, day) =>
      `On ${day} the registration of ${name} is over. Ask the certifier whether one may still enrol, and what a course begun is worth.`,
    running: (name) => `Ask the certifier of ${name} for dates, places, cost and adjustments.`,
    acquired: "Blocs already acquired? Ask each certifier what it recognises of them, with your certificates.",
  },
  cards: {
    certificateur: "Certifier",
    successor: "Replaced by",
    over: "Can one still enter? Ask the certifier.",
    inWords: "in full words, below",
    lecture: "From readings that are not official.",
    calcul: "From a computation that is not official.",
  },
  origins: {
    heading: "Who says so? Three origins, not to be mixed up",
    officielle: "Official",
    officielleMeaning: "Published by one of the two fiches. The only official origin.",
    officielleCount: (count) =>
      count === 0 ? "None: as read, the two fiches publish none of each other." : `${count} on this page:`,
    lecture: "Reading",
    lectureMeaning: "Read statement by statement, with its reason; proposed, then validated or not. Not official.",
    lectureCount: (proposed, validated) =>
      proposed + validated === 0
        ? "None on this page."
        : `${n(proposed + validated, "pair")} on this page: ${proposed === 0 ? "none" : proposed} proposed, ${validated === 0 ? "none" : validated} validated.`,
    calcul: "Computation",
    calculMeaning: "Estimated from the words of the statements, with a score from 0 to 1. Not official.",
    calculCount: (count) => (count === 0 ? "None on this page." : `${n(count, "pair")} on this page.`),
    by: "Proposed by",
  },
  heat: {
    name: "Number of pairs by bloc",
    caption: (a, b) =>
      `Number of pairs of competencies between each bloc of ${a} (rows) and each bloc of ${b} (columns). The stronger a cell is marked, the more there are; its number leads to its pairs. A pair brings two statements together: by itself it does not hold them equivalent.`,
    corner: (a, b) => `${a} \\ ${b}`,
    coverage: "Coverage",
    cell: (count, equivalent, a, b) => {
      if (count === 0) return `no pair between ${a} and ${b}`;
      return `${n(count, "pair")} between ${a} and ${b}, ${equivalent === 0 ? "none" : equivalent} held equivalent`;
    },
    equivalent: (count) => `${count} =`,
    empty: "One of the two fiches has no bloc: there is nothing to cross.",
  },
  filter: {
    label: "Search the pairs and the competencies without a match",
    hint: "One word, several, or a code: crise, plan continuité, BC04C11 (the texts are in French). Accents and capitals do not matter.",
    clear: "Clear",
    all: (pairs, alone) =>
      `${n(pairs, "pair")} and ${n(alone, "competency without a match", "competencies without a match")}`,
    none: "No result. Try fewer words.",
    one: "1 result out of {total}",
    many: "{n} results out of {total}",
  },
  pairs: {
    marked: "Highlighted",
    note: ": the words on which the reading rests.",
    none: "No pair.",
    reason: "What is close, what is missing:",
    reasons: "What makes this pair, heaviest first:",
    lecture: { proposee: "proposed reading", validee: "validated reading" },
    calcul: (score) => `computed, score ${score}`,
    whoseLecture: {
      proposee: "Proposed reading, not validated yet, without official value. Proposed by",
      validee: "Validated reading, without official value. Proposed by",
    },
    whoseCalcul: (score) =>
      `Computed from the words of the statements, score ${score} out of 1: an estimate, without official value.`,
    links: {
      mot: "same word",
      famille: "same family of words",
      verbe: "actions alike",
      lexique: "neighbouring notions",
    },
    weighted: (reason, link, weight) => `${reason} (${link}, weight ${weight})`,
  },
  alone: {
    none: (name) => `${name}: every competency has a match at least`,
  },
  evaluations: {
    summary: "the tests, summarised by rncp",
    note: "From the published texts, given below each bloc. What they do not specify is said to be “not specified”: ask the certifier.",
    steps: { preparation: "Preparation", production: "Production", soutenance: "Oral defence" },
    unspecified: "not specified",
    untimed: "duration not specified",
    tutored: "tutored",
    untutored: "not tutored",
    jury: "Before:",
    noJury: "jury not specified",
    part: (minutes, what) => `${minutes}: ${what}`,
    rest: (minutes) => `${minutes}: content not specified`,
    result: (what) => `What is produced: ${what}.`,
    published: "Published text",
    unpublished: "The fiche does not say how this bloc is evaluated.",
    undetailed: "Described by the published text, of which rncp made no tests.",
  },
  entry: {
    summary: "Entry conditions, summed up by rncp:",
    published: (what) => `${what}, text of the fiche:`,
    jury: (name) => `Juries of ${name}, word for word`,
    ways: "Ways of access to the certification, according to the fiches",
    way: "Way",
    open: "✓ open",
    publishedOpen: "published as open",
    closed: "✗ closed",
    unknown: "? not specified",
  },
  facts: {
    caption: "What the two fiches say, field by field; “=” marks what they have in common.",
    shared: "in common:",
    unpublished: "not published",
    relations: {
      egal: () => "the same",
      different: () => "nothing the same",
      inclus: (a, b) => `${b} has all that ${a} has`,
      contient: (a, b) => `${a} has all that ${b} has`,
      recoupe: () => "some in common",
      inconnu: () => "unknown on one side at least",
    },
  },
  sources: {
    remarks: (names) => [
      `The texts of the fiches ${names} are given word for word, typos included; notes, where there are any, say what the sources lacked and where its stand-in comes from. What a fiche does not publish is said not to be published; nothing is guessed.`,
      "The codes of competencies (C01, C02…) are given by rncp: the public pages give none. How the evaluations are divided, and the summary of the entry conditions, come from the published texts shown beside them.",
    ],
    pages: "Public pages",
    licence: "Producer and licence",
    method: "How the matches were made",
    lecture:
      "Reading statement by statement, each pair with its reason and state. A proposed reading has been validated by nobody.",
    calcul: (threshold) =>
      `Computed from the words of the statements; a pair is shown from a score of ${threshold} out of 1.`,
    version: "Program",
    date: "State of the registrations on",
    command: "To make the same page again, from the same data",
    prints: "Prints of the data that was read (SHA-256): the same data gives the same prints.",
    notes: (fiche) => `Notes of the editors on ${fiche}, not by France compétences:`,
    data: "Data",
    print: "Print",
  },
};
