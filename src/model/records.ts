/** A value of a flat record. null, the unknown, is an empty field of a CSV. */
export type Value = string | number | boolean | null;

/** Facts as flat records, for CSV. */
export type Records = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
};
