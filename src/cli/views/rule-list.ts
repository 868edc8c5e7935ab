import { columnsOf } from "../../app/columns.ts";
import type { Messages } from "../../messages/fr.ts";
import type { RuleTexts } from "../../messages/rule-texts.ts";
import type { Severity } from "../../model/diagnostic.ts";
import type { RulesOutput } from "../../model/sorties.generated.ts";
import type { Block, Cell, Span } from "../../render/view.ts";
import { type CatalogueEntry, catalogue, ruleKinds } from "../../validation/catalogue.ts";

/** The columns of a CSV of the rules. */
export const ruleColumns = columnsOf<RulesOutput["items"][number]>("code", "severity", "kind", "title", "why");

const severitySpan = (severity: Severity, { severity: words }: Messages): Span => {
  const text = words[severity];
  return severity === "error" ? { text, style: "bad" } : severity === "warning" ? { text, style: "warn" } : { text };
};

const ruleRow = ({ code, severity }: CatalogueEntry, texts: RuleTexts, messages: Messages): Cell[] => [
  code,
  [severitySpan(severity, messages)],
  texts[code].title,
];

/** The rules, those that look at the same thing together. */
export const rulesBlocks = (texts: RuleTexts, messages: Messages): Block[] => {
  const entries = catalogue();
  const kinds = ruleKinds.map((kind) => ({ kind, rules: entries.filter((entry) => entry.kind === kind) }));
  const rows = kinds
    .filter(({ rules }) => rules.length > 0)
    .flatMap(({ kind, rules }, index): Cell[][] => [
      [{ text: [{ text: `${index === 0 ? "" : "\n"}${messages.rules.kinds[kind]}`, style: "strong" }], span: 3 }],
      ...rules.map((rule) => ruleRow(rule, texts, messages)),
    ]);
  const { rule, severity } = messages.report.columns;
  const labels = [rule, severity, messages.rules.title].map((label) => ({ label }));
  return [
    { kind: "table", columns: labels, rows, compact: true },
    { kind: "text", text: messages.rules.more },
  ];
};
