import { openFolder, yamlFilesIn } from "../corpus/folder.ts";
import type { Corpus } from "../model/corpus.ts";
import { kindOf } from "../model/data-kind.ts";
import { failure, isFailure, reasonOf } from "../model/errors.ts";
import { reportText } from "../report/text.ts";
import { safe } from "../text/safe.ts";
import { validateDocuments } from "../validation/validate-documents.ts";
import type { Context } from "./context.ts";

/**
 * The fiches of the folder that `--data` names. Bad files do not hide the good ones: they are named on stderr with
 * their findings.
 * @throws failure `unreadable`, or `no-fiche` when no fiche is left
 */
export const openDataFolder = (folder: string, context: Context): Corpus => {
  const corpus = readableFolder(folder);
  const { stderr } = context.io;
  const bad = [...new Set(corpus.diagnostics.map(({ file }) => file))];
  const told = { findings: corpus.diagnostics, lineOf: () => undefined };
  if (bad.length > 0) stderr.write(reportText(told, { messages: context.messages, style: context.paintErrors }));
  for (const file of bad) {
    const { badFile, instead } = context.messages;
    const sentences = [badFile(file), instead[kindOf(file)]].filter((one) => one !== undefined);
    stderr.write(`${safe(sentences.join(". "))}\n`);
  }
  if (corpus.fiches.length === 0) throw failure("no-fiche", { folder });
  return corpus;
};

const readableFolder = (folder: string): Corpus => {
  try {
    if (yamlFilesIn(folder).length === 0) throw failure("no-fiche", { folder });
    return openFolder(folder, validateDocuments);
  } catch (error) {
    if (isFailure(error)) throw error;
    throw failure("unreadable", { path: folder, reason: reasonOf(error) });
  }
};
