import { isAbsolute, normalize, sep } from "node:path";
import { pathToFileURL } from "node:url";

/** The URI of a file: relative and with `/` between its parts, or `file:` for an absolute path. */
export const fileUri = (file: string): string => {
  const path = file.replace(/\p{Surrogate}/gu, "\uFFFD");
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return normalize(path).split(sep).map(encodeURIComponent).join("/");
};
