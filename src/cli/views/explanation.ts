import type { Messages } from "../../messages/fr.ts";
import type { RuleTexts } from "../../messages/rule-texts.ts";
import type { DiagnosticCode } from "../../model/diagnostic.ts";
import { plain } from "../../render/paint.ts";
import type { Block } from "../../render/view.ts";
import { reportText, type TextReportOptions } from "../../report/text.ts";
import { quoted } from "../../text/quoted.ts";
import { safeVisible } from "../../text/safe.ts";
import { plainSpaces } from "../../text/spaces.ts";
import { passageOf } from "../../validation/acceptation-entry.ts";
import type { CatalogueEntry } from "../../validation/catalogue.ts";
import { filesOf, validateExample } from "../../validation/examples.ts";
import type { FileResult } from "../../validation/file-result.ts";
import { judge } from "../../validation/judge.ts";
import type { Example } from "../../validation/rule.ts";

const exampleBlocks = (example: Example, label: Messages["explain"]["good"]): Block[] =>
  filesOf(example).map(({ file, shown, text }) => ({
    kind: "code",
    label: label(file, shown === text),
    text: safeVisible(shown),
    language: "yaml",
  }));

/** What a validation says of the rule: what else it may find in the example is beside the point. */
const saidBlock = (code: DiagnosticCode, results: readonly FileResult[], options: TextReportOptions): Block => {
  const { findings, lineOf } = judge(results);
  const own = findings.filter((found) => found.code === code);
  const text = plainSpaces(reportText({ findings: own, lineOf }, options));
  return { kind: "code", label: options.messages.explain.said, text, language: "text" };
};

/** An acceptance of the first finding of an example, to be copied. */
export const acceptationText = (code: DiagnosticCode, results: readonly FileResult[], raison: string): string => {
  const { fiche, extrait } = passageOf(code, results) ?? { fiche: "", extrait: "" };
  return `acceptations:
  - fiche: ${fiche}
    regle: ${code}
    extrait: ${quoted(extrait)}
    raison: ${quoted(raison)}
`;
};

const acceptBlock = (code: DiagnosticCode, results: readonly FileResult[], { explain }: Messages): Block => ({
  kind: "code",
  label: explain.accept,
  text: acceptationText(code, results, explain.reason),
  language: "yaml",
});

/** Why a rule exists, what breaks it and what a validation then says, the same put right, and whether it can be accepted. */
export const explanationBlocks = (
  { code, severity, acceptable, examples }: CatalogueEntry,
  texts: RuleTexts,
  messages: Messages,
): Block[] => {
  const { explain } = messages;
  const { title, why } = texts[code];
  const cannot: Block = { kind: "text", text: explain.cannotAccept };
  const head: Block[] = [
    { kind: "heading", text: code },
    { kind: "text", text: [{ text: `${messages.severity[severity]} · ` }, { text: title, style: "strong" }] },
    { kind: "text", text: why },
  ];
  if (examples === undefined) return [...head, { kind: "text", text: explain.noExample }, cannot];
  const results = validateExample(examples.bad);
  return [
    ...head,
    ...exampleBlocks(examples.bad, explain.bad),
    saidBlock(code, results, { messages, texts, style: plain }),
    ...exampleBlocks(examples.good, explain.good),
    acceptable ? acceptBlock(code, results, messages) : cannot,
  ];
};
