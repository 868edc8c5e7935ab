import { specialIndent } from "../../text/code-points.ts";
import { type Finding, finding } from "./finding.ts";
import { limits } from "./limits.ts";
import type { Positions } from "./positions.ts";

/** Faults that explain the syntax errors yaml tells on the same line. */
const explains: ReadonlySet<Finding["code"]> = new Set([
  "text-control-character",
  "text-special-space",
  "yaml-tab",
  "yaml-alias",
  "yaml-tag",
  "yaml-directive",
  "yaml-unquoted-colon",
]);

/** A syntax error on a line that begins with a tab or a special space is told as such. */
const nameWhiteSpace = (found: Finding, positions: Positions): Finding => {
  if (found.code !== "yaml-syntax") return found;
  const { start } = positions.range(found.start, found.start);
  const line = positions.line(start.line);
  const lineStart = found.start - start.column + 1;
  const space = specialIndent(line);
  if (space !== undefined) {
    const at = lineStart + space.index;
    return finding("text-special-space", at, at + 1, { codePoint: space.name });
  }
  const tab = /^ *\t/.exec(line);
  return tab === null ? found : finding("yaml-tab", lineStart + tab[0].length - 1);
};

const oncePerLine: ReadonlySet<Finding["code"]> = new Set(["yaml-syntax", "yaml-tab", "text-special-space"]);
const misreadings: ReadonlySet<Finding["code"]> = new Set(["yaml-syntax", "yaml-unquoted-colon"]);
const isUnclosedQuote = ({ code, args }: Finding): boolean => code === "yaml-syntax" && args.reason === "quote";

const ofIndentation: ReadonlySet<unknown> = new Set([
  ...["indentation", "continuation", "item-dash", "dash-space", "multiline-key", "colon", "unexpected"],
]);
const startsEchoes: ReadonlySet<unknown> = new Set(["indentation", "continuation", "item-dash", "dash-space"]);
const misplaced: ReadonlySet<Finding["code"]> = new Set(["yaml-tab", "text-special-space"]);

/** The first line after one that begins with a key of the root: what comes there has its own indentation. */
const nextRootLine = (after: number, last: number, positions: Positions): number => {
  let line = after + 1;
  while (line <= last && !/^[^\s#-]/.test(positions.line(line))) line += 1;
  return line;
};

/** What a misplaced line leads yaml to say of itself, and of the indentation of those below it. */
const withoutMisplaced = (findings: readonly Finding[], positions: Positions): Finding[] => {
  const last = positions.lineOf(Number.POSITIVE_INFINITY);
  let until = 0;
  return findings.filter(({ code, start, args }) => {
    const line = positions.lineOf(start);
    const isBareKey = /^ *(?:- )?[a-z_]+$/.test(positions.line(line));
    const isMisplaced = code === "yaml-syntax" && (startsEchoes.has(args.reason) || isBareKey);
    if ((isMisplaced || misplaced.has(code)) && line >= until) {
      until = nextRootLine(line, last, positions);
      return true;
    }
    if (code === "yaml-duplicate-key" || code === "yaml-key") return line >= until;
    return code !== "yaml-syntax" || !ofIndentation.has(args.reason) || line >= until;
  });
};

type Duplicate = Finding<"yaml-duplicate-key">;

/** Whether two keys that stand twice are those of two items, between which a dash is missing. */
const areOfItems = (a: Duplicate, b: Duplicate): boolean =>
  a.args.first < b.args.first && b.args.first < a.args.second && a.args.second < b.args.second;

/** The keys of an item without its dash are all there twice: that is told once, at the first of them. */
export const withDashes = (findings: readonly Finding[]): Finding[] => {
  const duplicates = findings.flatMap((one) => (one.code === "yaml-duplicate-key" ? [one] : []));
  return findings.flatMap((found): Finding[] => {
    if (found.code !== "yaml-duplicate-key") return [found];
    if (duplicates.some((one) => areOfItems(one, found))) return [];
    const isItem = duplicates.some((one) => areOfItems(found, one));
    return [isItem ? finding("yaml-syntax", found.start, found.end, { reason: "item-dash" }) : found];
  });
};

/** One fault, one finding: no syntax error beside what explains it, and one of a kind per line. */
const withoutEchoes = (findings: readonly Finding[], positions: Positions): Finding[] => {
  const line = ({ start }: Finding) => positions.lineOf(start);
  const explained = new Set(findings.filter((found) => explains.has(found.code)).map(line));
  const malformed = new Set(findings.filter(({ code }) => code === "yaml-syntax").map(line));
  const unclosed = new Set(findings.filter(isUnclosedQuote).map(line));
  const told = new Set<string>();
  return findings.filter((found) => {
    if (!isUnclosedQuote(found)) {
      if (misreadings.has(found.code) && unclosed.has(line(found))) return false;
      if (found.code === "yaml-syntax" && explained.has(line(found))) return false;
      if (found.code === "yaml-key" && malformed.has(line(found))) return false;
    }
    const name = `${found.code} ${line(found)}`;
    if (oncePerLine.has(found.code) && told.has(name)) return false;
    told.add(name);
    return true;
  });
};

/** The findings to tell, in the order of the text: at most twenty errors, then that there are more. */
export const select = (all: readonly Finding[], positions: Positions): Finding[] => {
  const named = all.map((found) => nameWhiteSpace(found, positions)).sort((a, b) => a.start - b.start);
  const findings = withoutEchoes(withoutMisplaced(named, positions), positions);
  const others: ReadonlySet<string> = new Set(["yaml-comment-in-text", "yaml-fold-indent", "yaml-too-many-errors"]);
  const isOther = ({ code }: Finding) => others.has(code);
  const errors = findings.filter((found) => !isOther(found));
  const next = errors[limits.errors];
  if (next === undefined) return findings;
  const more = finding("yaml-too-many-errors", next.start, next.end, { limit: limits.errors });
  return [...errors.slice(0, limits.errors), more];
};
