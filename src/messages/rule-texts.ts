import type { DiagnosticCode } from "../model/diagnostic.ts";

/** What a rule demands, in a few words without a full stop, and why it matters to those who read the data. */
export type RuleText = { readonly title: string; readonly why: string };

/** The texts of every rule, in one language. */
export type RuleTexts = Readonly<Record<DiagnosticCode, RuleText>>;
