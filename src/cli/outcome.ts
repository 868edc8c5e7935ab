import type { ExitCode } from "../model/errors.ts";
import type { Findings } from "../model/findings.ts";
import type { RecordStream, Stream } from "../model/records.ts";
import type { Block } from "../render/view.ts";

/** Things of one kind that are listed, and the keys by which `--fields` may choose among what is known of each. */
export type Listing = { readonly keys: readonly string[]; readonly items: Stream<object> };

/** What a command can answer. Each part is made only when the format asks for it. */
export type Parts = {
  /** The exact data, in the form that schemas/sorties.schema.json defines. */
  readonly data?: () => unknown;
  readonly listing?: () => Listing;
  /** Flat records. */
  readonly records?: () => RecordStream;
  /** What a person reads. */
  readonly blocks?: () => readonly Block[];
  /** A page to send to somebody. */
  readonly page?: () => Promise<string>;
  readonly findings?: () => Findings;
};

/** The name of a part. */
export type Part = keyof Parts;

/** What a command answers, how the run ends, and what to say besides, on stderr. */
export type Outcome = Parts & {
  readonly exitCode: ExitCode;
  readonly note?: string;
  /** What is said when it was written into a file; where, by default. */
  readonly wroteInto?: (file: string) => string;
};

/** The parts of what a command shows to a person and to a script. */
export const viewParts = ["data", "records", "blocks"] as const satisfies readonly Part[];
/** The same, of a command that lists things of one kind. */
export const listParts = [...viewParts, "listing"] as const satisfies readonly Part[];
