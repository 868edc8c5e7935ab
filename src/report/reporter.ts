import type { Messages } from "../messages/fr.ts";
import type { Findings } from "../model/findings.ts";
import { plainSpaces } from "../text/spaces.ts";
import type { ReportFormat } from "./formats.ts";
import { reportGithub } from "./github.ts";
import { reportJson } from "./json.ts";
import { reportJunit } from "./junit.ts";
import { reportMarkdown } from "./markdown.ts";
import { reportSarif } from "./sarif.ts";
import { hint, reportText, type Style, summary } from "./text.ts";

/** What a report needs besides the findings. */
export type ReportOptions = {
  /** In the language of the interface. Reports for machines are French whatever the language: they never change. */
  readonly messages: Messages;
  readonly style: Style;
  /** The least severe findings that make the run fail. */
  readonly failing: "error" | "warning";
  /** The version of `rncp`. */
  readonly version: string;
};

/** Turns findings into the whole text of a report, which ends with a line feed unless it is empty. */
export type Reporter = (found: Findings, options: ReportOptions) => string;

/** One reporter per format. */
export const reporters: Readonly<Record<ReportFormat, Reporter>> = {
  text: (found, options) => plainSpaces(reportText(found, options) + summary(found, options) + hint(found, options)),
  json: reportJson,
  github: reportGithub,
  sarif: reportSarif,
  junit: reportJunit,
  markdown: reportMarkdown,
};
