import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Io } from "../../src/cli/context.ts";
import { main } from "../../src/cli/main.ts";
import { readFolder } from "../../src/corpus/folder.ts";
import { type Contents, inMemory } from "../../src/corpus/memory/in-memory.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import { buildIndex } from "../../src/search/search.ts";
import { packWords } from "../../src/text/mots.ts";
import { validateDocuments } from "../../src/validation/validate-documents.ts";
import type { Result } from "./scenario.ts";

/** The root of the project. */
export const root = join(import.meta.dirname, "../..");

let contents: Contents | undefined;

/** The packaged fiches, read from data/ once a test process. */
export const packagedContents = (): Contents => {
  contents ??= readFolder(join(root, "data"), validateDocuments);
  return contents;
};

let words: string | undefined;

/** The list of French words, made once a test process. */
export const frenchWords = (): string => {
  words ??= packWords(createRequire(import.meta.url)("an-array-of-french-words"));
  return words;
};

/** A corpus of these fiches. */
export const corpusOf = (given: Contents): Corpus => inMemory(given, async () => buildIndex);

/** The day on which the scenarios take place. */
export const today = "2026-11-22";

type Settings = {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** A terminal of this size; a pipe when absent. */
  readonly terminal?: { readonly columns: number; readonly rows: number };
  readonly page?: Io["page"];
  readonly open?: Io["open"];
  /** Other fiches than the packaged ones. */
  readonly corpus?: Contents;
};

/** Runs `rncp` in this process on the packaged fiches, or on those of the settings, and returns what it printed. */
export const run = (argv: readonly string[], settings: Settings = {}): Promise<Result> =>
  runOn(corpusOf(settings.corpus ?? packagedContents()), argv, settings);

/** The same on a corpus. */
export const runOn = async (corpus: Corpus, argv: readonly string[], settings: Settings = {}): Promise<Result> => {
  const written = { stdout: "", stderr: "" };
  const output = (name: "stdout" | "stderr"): Io["stdout"] => ({
    write: (text) => {
      written[name] += text;
    },
    isTerminal: settings.terminal !== undefined,
    columns: settings.terminal?.columns,
    rows: settings.terminal?.rows,
  });
  const status = await main(argv, {
    env: settings.env ?? {},
    stdout: output("stdout"),
    stderr: output("stderr"),
    stdin: async () =>
      typeof settings.stdin === "string"
        ? new TextEncoder().encode(settings.stdin)
        : (settings.stdin ?? new Uint8Array()),
    today,
    packaged: async () => corpus,
    mots: frenchWords,
    open: settings.open ?? (() => false),
    folders: { schemas: join(root, "schemas") },
    version: JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version,
    page: settings.page ?? (() => false),
  });
  return { status, ...written };
};
