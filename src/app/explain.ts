import { failure } from "../model/errors.ts";
import { nearestName } from "../text/nearest.ts";
import { type CatalogueEntry, catalogue } from "../validation/catalogue.ts";

/**
 * A rule by its code, whatever the capitals, with or without the brackets of a report.
 * @throws failure `unknown-rule`
 */
export const explain = (name: string): CatalogueEntry => {
  const entries = catalogue();
  const wanted = name
    .trim()
    .replace(/^\[(.*)\]$/, "$1")
    .toLowerCase();
  const entry = entries.find(({ code }) => code === wanted);
  if (entry !== undefined) return entry;
  const suggestion =
    nearestName(
      wanted,
      entries.map(({ code }) => code),
    ) ?? entries.find(({ code }) => code.split("-").includes(wanted))?.code;
  throw failure("unknown-rule", { name, suggestion });
};
