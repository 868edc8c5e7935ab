import type { LeftOut } from "../../../app/revisions.ts";
import type { Messages } from "../../../messages/fr.ts";
import { findingSentence, type RuleTexts } from "../../../messages/rule-texts.ts";
import { safeLine } from "../../../text/safe.ts";
import { shellWord } from "../../../text/shell-word.ts";
import type { Context } from "../../context.ts";
import { ruleTextsIn } from "../../language.ts";

/** One line for each file that is not compared: where it stands, what is wrong first, and how to see the rest. */
export const leftOutNote = async (
  files: readonly LeftOut[],
  faulty: readonly LeftOut[],
  revision: string,
  { language, messages }: Pick<Context, "language" | "messages">,
): Promise<{ note?: string }> => {
  if (files.length + faulty.length === 0) return {};
  const texts = await ruleTextsIn(language);
  const { changes } = messages;
  return {
    note: [
      ...files.map((one) => `${changes.notCompared} ${line(one, revision, texts, messages)}`),
      ...faulty.map((one) => `${changes.faulty} ${line(one, revision, texts, messages)}`),
    ].join("\n"),
  };
};

const line = ({ cote, called, found }: LeftOut, revision: string, texts: RuleTexts, { changes }: Messages): string => {
  const { line: number, column } = found.range.start;
  const place = `${called}:${number}:${column}`;
  const what = findingSentence(found, texts);
  return safeLine(
    cote === "avant"
      ? changes.leftOutBefore(revision, place, what, `git show ${shellWord(called)} | rncp validate -`)
      : changes.leftOutNow(place, what, `rncp validate ${shellWord(called)}`),
  );
};
