import type { Messages } from "../messages/fr.ts";
import type { RuleTexts } from "../messages/rule-texts.ts";
import { failure } from "../model/errors.ts";
import type { Block } from "../render/view.ts";
import { nearestName } from "../text/nearest.ts";
import { type CatalogueEntry, catalogue } from "../validation/catalogue.ts";
import { explanationBlocks } from "./views/explanation.ts";

/** A rule by its code, whatever the capitals, with or without the brackets of a report. */
const ruleNamed = (name: string): CatalogueEntry => {
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

/**
 * What `rncp explain` shows of a rule.
 * @throws failure `unknown-rule`
 */
export const explanation = (name: string, texts: RuleTexts, messages: Messages): readonly Block[] =>
  explanationBlocks(ruleNamed(name), texts, messages);
