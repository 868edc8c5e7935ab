/** A value of a flat record. null, the unknown, is an empty field of a CSV. */
export type Value = string | number | boolean | null;

/** Values one after the other, at hand or made while they are read. */
export type Stream<One> = Iterable<One> | AsyncIterable<One>;

/** Facts as flat records, for CSV. */
export type Records = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
};

/** The same, of which a row is made when it is read. */
export type RecordStream = {
  readonly columns: readonly string[];
  readonly rows: Stream<readonly Value[]>;
};
