import type { Fiche } from "../model/fiche.generated.ts";

/** The fields of a fiche that its schema accepts: a fault in one of them does not hide what is wrong in the others. */
export type SoundFiche = {
  readonly fields: Readonly<Partial<Fiche>>;
  /** Whether a field is sound; one that may be absent, and is, is. */
  readonly isSound: (field: keyof Fiche) => boolean;
};

/** @param doubtful the fields of the root that break the schema, are missing, or hold a fault of syntax */
export const soundFiche = (value: object, doubtful: ReadonlySet<string>): SoundFiche => ({
  fields: Object.fromEntries(Object.entries(value).filter(([field]) => !doubtful.has(field))),
  isSound: (field) => !doubtful.has(field),
});
