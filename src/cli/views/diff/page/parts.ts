import type { Messages } from "../../../../messages/fr.ts";
import type { PageMessages } from "../../../../messages/page.fr.ts";
import type { Diff } from "../diff.ts";

/** What every part of the page is made of. */
export type PageParts = {
  readonly diff: Diff;
  readonly messages: Messages;
  /** The words that only the page has. */
  readonly words: PageMessages;
};

/** The bloc that a competency stands in, by its identifier. */
export const blocOf = (id: string): string => id.replace(/C\d+$/, "");

/** The group of pairs of two blocs, as a fragment. */
export const groupId = (blocA: string, blocB: string): string => `couples-${blocA}-${blocB}`;
