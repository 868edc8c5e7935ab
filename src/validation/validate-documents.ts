import type { YamlDocument } from "../corpus/yaml-document.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { folderOf } from "./accept.ts";
import { judge } from "./judge.ts";
import { validateDocument } from "./validate-document.ts";

/** The findings that stand on the documents of one whole folder, deadlines left aside. */
export const validateDocuments = (documents: readonly YamlDocument[]): readonly Diagnostic[] =>
  judge(
    documents.map((document) => validateDocument(document, undefined)),
    new Set(documents.map(({ file }) => folderOf(file))),
  ).findings;
