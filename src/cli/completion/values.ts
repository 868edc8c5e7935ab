import type { Command, Option } from "commander";
import type { Messages } from "../../messages/fr.ts";
import { competencesOf } from "../../model/competences.ts";
import type { Corpus } from "../../model/corpus.ts";
import { shortName } from "../../model/head.ts";
import { visibleCommands } from "../visible-commands.ts";

/** A word that may come next, and what it means. */
export type Value = { readonly value: string; readonly meaning: string };

/** What words are completed from. */
type Means = { readonly program: Command; readonly messages: Messages; readonly corpus: () => Promise<Corpus> };

/** The arguments and options that name fiches, by the names of the declarations. */
const ofFiches: ReadonlySet<string> = new Set(["id", "a", "b", "autres", "fiches", "fiche", "de", "vers", "bloc"]);

/** The words that may stand where the last of these is being typed. */
export const valuesFor = async (words: readonly string[], means: Means): Promise<Value[]> => {
  const [before, typed] = [words.slice(0, -1), words.at(-1) ?? ""];
  const command = means.program.commands.find((one) => before.includes(one.name()));
  const options = [...(command?.options ?? []), ...means.program.options].filter(({ hidden }) => !hidden);
  const optionOf = (word: string | undefined): Option | undefined =>
    options.find(({ long, short }) => word !== undefined && (word === long || word === short));
  const [, named, value] = /^(--[^=]+)=(.*)$/s.exec(typed) ?? [];
  const joined = optionOf(named);
  if (named !== undefined && value !== undefined && joined !== undefined)
    return (await valuesOf(joined, command, value, means))
      .filter((one) => one.value.startsWith(value))
      .map((one) => ({ ...one, value: `${named}=${one.value}` }));
  const last = optionOf(before.at(-1));
  const isValue = last !== undefined && (last.required || last.optional);
  const candidates = isValue
    ? await valuesOf(last, command, typed, means)
    : typed.startsWith("-")
      ? options.map((option) => ({ value: option.long ?? option.flags, meaning: option.description }))
      : command === undefined
        ? visibleCommands(means.program).map((one) => ({ value: one.name(), meaning: one.description() }))
        : await argumentsOf(command, before, typed, means);
  return candidates.filter((one) => one.value.startsWith(typed));
};

const valuesOf = async (
  option: Option,
  command: Command | undefined,
  typed: string,
  means: Means,
): Promise<Value[]> => {
  const parser: unknown = option.parseArg;
  if (typeof parser === "function" && "words" in parser && Array.isArray(parser.words)) return parser.words.map(plain);
  if (command?.name() === "show" && option.long === "--section")
    return Object.entries(means.messages.champs).map(([value, meaning]) => ({ value, meaning }));
  return ofFiches.has(option.attributeName()) ? identifiers(typed, means) : [];
};

const argumentsOf = async (
  command: Command,
  before: readonly string[],
  typed: string,
  means: Means,
): Promise<Value[]> => {
  const given = before.slice(before.indexOf(command.name()) + 1).filter((word) => !word.startsWith("-")).length;
  const { registeredArguments: all } = command;
  const argument = all[Math.min(given, all.length - 1)];
  if (argument === undefined) return [];
  const name = argument.name();
  if (ofFiches.has(name) || command.name() === "passerelle") return identifiers(typed, means);
  if (command.name() === "explain") {
    const { catalogue } = await import("../../validation/catalogue.ts");
    return catalogue().map(({ code }) => plain(code));
  }
  if (command.name() === "help") return visibleCommands(means.program).map((one) => plain(one.name()));
  return (argument.argChoices ?? []).map(plain);
};

const plain = (value: string): Value => ({ value, meaning: "" });

/** Fiches by their numbers and short names; the blocs and the competencies of a number that is being typed. */
const identifiers = async (typed: string, { corpus }: Means): Promise<Value[]> => {
  const opened = await corpus();
  const found: Value[] = [];
  for await (const head of opened.heads()) {
    const meaning = `${shortName(head)} · ${head.intitule}`;
    const name = shortName(head).toLowerCase();
    found.push({ value: head.numero, meaning });
    if (/^[a-z\d][a-z\d-]*$/.test(name)) found.push({ value: name, meaning: `${head.numero} · ${head.intitule}` });
    if (!typed.startsWith(head.numero)) continue;
    found.push(...head.blocs.map(({ code, intitule }) => ({ value: code, meaning: intitule })));
    const isInBloc = head.blocs.some(({ code }) => typed.startsWith(code)) || typed.startsWith(`${head.numero}A`);
    const fiche = isInBloc ? await opened.fiche(head.numero) : undefined;
    if (fiche !== undefined)
      found.push(...competencesOf(fiche).map(({ id, texte }) => ({ value: id, meaning: texte })));
  }
  return found;
};
