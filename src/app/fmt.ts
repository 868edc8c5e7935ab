import { formatYaml } from "../corpus/format-yaml.ts";
import { readRegularFile } from "../corpus/read-file.ts";
import { readYaml, type YamlDocument } from "../corpus/yaml-document.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { failure, reasonOf } from "../model/errors.ts";
import { expandPaths, stdinName } from "./expand-paths.ts";
import { keyOrdersIn } from "./key-orders.ts";

/** What formatting makes of a file: its text, or why it stays as it is. */
export type Formatting = {
  readonly file: string;
  /** The canonical text; undefined for a file that stays as it is. */
  readonly text: string | undefined;
  /** Whether that text differs from the file, byte for byte. */
  readonly differs: boolean;
  /** What must be mended before. */
  readonly findings: readonly Diagnostic[];
  /** Whether it would not be read as the same: a fault of ours. */
  readonly isUnfaithful: boolean;
  /** The text of a line of the file, counted from 1. */
  readonly lineAt: YamlDocument["lineAt"];
};

type Formatter = (bytes: Uint8Array, file: string) => Formatting;

const formatterFor = (schemas: string): Formatter => {
  const orderOf = keyOrdersIn(schemas);
  return (bytes, file) => {
    const document = readYaml(bytes, file);
    const formatted = formatYaml(document, orderOf(file));
    const text = "text" in formatted ? formatted.text : undefined;
    return {
      file,
      text,
      differs: text !== undefined && !Buffer.from(text).equals(bytes),
      findings: document.diagnostics,
      isUnfaithful: "refused" in formatted && formatted.refused === "unfaithful",
      lineAt: document.lineAt,
    };
  };
};

const contentOf = (file: string, root: string | undefined): Uint8Array | Diagnostic => {
  try {
    return readRegularFile(file, root);
  } catch (error) {
    throw failure("unreadable", { path: file, reason: reasonOf(error) });
  }
};

const refused = (found: Diagnostic): Formatting => ({
  file: found.file,
  text: undefined,
  differs: false,
  findings: [found],
  isUnfaithful: false,
  lineAt: () => "",
});

/**
 * The canonical text of standard input, told under the name `<stdin>`.
 * @param schemas the folder of the schemas, which give the order of keys
 */
export const formatStdin = (content: Uint8Array, schemas: string): Formatting =>
  formatterFor(schemas)(content, stdinName);

/**
 * The canonical text of these files and of the YAML files under these folders, one after the other.
 * @param schemas the folder of the schemas, which give the order of keys
 * @throws as `expandPaths`, and failure `unreadable`
 */
export const formatPaths = async function* (paths: readonly string[], schemas: string): AsyncGenerator<Formatting> {
  const format = formatterFor(schemas);
  for (const { file, root } of (await expandPaths(paths)).files) {
    const content = contentOf(file, root);
    yield content instanceof Uint8Array ? format(content, file) : refused(content);
  }
};
