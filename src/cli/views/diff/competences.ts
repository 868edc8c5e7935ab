import type { Messages } from "../../../messages/fr.ts";
import type { Fiche } from "../../../model/fiche.generated.ts";
import { textsById } from "../../../model/ids.ts";
import type { Correspondance } from "../../../model/sorties.generated.ts";
import type { Block, Cell, Span, Text } from "../../../render/view.ts";
import { differingWords } from "../../../text/differing-words.ts";
import { officialBlocks, originBlock } from "./coverage.ts";
import type { Diff, DiffView } from "./diff.ts";

/** The pairs of competencies side by side, then those that stand alone. */
export const competencesBlocks = (diff: Diff, messages: Messages, view: DiffView): Block[] => {
  const { a, b, names, data } = diff;
  const words = messages.diff;
  const { correspondances: pairs, officielles, seules } = data;
  const origin = data.rapport.methodes[0]?.methode;
  const pairBlocks: Block[] =
    view.part === "a" || view.part === "b"
      ? [originBlock(origin, messages)]
      : [
          ...officialBlocks(officielles, messages),
          { kind: "heading", text: `${words.headingCorrespondances} · ${words.pairs(pairs.length)}` },
          originBlock(origin, messages, words.levels),
          pairsTable(diff, pairs, messages, view.explain),
        ];
  return [
    ...pairBlocks,
    ...aloneBlocks(a, names.a, seules.a, diff, messages),
    ...aloneBlocks(b, names.b, seules.b, diff, messages),
  ];
};

const aloneBlocks = (
  fiche: Fiche,
  name: string,
  ids: readonly string[],
  { a, b }: Diff,
  messages: Messages,
): Block[] => {
  const texts = textsById([a, b]);
  if (ids.length === 0) return [];
  const items = ids.map((id): Text => [...code(fiche, id), { text: texts.get(id) ?? "" }]);
  return [
    { kind: "heading", text: messages.diff.alone(name, ids.length) },
    { kind: "list", items },
  ];
};

const code = (fiche: Fiche, id: string): Span[] => [{ text: `${id.slice(fiche.numero.length)} `, style: "strong" }];

const pairsTable = (
  { a, b, names }: Diff,
  pairs: readonly Correspondance[],
  messages: Messages,
  explain: boolean,
): Block => {
  const texts = textsById([a, b]);
  const textOf = (id: string): string => texts.get(id) ?? "";
  return {
    kind: "table",
    columns: [{ label: names.a }, { label: messages.columns.correspondance }, { label: names.b }],
    rows: pairs.map((pair): Cell[] => [
      [...code(a, pair.a), ...differing(textOf(pair.a), textOf(pair.b))],
      middle(pair, messages, explain),
      [...code(b, pair.b), ...differing(textOf(pair.b), textOf(pair.a))],
    ]),
  };
};

/** What stands between two statements: the level, for a reading its reason, for a computation its score. */
const middle = (pair: Correspondance, { diff, decimal }: Messages, explain: boolean): Span[] => {
  const level: Span = { text: diff[pair.niveau], style: pair.niveau === "equivalente" ? "good" : "warn" };
  if (pair.origine === "lecture") {
    return [level, { text: `\n${pair.raison ?? ""} (${pair.etat === "validee" ? diff.validee : diff.proposee})` }];
  }
  const reasons = explain
    ? pair.raisons.map((one) => `\n${diff.reason(diff.parties[one.partie] ?? one.partie, one.a, one.b)}`)
    : [];
  return [level, { text: `\n${diff.score(decimal(pair.score ?? 0))}${reasons.join("")}` }];
};

/** A text with the words marked that the other one has not. */
const differing = (texte: string, other: string): Span[] => {
  const spans: Span[] = [];
  let at = 0;
  for (const [start, end] of differingWords(texte, other)) {
    if (start > at) spans.push({ text: texte.slice(at, start) });
    spans.push({ text: texte.slice(start, end), style: "mark" });
    at = end;
  }
  return [...spans, { text: texte.slice(at) }];
};
