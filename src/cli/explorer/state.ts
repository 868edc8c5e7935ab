import type { Answers, Entry } from "../../app/explorer.ts";
import type { Block } from "../../render/view.ts";
import type { Reading } from "./lecture.ts";

/** Something read on the whole screen: what it is of, and how far it is scrolled. */
export type Page = {
  readonly entry: Entry;
  /** The number of the other fiche, of a comparison. */
  readonly autre?: string;
  readonly blocks: readonly Block[];
  readonly top: number;
};

/** What the line at the top is typed for: a search, the other fiche of a comparison or reading, a file. */
export type Typed = "requete" | "comparer" | "lire" | "fichier" | "par" | "manque_a" | "manque_b" | "raison";

/** All that the screen shows. */
export type State = {
  readonly requete: string;
  /** undefined where keys are commands. */
  readonly typed: Typed | undefined;
  /** The line as it stands, of what is typed that is no search. */
  readonly line: string;
  readonly answers: Answers;
  readonly cursor: number;
  /** The chosen one in full; undefined while it is read. */
  readonly detail: { readonly id: string; readonly blocks: readonly Block[] } | undefined;
  readonly marked: ReadonlyMap<string, Entry>;
  /** What stands above the list, the last on top. */
  readonly pages: readonly Page[];
  readonly reading: Reading | undefined;
  readonly help: boolean;
  /** What the last key did, or why it could not. */
  readonly note: string;
};

/** Whether another fiche is being chosen, out of the list, whatever page it was asked from. */
export const isChoosing = ({ typed }: State): boolean => typed === "comparer" || typed === "lire";

/** The page that is on the screen; none where the list is. */
export const pageOf = (state: State): Page | undefined => (isChoosing(state) ? undefined : state.pages.at(-1));

/** What the keys act on: that of the page, or the chosen one of the list. */
export const currentOf = (state: State): Entry | undefined =>
  pageOf(state)?.entry ?? state.answers.entries[state.cursor];
