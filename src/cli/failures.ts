import { failureSentence, shortLine } from "../messages/failure-sentence.ts";
import type { Messages } from "../messages/fr.ts";
import { isFailure } from "../model/errors.ts";

/** One sentence for whatever stopped a command; no stack, and nothing from outside unescaped. */
export const describe = (error: unknown, messages: Messages): string => {
  if (isFailure(error)) return failureSentence(error, messages);
  return messages.internal(shortLine(error instanceof Error ? error.message : String(error)));
};
