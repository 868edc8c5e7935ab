import { licence, producteur } from "../model/identities.ts";
import type { Help } from "./help.fr.ts";

/** The help of the program in English, with the keys of help.fr.ts. */
export const helpEn: Help = {
  description:
    "Explore French professional certifications (RNCP): search their competencies, compare programmes, show the blocs and how they are evaluated.",
  titles: {
    "Usage:": "Usage:",
    "Arguments:": "Arguments:",
    "Options:": "Options:",
    "Global Options:": "Global Options:",
    "Commands:": "Commands:",
  },
  groups: {
    comparer: "Compare:",
    consulter: "Search and look up:",
    donnees: "Keep fiches:",
    aide: "Help:",
  },
  words: {
    dossier: "folder",
    langue: "language",
    quand: "when",
    champs: "fields",
    fichier: "file",
    mots: "words",
    chemin: "path",
    nom: "name",
    regle: "rule",
    sujet: "topic",
    quoi: "list",
    autres: "others",
    severite: "severity",
  },
  /** The page of the docs that is made of this help. */
  page: {
    title: "The commands of rncp",
    intro:
      "Written by `npm run generate` from the program itself: do not edit it. `rncp <command> --help` says the same.",
    /** How the part with examples begins. */
    examples: "Example",
  },
  usage: "[options] [command]",
  text: "a text",
  formats: ([usual, ...others]) => [`${usual} (default)`, ...others].join(", "),
  isoDay: "a day that exists, YYYY-MM-DD",
  options: {
    help: "show this help",
    version: "show the version",
    data: "read the fiches of this folder (or RNCP_DATA) instead of the packaged ones and yours",
    fournies: "read only the fiches that come with rncp, not those of your library",
    registre: "read as well the register that rncp registre build made (or the one that RNCP_REGISTRE names)",
    expirees: "also the fiches of the register whose registration has ended",
    repertoire: "this répertoire only: rncp or rs",
    lang: "language of the interface: fr, en (or RNCP_LANG; else that of the system)",
    color: "colour: auto, always, never",
    fields: "only these fields, in this order, separated by commas",
    json: "same as --format json",
    output: "write to this file, in full or not at all (-: standard output)",
    force: "replace the file if it exists",
    date: "give the status of registrations on this day, YYYY-MM-DD (default: today)",
  },
  arguments: {
    fiches: "number, page address or usual name: RNCP36924, 36924, epsi (default: all)",
    id: "fiche, bloc or competency: epsi, RNCP36924BC01, “epsi BC01 C03”",
    a: "first fiche: epsi, 36924, RNCP36924…",
    b: "the second fiche",
    autres: "more fiches: the comparison then has a column for each",
    words: "the words to search for; accents and capitals do not matter",
    kind: "competences, blocs, evaluations or fiches",
    paths: "files, folders or quoted patterns; - reads standard input (default: --data, else ./data)",
    schema: "fiche, lexique, correspondances, acceptations or sorties; without a name, the list",
    rule: "the name between brackets at the end of a finding; rncp rules lists them all",
    passerelle: "the fiche held, the one wanted, and the blocs acquired: epsi cesi BC01 BC04",
    shell: "bash, zsh, fish or powershell",
    topic: "a command, or exit-codes",
    revision: "what to compare with: git commit, branch or tag (default: HEAD)",
  },
  list: {
    description: "one line per fiche: title, certifier, level, expiry and status",
    niveau: "only this qualification level, from 3 to 8",
    rome: "only the fiches that have this ROME code",
    nsf: "only the fiches that have this NSF code, or a code that begins with it",
    certificateur: "only this certifier, by legal or usual name, even in part",
    siret: "what a body certifies, prepares for or assesses, by its SIRET, with its role",
    digits: "a SIRET of 14 digits",
    actives: "only the fiches whose registration is still running",
    examples: "\nExamples:\n  rncp list --actives --niveau 7\n  rncp list --date 2025-09-01 --json",
  },
  proches: {
    description: "what to do next: what replaces a certification, and the nearest ones that are active",
    blocs: "the acquired blocs: BC01 BC04 (default: the whole certification)",
    limit: "how many certifications at most (default: 5)",
    examples: "\nExamples:\n  rncp proches epsi --registre\n  rncp proches epsi BC01 BC04 --registre --limit 10",
  },
  mcp: {
    description: "serves the fiches to an assistant (protocol MCP, standard input and output)",
    examples: "\nExample:\n  rncp mcp\n\nAn assistant starts it itself: docs/assistants.md tells how.",
  },
  registre: {
    description: "builds a register of all fiches from the official exports, or tells what is in it",
    action: "build, status, changes (from the old register to the new one), or drift (your fiches and the register)",
    exitCode: "with changes, ends with 1 if there is any",
    files: "the exports of data.gouv.fr, zips or XML; for changes, two registers; for drift, fiches",
    output: "the file of the register, instead of yours",
    force: "take an export that has much fewer fiches than the one before",
    examples:
      '\nExamples:\n  rncp registre build export-fiches-rncp*.zip export-fiches-rs*.zip\n  rncp registre status\n  rncp registre changes old.sqlite new.sqlite --format markdown\n  rncp registre drift --data fiches/ --format github\n  rncp search --registre "gestion de crise"',
  },
  show: {
    description: "a fiche, a bloc or a competency, whichever the identifier names",
    section: "one part only: blocs, voies_acces, statistiques_promotions…",
    examples:
      "\nExamples:\n  rncp show epsi --section prerequis_entree_formation\n  rncp show RNCP38779BC04\n  rncp show epsi BC01 C03\n  rncp show epsi cesi --section jury",
  },
  blocs: {
    description: "the table of blocs; side by side for two fiches",
    examples: "\nExamples:\n  rncp blocs epsi cesi\n  rncp blocs cesi --format markdown",
  },
  evaluations: {
    description: "how each bloc is evaluated, then the final tests",
    examples: "\nExamples:\n  rncp evaluations epsi\n  rncp evaluations epsi cesi --format csv",
  },
  search: {
    description: "the competencies that match these words, best first",
    fiche: "only in this fiche",
    bloc: "only in this bloc: BC04, RNCP36924BC04, “epsi BC04”",
    limit: "at most n results",
    tout: "search the other texts too: blocs, activities, jobs, evaluation, prerequisites…",
    lexique: "without the synonyms and neighbouring terms of the lexicon",
    count: "only the number of results, by fiche and by bloc",
    voisins: "show the texts of neighbouring themes as well, apart",
    parBloc: "gather the results by bloc, in the order of the pages",
    explain: "say why each result stands where it does: words, synonyms, corrections, weights",
    crochets: "mark the words found by [ ], in a file or a pipe as well",
    examples: `
The query:
  gestion de crise         all these words or most, synonyms included
  '"plan de continuité"'   this phrase, word for word
  audit -rgpd              without this word
  'soc | siem'             one or the other
  fiche:cesi bloc:BC04     in this fiche, in this bloc

Examples:
  rncp search gestion de crise
  rncp search pentest --fiche cesi --json
  rncp search veille --count
  rncp search prestataires -veille --explain`,
  },
  diff: {
    description: "two programmes compared: the summary, the blocs, the competencies",
    page: ": a page to send, for two fiches",
    section: "one part only: resume, blocs, competences",
    complet: "all the parts, not the first screen alone",
    seulement: "only the competencies in common, or those of a or b alone: communes, a, b",
    bloc: "only this bloc, of either fiche: BC04, RNCP36924BC04",
    calcul: "compute the correspondences, even if they were read",
    seuil: "score from which a computed pair is proposed, from 0 to 1",
    explain: "say what makes each computed pair",
    pistes: "for each competency, so many near ones of the other fiche, to judge oneself",
    exitCode: "end with 1 if the fiches differ",
    examples:
      "\nExamples:\n  rncp diff epsi cesi\n  rncp diff 36924 38779 --section competences\n  rncp diff epsi cesi --format csv > couples.csv\n  rncp diff epsi cesi --format html -o page.html",
  },
  passerelle: {
    complet: "everything, statement by statement, not the first screen alone",
    description: "what acquired blocs cover of a target certification, bloc by bloc, and how to enter it",
    de: "the certification whose blocs are acquired: epsi, 36924, RNCP36924…",
    vers: "the target certification",
    acquis: "the acquired blocs, between commas: BC01,BC03 (default: the whole certification)",
    blocs: "blocs between commas, BC01,BC03",
    examples:
      "\nExamples:\n  rncp passerelle --de epsi --vers cesi\n  rncp passerelle --de epsi --vers cesi --acquis BC01,BC03\n  rncp passerelle --de epsi --vers cesi --format csv > passerelle.csv",
  },
  export: {
    description: "whole lists for a spreadsheet or a script; column names and order never change",
    partiel: "export the rest when files are left out",
    excel: "CSV for Excel in French: byte order mark, semicolons, formulas neutralised",
    examples:
      "\nExamples:\n  rncp export competences > competences.csv\n  rncp export competences epsi --fields competence,texte\n  rncp export evaluations --excel -o evaluations.csv",
  },
  validate: {
    description: "all the defects of fiche files, with file, line and column",
    several: "; several, each with its --output",
    output: "file for the report whose --format comes before",
    maxWarnings: "fail beyond n warnings",
    failOn: "what makes it fail: error (default) or warning",
    quiet: "show errors only",
    fix: "mend what has one meaning only: spaces, quotes, HTML code",
    echeances: "warn of registrations that end within 180 days",
    depuis: "also tell the acceptances added or edited since this state of git",
    examples:
      "\nExamples:\n  rncp validate data/\n  rncp validate ma-fiche.yaml --json\n  rncp validate --format sarif > rncp.sarif\n  git show HEAD:data/RNCP36924.yaml | rncp validate -",
  },
  changes: {
    description: "what an edit of the fiches changes, since a git revision",
    exitCode: "end with 1 if a fiche changes, or could not be compared",
    examples:
      "\nExamples:\n  rncp changes\n  rncp changes main --data data --format markdown > comment.md\n  rncp changes HEAD~1 --exit-code",
  },
  import: {
    description: "read a copied or saved page, the official XML export or its zip, and make YAML fiches of it",
    file: "the page, the export or the zip; - for standard input",
    output: "write the fiche into this file",
    dossier: "write each fiche into this folder, under its number",
    only: "take these fiches only, separated by commas",
    numeros: "numbers of fiches, for example RNCP36924",
    numero: "the number of the fiche, if the page does not tell it",
    intitule: "the title of the certification, if the page does not tell it",
    dryRun: "write nothing, and end with 1 if a file would change",
    force: "replace the official texts of fiches that are there, keeping what is yours",
    strict: "write nothing, and end with 1, if a text is to be reread or has no place",
    examples:
      '\nExamples:\n  rncp import page.txt --intitule "Title of the page"\n  rncp import export.zip --only RNCP37674,RS5719 --dossier fiches/\n  rncp import export.xml --dossier fiches/ --dry-run --json',
  },
  lire: {
    description:
      "make a reading of two fiches: a worksheet to fill in, or the sheet filled in taken back into your correspondences",
    a: "first fiche",
    b: "second fiche",
    format: "yaml (default) or csv",
    nombre: "so many near competencies for each (default: 3)",
    importer: "take this worksheet back, whole or begun",
    par: "who read, if the sheet does not say it",
    output: "write the worksheet to this file",
    force: "replace the file if it is there",
    examples:
      '\nExamples:\n  rncp lire epsi cesi -o sheet.yaml\n  rncp lire epsi cesi --importer sheet.yaml --par "Guidance service"',
  },
  add: {
    description: "add fiches to your library, which every command then reads",
    examples:
      '\nExamples:\n  rncp add page.txt --intitule "Title of the page"\n  rncp add export.zip --only RNCP37674\n  rncp add export.zip    (brings the fiches of the library up to date)',
  },
  remove: {
    description: "take a fiche out of your library",
    examples: "\nExample:\n  rncp remove RNCP37674",
  },
  fmt: {
    description: "rewrite YAML files in one form: order of keys, quotes, length of lines",
    check: "write nothing: name the files to format, and end with 1 if there are any",
    examples:
      "\nExamples:\n  rncp fmt data/\n  rncp fmt data/ --check\n  git show HEAD:data/RNCP36924.yaml | rncp fmt -",
  },
  rules: {
    description: "the rules of rncp validate, with their severity and what they demand",
    examples: "\nExamples:\n  rncp rules\n  rncp rules --format csv > rules.csv",
  },
  open: {
    description: "open the official page of a fiche in the browser; in a pipe, its address",
    site: "the site of the certifier, not the official page",
    examples: "\nExamples:\n  rncp open cesi\n  rncp open RNCP36924 --site",
  },
  explorer: {
    description: "one screen to type, read, compare, mark and export in; ? for help",
    examples: "\nExamples:\n  rncp explorer\n  rncp explorer --data my-fiches",
  },
  completion: {
    description: "the script that completes commands, options and fiches in your shell",
    examples:
      "\nExamples:\n  rncp completion bash > ~/.local/share/bash-completion/completions/rncp\n  rncp completion zsh > ~/.zfunc/_rncp\n  rncp completion fish > ~/.config/fish/completions/rncp.fish\n  rncp completion powershell >> $PROFILE",
  },
  explain: {
    description: "why a rule exists, an example to avoid, and the same put right",
    examples: "\nExamples:\n  rncp explain siret-key\n  rncp explain yaml-comment-in-text",
  },
  schema: {
    description: "print a JSON schema (draft-07)",
    examples: "\nExample:\n  rncp schema fiche > fiche.schema.json",
    names: {
      fiche: "the data/*.yaml files: one fiche",
      lexique: "data/lexique/: the acronyms, synonyms and neighbouring terms of the trade",
      correspondances: "data/correspondances/….yaml: the matches of competencies read statement by statement",
      acceptations: "data/acceptations.yaml: findings that are true of the official text",
      sorties: "what the commands write with --json",
    },
  },
  help: { description: "help on a command or a topic (exit-codes)" },
  topics: {
    "exit-codes": `Exit codes of rncp

  0   done
  1   negative answer: invalid data (validate), nothing found (search, list),
      a difference (diff, changes --exit-code), a file that is not in form
      (fmt --check) or cannot be (fmt)
  2   could not run: wrong command or option, unknown fiche, file that is
      unreadable or already exists, internal error; for export, a file left out
      that could belong to what was asked for (without --partiel)
  130 interrupted at the keyboard (Ctrl-C)

A file of fiches with an error is left out, and named on standard error: the
commands that read answer with the others and end with 0.

Standard output carries data only; messages go to standard error.
Closing the pipe (rncp list | head -1) is not an error.
`,
  },
  footer: `\nA fiche is named as you like: RNCP36924, 36924, its page's address, epsi, cesi.\nExit codes: rncp help exit-codes.\nData: ${producteur}, ${licence}.`,
};
