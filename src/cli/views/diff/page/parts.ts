import type { Messages } from "../../../../messages/fr.ts";
import type { PageMessages } from "../../../../messages/page.fr.ts";
import type { Bloc } from "../../../../model/fiche.generated.ts";
import { blocOf } from "../../../../model/ids.ts";
import type { Correspondance } from "../../../../model/sorties.generated.ts";
import type { Diff } from "../diff.ts";

/** What every part of the page is made of. */
export type PageParts = {
  readonly diff: Diff;
  readonly messages: Messages;
  /** The words that only the page has. */
  readonly words: PageMessages;
};

/** The pairs of a competency of one bloc with a competency of the other. */
export const pairsBetween = (row: Bloc, column: Bloc, { data }: Diff): readonly Correspondance[] =>
  data.correspondances.filter((pair) => blocOf(pair.a) === row.code && blocOf(pair.b) === column.code);

/** The group of pairs of two blocs, as a fragment. */
export const groupId = (blocA: string, blocB: string): string => `couples-${blocA}-${blocB}`;
