import type { Messages } from "../../messages/fr.ts";
import type { RuleTexts } from "../../messages/rule-texts.ts";
import { rulesFr } from "../../messages/rules.fr.ts";
import type { Severity } from "../../model/diagnostic.ts";
import type { RulesOutput } from "../../model/sorties.generated.ts";
import type { Cell, Span, View } from "../../render/view.ts";
import { type Columns, records } from "../../select/records.ts";
import { type CatalogueEntry, catalogue, ruleKinds } from "../../validation/catalogue.ts";

const columns: Columns<RulesOutput["items"][number]> = {
  code: ({ code }) => code,
  severity: ({ severity }) => severity,
  kind: ({ kind }) => kind,
  title: ({ title }) => title,
  why: ({ why }) => why,
};

/** The machine form of the rules, in French whatever the language. */
export const rulesOutput = (): RulesOutput => {
  const items = catalogue().map(({ code, severity, kind }) => {
    const { title, why } = rulesFr[code];
    return { code, severity, kind, title, why };
  });
  return { schemaVersion: 2, total: items.length, items };
};

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
export const showRules = (texts: RuleTexts, messages: Messages): View => {
  const entries = catalogue();
  const data = rulesOutput();
  const kinds = ruleKinds.map((kind) => ({ kind, rules: entries.filter((entry) => entry.kind === kind) }));
  const rows = kinds
    .filter(({ rules }) => rules.length > 0)
    .flatMap(({ kind, rules }, index): Cell[][] => [
      [{ text: [{ text: `${index === 0 ? "" : "\n"}${messages.rules.kinds[kind]}`, style: "strong" }], span: 3 }],
      ...rules.map((rule) => ruleRow(rule, texts, messages)),
    ]);
  const { rule, severity } = messages.report.columns;
  const labels = [rule, severity, messages.rules.title].map((label) => ({ label }));
  return {
    data,
    records: records(columns, data.items),
    blocks: [
      { kind: "table", columns: labels, rows, compact: true },
      { kind: "text", text: messages.rules.more },
    ],
  };
};
