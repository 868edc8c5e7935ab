import type { Failed, FailureArgs, FailureCode } from "../model/errors.ts";
import { mapTexts } from "../model/words.ts";
import { safeLine } from "../text/safe.ts";

/** A sentence for each kind of failure, in one language. */
export type FailureMessages = { readonly [Code in FailureCode]: (args: Readonly<FailureArgs[Code]>) => string };

/** What the codes of system errors mean, in one language. */
export type ReasonMessages = Readonly<Record<string, string>>;

/** Why something could not be done, in one line; nothing from outside is unescaped. */
export const failureSentence = <Code extends FailureCode>(
  { code, args }: Failed<Code>,
  { failures, reasons }: { readonly failures: FailureMessages; readonly reasons: ReasonMessages },
): string => failures[code](mapTexts(args, (text, name) => said(text, name, reasons)));

/** System errors come with their codes: what they mean is said instead. */
const said = (text: string, name: string, reasons: ReasonMessages): string => {
  if (lists.has(name)) return safeLine(text);
  return shortLine(name === "reason" && Object.hasOwn(reasons, text) ? (reasons[text] ?? text) : text);
};

/** What we offer to choose from is said whole. */
const lists: ReadonlySet<string> = new Set(["sections", "fields", "blocs", "competences", "topics", "fiches"]);

/** At most so many characters of what somebody typed are said back. */
const longest = 200;

/** A text from outside as a sentence may quote it. */
export const shortLine = (text: string): string => {
  const line = safeLine(text);
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};
