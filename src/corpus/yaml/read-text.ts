import { isScalar, type Node } from "yaml";
import { maskRefused, refusedCharacters } from "../../text/code-points.ts";
import { buildValue } from "./build-value.ts";
import { compose } from "./compose.ts";
import { withoutConflicts } from "./conflicts.ts";
import { type Finding, finding } from "./finding.ts";
import { limits } from "./limits.ts";
import type { Positions } from "./positions.ts";
import { readTokens } from "./read-tokens.ts";

const refusedIn = (text: string): Finding[] => {
  const findings: Finding[] = [];
  for (const { index, name } of refusedCharacters(text)) {
    findings.push(finding("text-control-character", index, index + 1, { codePoint: name }));
    if (findings.length > limits.errors) break;
  }
  return findings;
};

/** What a text holds: its nodes and its value, unless they cannot be made, and what is wrong with it. */
export type TextRead = { readonly root: Node | null; readonly value: unknown; readonly findings: readonly Finding[] };

const nothingRead = (findings: readonly Finding[]): TextRead => ({ root: null, value: undefined, findings });

/** The text without a fault that hides what follows it, of the same length, so that all places stay the same. */
const without = (text: string, { code, start, end }: Finding): string =>
  code === "yaml-unquoted-colon"
    ? text.slice(0, start) + text.slice(start, end).replace(/:(?=\s|$)/g, "_") + text.slice(end)
    : `${text.slice(0, start)}_${text.slice(start + 1)}`;

/**
 * A quote never closed swallows the rest of the file, and a colon in prose makes what follows part of it: the rest is
 * read again without them, a few times at most.
 */
const readMasked = (text: string, positions: Positions, again = 4): TextRead => {
  const { tokens, findings, stopped } = readTokens(text);
  if (stopped) return nothingRead(findings);
  const readOn = (faults: readonly Finding[]): TextRead => {
    const rest = readMasked(faults.reduce(without, text), positions, again - 1);
    return { ...rest, findings: [...faults, ...rest.findings] };
  };
  const swallowed = findings.at(-1);
  if (swallowed?.code === "yaml-syntax" && swallowed.args.unclosed === "file" && again > 0) return readOn([swallowed]);
  const { root, findings: syntax } = compose(tokens, text, positions);
  const colons = syntax.filter(({ code }) => code === "yaml-unquoted-colon");
  if (colons.length > 0 && again > 0) return readOn(colons);
  const told = [...findings, ...syntax];
  if (root === null || (isScalar(root) && root.source === "" && root.type === "PLAIN")) {
    return nothingRead(told.length > 0 ? told : [finding("file-empty", 0, 0)]);
  }
  const { value, findings: refused } = buildValue(root, text, positions);
  return { root, value, findings: [...told, ...refused] };
};

/** Reads a text in which each refused code point has been masked: yaml gives a meaning to some of them. */
export const readText = (text: string, positions: Positions): TextRead => {
  const refused = refusedIn(text);
  const { text: ours, findings: conflicts, explains } = withoutConflicts(text);
  const raw = [...refused, ...conflicts];
  if (raw.length === 0) return readMasked(text, positions);
  const { root, value, findings } = readMasked(maskRefused(ours), positions);
  return { root, value, findings: [...raw, ...findings.filter((found) => !explains(found))] };
};
