import { plainSpaces } from "../text/spaces.ts";
import type { ReportFormat } from "./formats.ts";
import { reportGithub } from "./github.ts";
import { reportJson } from "./json.ts";
import { reportJunit } from "./junit.ts";
import { reportMarkdown } from "./markdown.ts";
import type { Reporter } from "./report-options.ts";
import { reportSarif } from "./sarif.ts";
import { hint, reportText, summary } from "./text.ts";

/** One reporter per format. */
export const reporters: Readonly<Record<ReportFormat, Reporter>> = {
  text: (found, options) => plainSpaces(reportText(found, options) + summary(found, options) + hint(found, options)),
  json: reportJson,
  github: reportGithub,
  sarif: reportSarif,
  junit: reportJunit,
  markdown: reportMarkdown,
};
