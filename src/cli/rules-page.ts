import { fr } from "../messages/fr.ts";
import { rulesFr } from "../messages/rules.fr.ts";
import { french } from "../messages/sentence.ts";
import { renderMarkdown } from "../render/markdown.ts";
import { escapeMarkdown } from "../text/markdown.ts";
import { type CatalogueEntry, catalogue, ruleKinds } from "../validation/catalogue.ts";
import { explanationBlocks } from "./views/explanation.ts";

const intro = french`Page écrite par \`npm run generate\` d'après les règles elles-mêmes : ne la modifiez pas à la main.

Dans un terminal, \`rncp rules\` donne cette liste, et \`rncp explain <règle>\` ce qui suit sur une règle. Un extrait ne montre d'une fiche que les clés qui comptent. Un caractère qui ne se voit pas y est écrit par son code, comme ⟨U+00A0⟩, une espace insécable.`;

const contents = (rules: readonly CatalogueEntry[]): string => {
  const { rule, severity } = fr.report.columns;
  const rows = rules.map(
    (one) =>
      `| [${one.code}](#${one.code}) | ${fr.severity[one.severity]} | ${escapeMarkdown(rulesFr[one.code].title)} |\n`,
  );
  return `| ${rule} | ${severity} | ${fr.rules.title} |\n| --- | --- | --- |\n${rows.join("")}`;
};

/** The page of the docs on the rules, in French like the data: a table of contents, then what `rncp explain` shows of each. */
export const rulesPage = (): string => {
  const entries = catalogue();
  const tables = ruleKinds
    .map((kind) => ({ kind, rules: entries.filter((entry) => entry.kind === kind) }))
    .filter(({ rules }) => rules.length > 0)
    .map(({ kind, rules }) => `**${fr.rules.kinds[kind]}**\n\n${contents(rules)}`);
  const blocks = entries.flatMap((entry) => explanationBlocks(entry, rulesFr, fr));
  return [`# Les règles de rncp validate\n\n${intro}\n`, ...tables, renderMarkdown({ blocks })].join("\n");
};
