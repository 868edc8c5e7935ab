import type { Command, CommanderError } from "commander";
import type { Help } from "../messages/help.fr.ts";
import { type Failure, failure } from "../model/errors.ts";

/** The name of the command among the words of a run. */
const commandIn = (argv: readonly string[], program: Command): string | undefined => {
  const names = program.commands.map((one) => one.name());
  return argv.find((word) => names.includes(word));
};

/** The commands by the words that people try first. */
const usual: ReadonlyMap<string, string> = new Map(
  Object.entries({
    diff: ["comparer", "compare", "comparaison", "difference", "vs"],
    search: ["chercher", "cherche", "recherche", "rechercher", "find", "trouver"],
    show: ["fiche", "voir", "afficher", "montrer", "affiche", "view", "info"],
    list: ["liste", "lister", "ls", "fiches"],
    help: ["aide"],
    "--version": ["version"],
    evaluations: ["evaluation", "évaluation", "évaluations", "epreuves", "épreuves"],
    validate: ["valider", "validation", "verifier", "vérifier", "check", "lint"],
    export: ["exporter", "csv"],
    import: ["importer"],
    add: ["ajouter", "ajoute"],
    remove: ["supprimer", "retirer", "rm", "delete"],
    explain: ["expliquer", "explique"],
    rules: ["regles", "règles"],
    open: ["ouvrir", "ouvre", "browse", "page"],
    completion: ["complete", "completions"],
  }).flatMap(([command, words]) => words.map((word) => [word, command])),
);

/**
 * What was wrong with the words of a command, out of the English sentence of commander, which carries it nowhere else:
 * its errors hold a code and a message only. The scenarios of test/cli/usage pin these sentences.
 */
export const usageFailure = (
  error: CommanderError,
  program: Command,
  argv: readonly string[],
  { words }: Help,
): Failure | CommanderError => {
  const command = commandIn(argv, program);
  const name = /'(.*)'/s.exec(error.message)?.[1] ?? "";
  // Of several names that commander finds as near, the first one.
  const near = /\(Did you mean (?:one of )?([^,?]*)/.exec(error.message)?.[1];
  const suggestion = error.code === "commander.unknownCommand" ? (usual.get(name.toLowerCase()) ?? near) : near;
  switch (error.code) {
    case "commander.unknownCommand":
      return failure("unknown-command", { name, suggestion });
    case "commander.unknownOption":
      if (command !== undefined && argv.indexOf(name) < argv.indexOf(command))
        return failure("option-before-command", { name, command });
      return failure("unknown-option", { name, suggestion, command });
    case "commander.missingArgument":
      return failure("missing-argument", { name: words[name] ?? name, command });
    case "commander.missingMandatoryOptionValue":
      return failure("missing-option", { name, command });
    case "commander.optionMissingArgument":
      return failure("missing-option-value", { name: name.replace(/^.*, /, "").replace(/ <.*$/, "") });
    case "commander.conflictingOption": {
      const [, one = "", other = ""] =
        /option '(--\S+).*?' cannot be used with option '(--\S+).*?'/.exec(error.message) ?? [];
      return failure("options-conflict", { name: one, other });
    }
    case "commander.excessArguments":
      return failure("excess-arguments", { command: command ?? program.name() });
    default:
      return error;
  }
};

/** Options of one letter, which are no words to leave out. */
const shortOptions: ReadonlySet<string> = new Set(["-h", "-V"]);

/**
 * The words of a search with those to leave out (`-cloud`) behind `--`, where commander takes them for words. Its place in
 * a query does not matter to a word to leave out.
 */
export const exclusionsLast = (argv: readonly string[], program: Command): string[] => {
  const command = program.commands.find((one) => one.name() === commandIn(argv, program));
  if (command?.name() !== "search") return [...argv];
  const end = argv.indexOf("--");
  const before = end === -1 ? argv : argv.slice(0, end);
  const options = [...program.options, ...command.options];
  const isValue = (place: number): boolean =>
    options.some(({ long, required }) => required && long === before[place - 1]);
  const isExclusion = (word: string, place: number): boolean =>
    /^-[^-\s]/.test(word) && !shortOptions.has(word) && !isValue(place);
  const excluded = before.filter(isExclusion);
  if (excluded.length === 0) return [...argv];
  const others = before.filter((word, place) => !isExclusion(word, place));
  return [...others, "--", ...excluded, ...(end === -1 ? [] : argv.slice(end + 1))];
};
