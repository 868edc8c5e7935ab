import type { Messages } from "../messages/fr.ts";
import type { RuleTexts } from "../messages/rule-texts.ts";
import type { Findings } from "../model/findings.ts";
import type { Style } from "./text.ts";

/** What a report needs besides the findings. */
export type ReportOptions = {
  /** In the language of the interface. Reports for programs are French whatever the language: they never change. */
  readonly messages: Messages;
  /** In the same language. */
  readonly texts: RuleTexts;
  readonly style: Style;
  /** The least severe findings that make the run fail. */
  readonly failing: "error" | "warning";
  /** The version of `rncp`. */
  readonly version: string;
};

/** Turns findings into the whole text of a report, which ends with a line feed unless it is empty. */
export type Reporter = (found: Findings, options: ReportOptions) => string;
