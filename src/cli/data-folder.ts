import { openFolder } from "../app/corpora.ts";
import { together } from "../app/library.ts";
import { readFolder, yamlFilesUnder } from "../corpus/folder.ts";
import type { Messages } from "../messages/fr.ts";
import type { Corpus } from "../model/corpus.ts";
import { kindOf } from "../model/data-kind.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { failure, isFailure, reasonOf } from "../model/errors.ts";
import { groupBy } from "../model/group-by.ts";
import { safeLine } from "../text/safe.ts";
import { validateDocuments } from "../validation/validate-documents.ts";
import type { Context } from "./context.ts";

/**
 * The fiches of the folder that `--data` names. Bad files do not hide the good ones: they are named on stderr, with the
 * command that shows what is wrong with them.
 * @throws failure `unreadable`, or `no-fiche` when no fiche is left
 */
export const openDataFolder = async (
  folder: string,
  { io, messages }: Pick<Context, "io" | "messages">,
): Promise<Corpus> => {
  const corpus = await readableFolder(folder);
  tell(leftOutLines(corpus.diagnostics, folder, messages), io);
  if (!(await hasAny(corpus.heads()))) throw failure("no-fiche", { folder });
  return corpus;
};

const tell = (lines: readonly string[], { stderr }: Context["io"]): void => {
  for (const line of lines) stderr.write(`${safeLine(line)}\n`);
};

/**
 * The fiches of one's own library together with those of the package. Bad files are named as those of any folder are, and
 * so are the packaged fiches that one's own stand for.
 * @throws failure `unreadable`
 */
export const openLibrary = async (
  folder: string,
  packaged: Corpus,
  { io, messages }: Pick<Context, "io" | "messages">,
): Promise<Corpus> => {
  const own = readFolder(folder, validateDocuments);
  const { corpus, replaced } = await together(own, packaged);
  tell(leftOutLines(own.diagnostics, folder, messages), io);
  tell(replaced.length === 0 ? [] : [messages.library.replaced(replaced)], io);
  return corpus;
};

const hasAny = async (values: AsyncIterable<unknown>): Promise<boolean> => {
  for await (const _ of values) return true;
  return false;
};

/** More files than this are counted, not named. */
const mostNamed = 10;

const leftOutLines = (diagnostics: readonly Diagnostic[], folder: string, { leftOut }: Messages): string[] => {
  const files = [...groupBy(diagnostics, ({ file }) => file)];
  if (files.length === 0) return [];
  const named = files.slice(0, mostNamed).map(([file, findings]) => {
    const instead = leftOut.instead[kindOf(file)];
    const line = leftOut.file(placed(findings[0]), findings.length);
    return instead === undefined ? line : `${line}. ${instead}`;
  });
  const others = files.length - named.length;
  return [...named, ...(others > 0 ? [leftOut.others(others)] : []), leftOut.findings(folder)];
};

const placed = (found: Diagnostic | undefined): string => {
  if (found === undefined) return "";
  const { line, column } = found.range.start;
  return `${found.file}:${line}:${column} [${found.code}]`;
};

const readableFolder = async (folder: string): Promise<Corpus> => {
  try {
    if (yamlFilesUnder(folder).length === 0) throw failure("no-fiche", { folder });
    return openFolder(folder);
  } catch (error) {
    if (isFailure(error)) throw error;
    throw failure("unreadable", { path: folder, reason: reasonOf(error) });
  }
};
