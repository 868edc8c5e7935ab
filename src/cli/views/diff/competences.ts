import type { Messages } from "../../../messages/fr.ts";
import { textsById } from "../../../model/competences.ts";
import { shortCode } from "../../../model/identities.ts";
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
  const textOf = textsById([a, b]);
  const origin = data.rapport.methodes[0]?.methode;
  const pairBlocks: Block[] =
    view.part === "a" || view.part === "b"
      ? [originBlock(origin, messages)]
      : [
          ...officialBlocks(officielles, messages),
          { kind: "heading", text: `${words.headingCorrespondances} · ${words.pairs(pairs.length)}` },
          originBlock(origin, messages, words.levels),
          pairsTable(names, pairs, textOf, messages, view.explain),
        ];
  return [
    ...pairBlocks,
    ...aloneBlocks(names.a, seules.a, textOf, messages),
    ...aloneBlocks(names.b, seules.b, textOf, messages),
  ];
};

type TextOf = ReturnType<typeof textsById>;

const aloneBlocks = (name: string, ids: readonly string[], textOf: TextOf, messages: Messages): Block[] => {
  if (ids.length === 0) return [];
  const items = ids.map((id): Text => [code(id), { text: textOf(id) }]);
  return [
    { kind: "heading", text: messages.diff.alone(name, ids.length) },
    { kind: "list", items },
  ];
};

const code = (id: string): Span => ({ text: `${shortCode(id)} `, style: "strong" });

const pairsTable = (
  names: Diff["names"],
  pairs: readonly Correspondance[],
  textOf: TextOf,
  messages: Messages,
  explain: boolean,
): Block => {
  return {
    kind: "table",
    columns: [{ label: names.a }, { label: messages.columns.correspondance }, { label: names.b }],
    rows: pairs.map((pair): Cell[] => [
      [code(pair.a), ...differing(textOf(pair.a), textOf(pair.b))],
      middle(pair, messages, explain),
      [code(pair.b), ...differing(textOf(pair.b), textOf(pair.a))],
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
