import { isScalar } from "yaml";
import { type Diagnostic, type DiagnosticCode, fileStart, type Path, placed, type Range } from "../model/diagnostic.ts";
import { mapTexts } from "../model/words.ts";
import { cut } from "../text/cut.ts";
import { decode } from "./yaml/decode.ts";
import type { Finding } from "./yaml/finding.ts";
import { locate, rangeIn } from "./yaml/locate.ts";
import { type Positions, positionsIn } from "./yaml/positions.ts";
import { readText } from "./yaml/read-text.ts";
import { type Recovered, recover } from "./yaml/recover.ts";
import { select, withDashes } from "./yaml/select.ts";

/** A YAML file as read: its value with the places of all its parts, and what is wrong with its form. */
export type YamlDocument = {
  readonly file: string;
  /** The text with `\n` line ends and without byte order mark; empty when the bytes are no text. */
  readonly text: string;
  /** Plain objects, lists and scalars, texts in NFC; undefined when the form is so wrong that it says nothing sure. */
  readonly value: unknown;
  /** When the form is wrong: the object that could be read all the same, and its keys in which something is wrong. */
  readonly recovered: Recovered | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Where a key or a value stands; for a path that does not exist, its nearest parent. */
  readonly rangeOf: (path: Path, part: "key" | "value") => Range;
  /** The last line that holds something. */
  readonly endRange: Range;
  /** A scalar as written in the file, quotes included. */
  readonly sourceOf: (path: Path) => string | undefined;
  /** The text of a line, counted from 1. */
  readonly lineAt: (line: number) => string;
};

/** Findings that leave no doubt about the value: all others make it unreadable. */
const harmless: ReadonlySet<Finding["code"]> = new Set([
  "text-control-character",
  "yaml-comment-in-text",
  "yaml-fold-indent",
  "yaml-directive",
  "yaml-duplicate-key",
  "yaml-key",
  "yaml-reserved-key",
  "yaml-tag",
]);

const unreadable = (file: string, found: Diagnostic): YamlDocument => ({
  file,
  text: "",
  value: undefined,
  recovered: undefined,
  diagnostics: [found],
  rangeOf: () => fileStart,
  endRange: fileStart,
  sourceOf: () => undefined,
  lineAt: () => "",
});

/** A finding in its place, with as much of its words as is shown. */
const toDiagnostic = <Code extends DiagnosticCode>(
  { code, start, end, args }: Finding<Code>,
  file: string,
  positions: Positions,
): Diagnostic<Code> => placed({ code, args: mapTexts(args, (text) => cut(text)) }, file, positions.range(start, end));

/**
 * Reads a YAML file of ours. It never throws, whatever the bytes: what is wrong becomes diagnostics, and an error on
 * line 3 does not hide one on line 300. Only the part of YAML 1.2 that data needs is accepted: one document, no anchor,
 * alias, merge key, tag or directive, keys that are text. Why, and the limits: limits.ts.
 */
export const readYaml = (bytes: Uint8Array, file: string): YamlDocument => {
  const decoded = decode(bytes);
  if (!("text" in decoded)) {
    return unreadable(file, placed(decoded, file, { start: decoded.at, end: decoded.at }));
  }
  const { text } = decoded;
  const positions = positionsIn(text);
  const { root, value, findings: read } = readText(text, positions);
  const findings = withDashes(read);
  const selected = select(findings, positions);
  const isNested = ({ code, start }: Finding): boolean => code === "yaml-duplicate-key" && text[start - 1] === " ";
  const faults = findings.filter((found) => !harmless.has(found.code) || isNested(found));
  return {
    file,
    text,
    value: faults.length === 0 ? value : undefined,
    recovered: faults.length === 0 ? undefined : recover({ root, value }, faults, text),
    diagnostics: selected.map((found) => toDiagnostic(found, file, positions)),
    rangeOf: rangeIn(root, positions, text),
    endRange: positions.range(text.trimEnd().lastIndexOf("\n") + 1, text.trimEnd().length),
    sourceOf: (path) => {
      const { value: node, exact } = locate(root, path);
      return exact && isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : undefined;
    },
    lineAt: positions.line,
  };
};
