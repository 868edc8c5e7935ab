import { shellWord } from "../text/shell-word.ts";
import type { FailureMessages, ReasonMessages } from "./failure-sentence.ts";

/** “1 file”, “2 files”: in English, only 1 is singular. */
const n = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Where the help of a command stands, or that of the program. */
const help = (command: string | undefined): string => (command ? `rncp ${command} --help` : "rncp --help");

/** The end of a sentence about an unknown name: a suggestion, where there is one. */
const didYouMean = (suggestion: string | undefined): string => (suggestion ? `, did you mean “${suggestion}”?` : ".");

/** « 3–8 » as people say it. */
const inWords = (expected: string): string => expected.replace(/^(\d+)–(\d+)$/, "a number from $1 to $2");

/** Why a file is no register to be read. */
const badRegistre = {
  foreign: "is no register that rncp registre build made",
  older: "comes from an older version of rncp",
  newer: "comes from a newer version of rncp than this one",
  damaged: "is damaged",
};

/** What each failure says in English. */
export const failuresEn: FailureMessages = {
  "unknown-command": (a) => `unknown command “${a.name}”${didYouMean(a.suggestion)} See rncp --help.`,
  "unknown-option": (a) => `unknown option “${a.name}”${didYouMean(a.suggestion)} See ${help(a.command)}.`,
  "option-before-command": (a) => `“${a.name}” goes after the command: rncp ${a.command} ${a.name}`,
  "missing-argument": (a) => `<${a.name}> is missing. See ${help(a.command)}.`,
  "missing-option": (a) => `${a.name} is missing. See ${help(a.command)}.`,
  "missing-option-value": (a) => `the option “${a.name}” needs a value.`,
  "excess-arguments": (a) => `too many words after “${a.command}”. See ${help(a.command)}.`,
  "invalid-option-value": (a) => `“${a.value}” does not fit ${a.name}: expected ${inWords(a.expected)}.`,
  "two-formats": (a) => `--json and --format ${a.format} contradict each other: give one of them.`,
  "not-in-format": (a) =>
    `${a.name} has no effect with --format ${a.format}: leave it out, or ask for another format (${a.formats}).`,
  "force-without-output": () => "--force needs --output: give the file to replace.",
  "options-conflict": (a) => `${a.name} and ${a.other} do not go together: leave one of them out.`,
  "only-competences": (a) =>
    `${a.name} is about the competencies, which --section ${a.section} does not show: leave one of the options out.`,
  "unknown-topic": (a) => `no help on “${a.name}”. Topics: ${a.topics}.`,
  "unknown-fiche": (a) => `no fiche “${a.name}”${didYouMean(a.suggestion)} See rncp list.`,
  "ambiguous-fiche": (a) => `“${a.name}” names several fiches: ${a.fiches}. Give the number.`,
  "missing-fiche": (a) =>
    `“${a.name}” does not say of which fiche: give its number or name too, such as epsi ${a.name}.`,
  "no-such-bloc": (a) => `none of the fiches has a bloc “${a.name}”: ${a.fiches}. See rncp blocs.`,
  "unknown-bloc": (a) =>
    a.blocs === ""
      ? `the fiche ${a.fiche} has no blocs: leave out “${a.name}”.`
      : `the fiche ${a.fiche} has no bloc “${a.name}”. Its blocs: ${a.blocs}.`,
  "unknown-competence": (a) =>
    a.competences === ""
      ? `${a.place} holds no competency at this level: see rncp show ${a.place}`
      : `${a.place} has no competency “${a.name}”. It has: ${a.competences}.`,
  "one-at-a-time": (a) =>
    `as json and html, show shows one fiche at a time: one command each, or rncp diff ${a.names}.`,
  "no-site": (a) => `no site of a certifier in ${a.fiche}. The official page: rncp open ${a.fiche}.`,
  "unknown-section": (a) => `unknown or ambiguous section “${a.name}”. The nearest ones: ${a.sections}.`,
  "unknown-schema": (a) => `unknown schema “${a.name}”. Schemas: ${a.schemas}.`,
  "unknown-rule": (a) => `unknown rule “${a.name}”${didYouMean(a.suggestion)} See rncp rules.`,
  "missing-rule": () => "<rule> is missing, for example rncp explain siret-key. See rncp rules.",
  "unknown-field": (a) => `unknown field “${a.name}”${didYouMean(a.suggestion)} Fields: ${a.fields}.`,
  "field-twice": (a) => `the field “${a.name}” is asked for twice.`,
  "same-fiche": (a) => `“${a.a}” and “${a.b}” name the same fiche, ${a.fiche}: nothing to compare.`,
  "without-computation": (a) => `${a.name} is for a computation, and these fiches were read: add --calcul.`,
  "only-for-two": (a) => `${a.name} is for two fiches only: give two, or leave the option out.`,
  "page-for-two": () => "--format html is for two fiches only: give two, or ask for another format.",
  "query-too-long": (a) => `the query has ${a.length} characters, ${a.most} at most: give a part of it.`,
  "only-exclusions": (a) =>
    `“${a.name}” has only words to leave out: give one to search for as well. Example: rncp search audit -rgpd`,
  "empty-query": () => "nothing to search for: give at least one word. Example: rncp search gestion de crise",
  "function-words": (a) => `“${a.name}” has only words too common to search for: add one that carries the meaning.`,
  "no-fiche": (a) =>
    `no readable fiche in ${a.folder}. It needs valid .yaml files: rncp validate ${shellWord(a.folder)}`,
  "no-such-path": (a) => `${a.path} does not exist.`,
  "no-folder": (a) => `no fiches are given, and there is no folder ./data here: name theirs, such as ${a.example}`,
  "incomplete-export": (a) =>
    `nothing is exported: ${n(a.count, "file", "files")} left out could belong to it. Mend them, name the fiches to export, or add --partiel.`,
  unreadable: (a) => `${a.path} cannot be read (${a.reason}).`,
  "no-match": (a) => `no file matches "${a.pattern}": nothing was done.`,
  "no-yaml-file": (a) => `no .yaml file in ${a.path}: nothing was done.`,
  "output-without-format": (a) =>
    `--output ${a.path} must follow a --format, and each --format has one only: --format sarif --output ${a.path}`,
  "output-twice": (a) => `two reports would go into ${a.path}: give each its own file.`,
  "no-such-folder": (a) => `the folder ${a.folder} does not exist: create it, then try again.`,
  "reports-on-stdout": () => "only one report goes to standard output: give the others an --output.",
  "fix-stdin": () => "--fix mends files, not standard input: give the path of the file.",
  "report-on-data": (a) => `${a.path} has the name of a data file: give the report another one.`,
  "stdin-alone": () => "standard input (-) is given alone, without another path.",
  "import-xml": ({ path, line, column, problem, fiche }) => {
    const of = fiche === undefined ? "" : ` of fiche ${fiche}`;
    const what = {
      syntax: `this is no well-formed XML any more${fiche === undefined ? "" : `, in fiche ${fiche}`}`,
      doctype: "a DOCTYPE has no place in the official export",
      depth: `elements too deep for the official export${of}`,
      size: `a text too long for the official export${of}`,
      cut: `the file ends in the middle${of || " of an element"}`,
      number: "this fiche has no readable number (NUMERO_FICHE)",
      title: "this fiche has no title (INTITULE)",
      twice: `fiche ${fiche} stands further up in the file already`,
    }[problem];
    return `${path}:${line}:${column}: ${what}. Nothing was written.`;
  },
  "import-zip": ({ path, problem }) => {
    const what = {
      broken: "is no readable zip (damaged, cut, or with names that lead out of the folder)",
      none: "holds no .xml file: the zip of the official export is needed",
      several: "holds several files: the zip of the official export has one XML",
      encrypted: "is encrypted: give the zip of the official export, or its XML",
      link: "holds a link in place of the XML",
      bomb: "unpacks far beyond what an export does: stopped",
    }[problem];
    return `${path} ${what}. Nothing was written.`;
  },
  "import-encoding": (a) =>
    `${a.path}:${a.line}: this is not ${a.encoding}. Save the file as UTF-8, or declare its encoding. Nothing was written.`,
  "import-forme": ({ path, forme }) => {
    const what = {
      csv: "is a CSV table, which has not the texts: take the XML export",
      pdf: "is a PDF: copy the page of the fiche into a text file",
      json: "is JSON: take the XML export, or copy the page of the fiche into a text file",
      office: "is an office document: save it as plain text",
      binaire: "is no text",
      vide: "is empty",
      "sans-fiche": "has no fiche: the official export is needed (FICHES/FICHE)",
      "pas-un-export": "is not the official export: its XML or its zip is needed, from data.gouv.fr",
      page: "has none of the headings of a fiche: the public page is needed, all sections unfolded",
      html: "has none of the headings of a fiche: the public page is needed, saved with its sections unfolded",
    }[forme];
    return `${path} ${what}. Nothing was written.`;
  },
  "import-absent": (a) => `${a.path} has not the fiche asked for: ${a.fiches}. Nothing was written.`,
  "import-several": (a) =>
    `${a.path} has several fiches: give --dossier to write them all, or --only to take one. Nothing was written.`,
  "import-numero": (a) =>
    `${a.path} does not tell the number of the fiche: give it with --numero RNCP36924. Nothing was written.`,
  "import-intitule": (a) =>
    `${a.path} has not the title of ${a.numero}: give it with --intitule "…", as the page shows it. Nothing was written.`,
  "answer-too-long": (a) =>
    `the answer would take ${a.kilobytes} kB, more than the ${a.most} that an assistant can read: ask for a part (section, bloc, limite).`,
  "unknown-tool": (a) => `no tool “${a.name}”. Tools: ${a.tools}.`,
  "no-registre": (a) =>
    `no register in ${a.path}. From data.gouv.fr, “Répertoire national des certifications professionnelles et répertoire spécifique”, take the two newest zips export-fiches-rncp-v4-1 and export-fiches-rs-v4-1, then: rncp registre build export-fiches-rncp*.zip export-fiches-rs*.zip`,
  "bad-registre": (a) =>
    `${a.path} ${badRegistre[a.problem]}: make it again with rncp registre build, or name another one in RNCP_REGISTRE.`,
  "no-sqlite": () =>
    "a register needs Node 22.13 or newer, or the package libsql: npm install libsql, where rncp is installed. All the rest of rncp does without.",
  "registre-whole": () =>
    "in the whole register competencies alone are searched: for all texts, or for a bloc, name the fiche with --fiche.",
  "registre-shrunk": (a) =>
    `${a.now} fiches ${a.repertoire}, and ${a.before} in the register before: is the export whole? To take it all the same: --force. Nothing was written.`,
  "no-terminal": () =>
    "rncp explorer needs a terminal, for input and output. In a pipe, use rncp search, show or diff.",
  "no-library": () =>
    "nothing tells where your library is (neither XDG_DATA_HOME nor HOME): name a folder with --data.",
  "add-nothing": (a) =>
    `your library is empty, and ${a.path} is a whole register: say which fiches to take, for example --only RNCP36924.`,
  "bad-sheet": (a) =>
    `${a.path} is no worksheet of rncp lire${a.reason === undefined ? "" : ` (${a.reason})`}: make one with rncp lire <a> <b> -o sheet.yaml. Nothing was written.`,
  "other-sheet": (a) => `${a.path} is the worksheet of ${a.there}, not of ${a.asked}. Nothing was written.`,
  "not-in-library": (a) => `“${a.name}” is not in ${a.folder}. See rncp list.`,
  "unusable-fiche": (a) =>
    `${a.path} is there already and is no valid fiche: mend it first (rncp validate ${shellWord(a.path)}). Nothing was written.`,
  "other-fiche": (a) =>
    `${a.path} holds the fiche ${a.there}, not ${a.numero}: name another file. Nothing was written.`,
  "file-exists": (a) => `${a.path} already exists: choose another name, or add --force to replace it.`,
  "not-a-file": (a) => `${a.path} is not a regular file: it is not replaced.`,
  unwritable: (a) => `${a.path} cannot be written (${a.reason}).`,
  "installed-file": (a) =>
    `${a.path} belongs to an installed package (node_modules): it is not rewritten. Copy it elsewhere first.`,
  "output-stopped": (a) => `the output stopped (${a.reason}): it is not whole.`,
  "no-git": () => "git cannot be found: install it, or add its folder to PATH.",
  "not-a-repository": (a) => `git does not track the folder ${a.folder}: give a folder that it tracks with --data.`,
  "unknown-revision": (a) =>
    `git does not know the revision “${a.name}”: ${a.shallow ? "this clone lacks a part of the history, try git fetch --unshallow, or git fetch origin <branch>" : "see git log, or git fetch if it is elsewhere"}.`,
  "git-failed": (a) => `git gave no answer (${a.reason}).`,
};

/** What the usual errors of a system mean. */
export const reasonsEn: ReasonMessages = {
  EACCES: "access denied",
  EPERM: "access denied",
  ENOENT: "not found",
  ENOTDIR: "the path goes through a file",
  EISDIR: "it is a folder",
  ENAMETOOLONG: "name too long",
  ENOSPC: "disk full",
  EROFS: "read-only disk",
  ELOOP: "links in a loop",
};
