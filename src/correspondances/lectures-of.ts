import type { Lectures } from "../model/correspondances.generated.ts";

/** The readings of two fiches, whichever is named first; undefined when there are none. */
export const lecturesOf = (a: string, b: string, all: readonly Lectures[]): Lectures | undefined =>
  all.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a));
