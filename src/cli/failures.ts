import type { Messages } from "../messages/fr.ts";
import { isFailure } from "../model/errors.ts";
import { safeLine } from "../text/safe.ts";

/** One sentence for whatever stopped a command; no stack, and nothing from outside unescaped. */
export const describe = (error: unknown, messages: Messages): string => {
  if (isFailure(error)) return messages.failures[error.code](safeArgs(withReason(error.args, messages)));
  const message = error instanceof Error ? error.message : String(error);
  return messages.internal(oneLine(message));
};

/** System errors come with their codes: what they mean is said instead. */
const withReason = (args: Readonly<Record<string, string>>, { reasons }: Messages): Readonly<Record<string, string>> =>
  args.reason !== undefined && Object.hasOwn(reasons, args.reason)
    ? { ...args, reason: reasons[args.reason] ?? "" }
    : args;

const safeArgs = (args: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(args).map(([key, value]) => [key, lists.has(key) ? safeLine(value) : oneLine(value)]),
  );

/** What we offer to choose from is said whole. */
const lists: ReadonlySet<string> = new Set(["sections", "fields", "blocs", "competences", "topics", "fiches"]);

/** At most so many characters of what somebody typed are said back. */
const longest = 200;

const oneLine = (text: string): string => {
  const line = safeLine(text);
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};
