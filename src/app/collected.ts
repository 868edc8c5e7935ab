/** All values of a stream. */
export const collected = async <Value>(values: Iterable<Value> | AsyncIterable<Value>): Promise<Value[]> => {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
};
