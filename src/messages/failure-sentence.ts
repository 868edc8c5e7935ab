import type { Failure, FailureCode } from "../model/errors.ts";
import { safeLine } from "../text/safe.ts";

/** A sentence for each kind of failure, in one language. */
export type FailureMessages = Readonly<Record<FailureCode, (args: Failure["args"]) => string>>;

/** What the codes of system errors mean, in one language. */
export type ReasonMessages = Readonly<Record<string, string>>;

/** Why something could not be done, in one line; nothing from outside is unescaped. */
export const failureSentence = (
  { code, args }: Pick<Failure, "code" | "args">,
  { failures, reasons }: { readonly failures: FailureMessages; readonly reasons: ReasonMessages },
): string => failures[code](safeArgs(withReason(args, reasons)));

/** System errors come with their codes: what they mean is said instead. */
const withReason = (args: Failure["args"], reasons: ReasonMessages): Failure["args"] =>
  args.reason !== undefined && Object.hasOwn(reasons, args.reason)
    ? { ...args, reason: reasons[args.reason] ?? "" }
    : args;

const safeArgs = (args: Failure["args"]): Failure["args"] =>
  Object.fromEntries(
    Object.entries(args).map(([key, value]) => [key, lists.has(key) ? safeLine(value) : shortLine(value)]),
  );

/** What we offer to choose from is said whole. */
const lists: ReadonlySet<string> = new Set(["sections", "fields", "blocs", "competences", "topics", "fiches"]);

/** At most so many characters of what somebody typed are said back. */
const longest = 200;

/** A text from outside as a sentence may quote it. */
export const shortLine = (text: string): string => {
  const line = safeLine(text);
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};
