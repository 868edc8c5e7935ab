import { isScalar, type Node } from "yaml";
import { maskRefused, refusedCharacters } from "../../text/code-points.ts";
import { buildValue } from "./build-value.ts";
import { compose } from "./compose.ts";
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

/** A quote never closed swallows the rest of the file: the rest is read again without that quote, twice at most. */
const readMasked = (text: string, positions: Positions, again = 2): TextRead => {
  const { tokens, findings, stopped } = readTokens(text);
  if (stopped) return nothingRead(findings);
  const swallowed = findings.at(-1);
  if (swallowed?.args.unclosed === "file" && again > 0) {
    const withoutQuote = `${text.slice(0, swallowed.start)}_${text.slice(swallowed.start + 1)}`;
    return nothingRead([swallowed, ...readMasked(withoutQuote, positions, again - 1).findings]);
  }
  const { root, findings: syntax } = compose(tokens, text, positions);
  const told = [...findings, ...syntax];
  if (root === null || (isScalar(root) && root.source === "" && root.type === "PLAIN")) {
    return nothingRead(told.length > 0 ? told : [finding("file-empty", 0, 0)]);
  }
  const { value, findings: refused } = buildValue(root, text, positions);
  return { root, value, findings: [...told, ...refused] };
};

/** Reads a text in which each refused code point has been masked: yaml gives a meaning to some of them. */
export const readText = (text: string, positions: Positions): TextRead => {
  const raw = refusedIn(text);
  if (raw.length === 0) return readMasked(text, positions);
  const { root, value, findings } = readMasked(maskRefused(text), positions);
  return { root, value, findings: [...raw, ...findings] };
};
