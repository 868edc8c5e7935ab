import type { Stream } from "../model/records.ts";

/** All values of a stream. */
export const collected = async <Value>(values: Stream<Value>): Promise<Value[]> => {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
};

/** What is made of each value of a stream, when it is asked for. */
export const mapped = async function* <From, To>(values: Stream<From>, to: (value: From) => To): AsyncGenerator<To> {
  for await (const value of values) yield to(value);
};
