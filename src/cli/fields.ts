import { collected, mapped } from "../app/streams.ts";
import { failure } from "../model/errors.ts";
import type { RecordStream } from "../model/records.ts";
import { nearestName } from "../text/nearest.ts";
import type { Listing, Parts } from "./outcome.ts";

/**
 * What is listed, with the fields asked for alone, in the order in which they were asked.
 * @throws failure `field-twice` or `unknown-field`
 */
export const withFields = <Answer extends Parts>(answer: Answer, fields: string | undefined): Answer => {
  if (fields === undefined) return answer;
  const names = fields.split(",").map((name) => name.trim());
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw failure("field-twice", { name: twice });
  const { data, listing, records } = answer;
  return {
    ...answer,
    ...(listing === undefined ? {} : { listing: () => chosenItems(listing(), names) }),
    ...(listing === undefined || data === undefined
      ? {}
      : {
          data: async () => ({ ...Object(await data()), items: await collected(chosenItems(listing(), names).items) }),
        }),
    ...(records === undefined ? {} : { records: () => chosenColumns(records(), names) }),
  };
};

const check = (names: readonly string[], known: readonly string[]): void => {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw failure("unknown-field", {
    name: unknown,
    suggestion: nearestName(unknown, known),
    fields: known.join(", "),
  });
};

const chosenItems = ({ keys, items }: Listing, names: readonly string[]): Listing => {
  check(names, keys);
  return {
    keys: names,
    items: mapped(items, (item) => Object.fromEntries(names.map((name) => [name, Reflect.get(item, name)]))),
  };
};

const chosenColumns = ({ columns, rows }: RecordStream, names: readonly string[]): RecordStream => {
  check(names, columns);
  const places = names.map((name) => columns.indexOf(name));
  return { columns: names, rows: mapped(rows, (row) => places.map((place) => row[place] ?? null)) };
};
