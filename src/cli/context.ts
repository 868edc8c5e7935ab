import type { Readable, Writable } from "node:stream";
import type { Inputs } from "../app/validate.ts";
import type { Messages } from "../messages/fr.ts";
import type { Language } from "../messages/sentence-of.ts";
import type { Corpus } from "../model/corpus.ts";
import type { ExitCode } from "../model/errors.ts";
import type { Lexique } from "../model/lexique.generated.ts";
import type { Paint } from "../render/paint.ts";

/** What the process gives a run of the program. Tests give their own. */
export type Io = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  /** Today, AAAA-MM-JJ. */
  readonly today: string;
  /** The packaged fiches. */
  readonly packaged: () => Promise<Corpus>;
  /** Opens a web address in the browser; false where none can be started. */
  readonly open: (address: string) => boolean;
  /** The list of French words, as `packWords` makes it; read where a word finds nothing. */
  readonly mots: () => string;
  /** The folders that ship with the program. */
  readonly folders: { readonly schemas: string };
  readonly version: string;
  readonly validateInParallel?: NonNullable<Inputs["validateInParallel"]>;
  /** The terminal that somebody sits at; undefined where input or output is none. */
  readonly terminal?: () => Terminal | undefined;
  /** Shows a long text in a pager, when there is one; false when there is none. Only for a terminal. */
  readonly page: (text: string, command: string) => boolean;
};

/** The terminal that somebody sits at. */
export type Terminal = {
  readonly input: Readable;
  readonly output: Writable & { readonly columns?: number; readonly rows?: number };
  /** Is called when the process is told to end, whatever the reason; gives what takes it back. */
  readonly onEnd: (leave: () => void) => () => void;
};

/** Where a run writes. */
export type Output = {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Width in terminal cells; undefined when it is not a terminal. */
  readonly columns: number | undefined;
  /** Height in lines; undefined when it is not a terminal. */
  readonly rows: number | undefined;
};

/** What every command works with: nothing below reads the process. */
export type Context = {
  readonly io: Io;
  readonly language: Language;
  readonly messages: Messages;
  /** Width for what people read; infinite in a pipe. */
  readonly width: number;
  readonly paint: Paint;
  /** Whether stdout is coloured. */
  readonly coloured: boolean;
  readonly paintErrors: Paint;
  /**
   * The fiches, from `--data`, RNCP_DATA or the package; bad files are named on stderr, once.
   * @throws failure `no-such-path`, `unreadable` or `no-fiche`
   */
  readonly corpus: () => Promise<Corpus>;
  /** The lexicon beside the fiches, or else that of the package. */
  readonly lexique: () => Promise<Lexique | null>;
  /** The folder that `--data` or RNCP_DATA names. */
  readonly namedFolder: string | undefined;
  /** Whether the register is read as well. */
  readonly registre: boolean;
  /**
   * Where fiches are worked on: the folder that `--data` or RNCP_DATA names, else `./data`. Never that of the package: in
   * the wrong place, all would seem well.
   * @param example the command as it must be typed when there is none of them
   * @throws failure `no-folder`
   */
  readonly workFolder: (example: string) => string;
};

/** Below this many cells no layout can be read. */
const narrowest = 20;

/** The width to lay out for: that of the terminal, or COLUMNS where it is set; a pipe without it has no limit. */
export const widthFor = (io: Pick<Io, "env" | "stdout">): number => {
  const set = Number(io.env.COLUMNS);
  const wish = io.stdout.columns || (Number.isInteger(set) && set > 0 ? set : 0);
  if (wish > 0) return Math.max(narrowest, wish);
  return io.stdout.isTerminal ? 80 : Number.POSITIVE_INFINITY;
};

/** What the declarations of the commands share: one run of the program. */
export type Session = {
  readonly io: Io;
  readonly language: Language;
  readonly messages: Messages;
  readonly setExitCode: (code: ExitCode) => void;
};
