import { readDataFile } from "../corpus/folder.ts";
import { type FileResult, refusedFile } from "../validation/file-result.ts";
import { validateDocument } from "../validation/validate-document.ts";

/** A data file to validate, and the folder that no link may lead out of. */
export type FileToValidate = { readonly file: string; readonly root?: string };

/**
 * Reads and validates one file, of which only what was found stays in memory: a piece of its text would keep all of it,
 * so the result is copied.
 */
export const validateFile = ({ file, root }: FileToValidate, today: string): FileResult => {
  const read = readDataFile(file, root);
  return structuredClone("text" in read ? validateDocument(read, today) : refusedFile(read));
};
