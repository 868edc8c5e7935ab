import type { LeftOut } from "../../../app/revisions.ts";
import type { Messages } from "../../../messages/fr.ts";
import { safeLine } from "../../../text/safe.ts";

/** One line for each file that is not compared: where it stands, what is wrong first, and how to see the rest. */
export const leftOutNote = (files: readonly LeftOut[], revision: string, messages: Messages): { note?: string } =>
  files.length === 0 ? {} : { note: files.map((one) => line(one, revision, messages)).join("\n") };

const line = ({ cote, called, found }: LeftOut, revision: string, messages: Messages): string => {
  const { changes, diagnostics } = messages;
  const { line: number, column } = found.range.start;
  const place = `${called}:${number}:${column}`;
  const what = diagnostics[found.code](found.args);
  return safeLine(
    cote === "avant"
      ? changes.leftOutBefore(revision, place, what, `git show ${called} | rncp validate -`)
      : changes.leftOutNow(place, what, `rncp validate ${called}`),
  );
};
