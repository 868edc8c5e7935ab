import { openFolder } from "../app/corpora.ts";
import { yamlFilesUnder } from "../corpus/folder.ts";
import type { Messages } from "../messages/fr.ts";
import type { Corpus } from "../model/corpus.ts";
import { kindOf } from "../model/data-kind.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { failure, isFailure, reasonOf } from "../model/errors.ts";
import { groupBy } from "../model/group-by.ts";
import { safeLine } from "../text/safe.ts";
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
  for (const line of leftOutLines(corpus, folder, messages)) io.stderr.write(`${safeLine(line)}\n`);
  if (!(await hasAny(corpus.heads()))) throw failure("no-fiche", { folder });
  return corpus;
};

const hasAny = async (values: AsyncIterable<unknown>): Promise<boolean> => {
  for await (const _ of values) return true;
  return false;
};

/** More files than this are counted, not named. */
const mostNamed = 10;

const leftOutLines = ({ diagnostics }: Corpus, folder: string, { leftOut }: Messages): string[] => {
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
