import type { Stream } from "../model/records.ts";

/** Values written at once: fewer cost more writes, more cost more memory. */
const most = 500;

/** Values in the order in which they come, some at a time. */
export const inChunks = async function* <Value>(values: Stream<Value>): AsyncGenerator<Value[]> {
  let chunk: Value[] = [];
  for await (const value of values) {
    chunk.push(value);
    if (chunk.length < most) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
};
