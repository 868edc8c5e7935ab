import type { Diagnostic } from "../model/diagnostic.ts";
import type { Paint } from "../render/paint.ts";
import { reportText } from "../report/text.ts";
import type { Context } from "./context.ts";

/** Findings for a person, each with its line; `sources` are the texts of the files, for the excerpts. */
export const findingsText = (
  diagnostics: readonly Diagnostic[],
  { messages }: Context,
  style: Paint,
  sources: ReadonlyMap<string, string> = new Map(),
): string => reportText(diagnostics, { messages: messages.diagnostics, severities: messages.severity, sources, style });
