import { sansReponse } from "../../../app/diff-selection.ts";
import type { Messages } from "../../../messages/fr.ts";
import { textsById } from "../../../model/competences.ts";
import { shortCode } from "../../../model/identities.ts";
import type { Correspondance } from "../../../model/sorties.generated.ts";
import { farBlocks, readingLines } from "../../../render/phrases/couple.ts";
import type { Block, Cell, Span, Text } from "../../../render/view.ts";
import { differingWords } from "../../../text/differing-words.ts";
import { markedSpans } from "../search/hits.ts";
import { officialBlocks, originBlock } from "./coverage.ts";
import type { Diff, DiffView } from "./diff.ts";

/** The pairs of competencies side by side, then those that stand alone. */
export const competencesBlocks = (diff: Diff, messages: Messages, view: DiffView): Block[] => {
  const { a, b, names, data } = diff;
  const words = messages.diff;
  const { correspondances: pairs, officielles } = data;
  const alone = sansReponse(data);
  const isRead = data.manquantes !== null;
  const textOf = textsById([a, b]);
  const pairBlocks: Block[] =
    view.part === "a" || view.part === "b"
      ? [originBlock(data, messages)]
      : [
          ...officialBlocks(officielles, messages),
          { kind: "heading", text: `${words.headingCorrespondances} · ${words.pairs(pairs.length)}` },
          ...farBlocks(data.rapport.methodes[0], messages),
          originBlock(data, messages, messages.couverture.niveaux),
          pairsTable(names, pairs, textOf, messages, view.explain),
        ];
  return [
    ...pairBlocks,
    ...aloneBlocks(words.alone(names.a, names.b, alone.a.length, isRead), alone.a, textOf),
    ...aloneBlocks(words.alone(names.b, names.a, alone.b.length, isRead), alone.b, textOf),
  ];
};

type TextOf = ReturnType<typeof textsById>;

const aloneBlocks = (heading: string, ids: readonly string[], textOf: TextOf): Block[] => {
  if (ids.length === 0) return [];
  const items = ids.map((id): Text => [code(id), { text: textOf(id) }]);
  return [
    { kind: "heading", text: heading },
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
      middle(pair, names, messages, explain),
      [code(pair.b), ...differing(textOf(pair.b), textOf(pair.a))],
    ]),
  };
};

/** What stands between two statements: the level, for a reading what it says, for a computation its band and score. */
const middle = (pair: Correspondance, names: Diff["names"], messages: Messages, explain: boolean): Span[] => {
  const { diff, couverture, decimal } = messages;
  const level: Span = { text: diff[pair.niveau], style: pair.niveau === "equivalente" ? "good" : "warn" };
  if (pair.origine === "lecture") {
    const state = pair.etat === "validee" ? diff.validee : diff.proposee;
    return [level, { text: [` (${state})`, ...readingLines(pair, names, messages)].join("\n") }];
  }
  const reasons = explain
    ? pair.raisons.map((one) => `\n${diff.reason(diff.parties[one.partie] ?? one.partie, one.a, one.b)}`)
    : [];
  const band = couverture.bandes[pair.bande ?? "faible"];
  return [{ text: band, style: "warn" }, { text: `\n${diff.score(decimal(pair.score ?? 0))}${reasons.join("")}` }];
};

/** Where more of a text differs than this, marks would tell nothing. */
const mostMarked = 0.4;

/** A text with the words marked that the other one has not, where they are few. */
const differing = (texte: string, other: string): Span[] => {
  const stretches = differingWords(texte, other);
  const length = stretches.reduce((sum, [start, end]) => sum + end - start, 0);
  if (length > texte.length * mostMarked) return [{ text: texte }];
  return markedSpans(texte, stretches, false);
};
