import type { Position, Told } from "../../model/diagnostic.ts";
import { limits } from "./limits.ts";

/** The text of a file with `\n` line ends and without byte order mark, or why there is none and where. */
export type Decoded =
  | { readonly text: string }
  | (Told<"file-encoding" | "file-encoding-utf16" | "file-too-large"> & { readonly at: Position });

const start: Position = { line: 1, column: 1 };

/** UTF-16 (or 32) by its byte order mark, or by the zero byte next to a first ASCII character. */
const isUtf16 = ([first, second]: Uint8Array): boolean => {
  const mark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return mark || (first === 0 && second !== 0 && second !== undefined) || (second === 0 && first !== 0);
};

const isDecodable = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** The number of bytes before the first that is not UTF-8: an error in a prefix is one in all longer prefixes. */
const decodableLength = (bytes: Uint8Array): number => {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isDecodable(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
};

const normalizeLineEnds = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

const undecodable = (bytes: Uint8Array): Decoded => {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  // With stream, the first bytes of a character that breaks off are held back: the fault begins with them.
  const before = decoder.decode(bytes.subarray(0, decodableLength(bytes)), { stream: true });
  const byte = bytes[new TextEncoder().encode(before).length] ?? 0;
  const lines = normalizeLineEnds(before.replace(/^\uFEFF/, "")).split("\n");
  const at = { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
  return { code: "file-encoding", at, args: { byte: `0x${byte.toString(16).toUpperCase().padStart(2, "0")}` } };
};

/** Reads bytes as UTF-8, with or without byte order mark. Never throws, never puts U+FFFD for a byte. */
export const decode = (bytes: Uint8Array): Decoded => {
  if (bytes.length > limits.bytes) {
    return { code: "file-too-large", at: start, args: { size: bytes.length, limit: limits.bytes } };
  }
  if (isUtf16(bytes)) return { code: "file-encoding-utf16", at: start, args: {} };
  try {
    return { text: normalizeLineEnds(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return undecodable(bytes);
  }
};
