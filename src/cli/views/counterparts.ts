import type { Target } from "../../app/resolve.ts";
import type { Counterpart } from "../../app/show.ts";
import { proposers } from "../../correspondances/proposers.ts";
import type { Messages } from "../../messages/fr.ts";
import { shortName } from "../../model/head.ts";
import { shortCode } from "../../model/identities.ts";
import { originSentence, readingLines } from "../../render/phrases/couple.ts";
import type { Block } from "../../render/view.ts";

/** What was read of a competency against other fiches: its counterparts, what each side lacks, the words it rests on. */
export const counterpartBlocks = ({ fiche }: Target, lues: readonly Counterpart[], messages: Messages): Block[] => {
  if (lues.length === 0) return [];
  const { diff } = messages;
  const pairs = lues.map(({ pair }) => pair);
  return [
    { kind: "heading", text: `${diff.headingCorrespondances} · ${diff.pairs(lues.length)}` },
    {
      kind: "text",
      text: [{ text: originSentence({ methode: "lecture", ...proposers(pairs) }, messages), style: "dim" }],
    },
    counterpartList(lues, messages, (pair, other) =>
      readingLines(pair, { a: shortName(fiche), b: shortName(other) }, messages),
    ),
  ];
};

/** The counterparts in their own words, each with its level and what else is said of it. */
export const counterpartList = (
  lues: readonly Counterpart[],
  { diff }: Messages,
  saidOf: (pair: Counterpart["pair"], other: Counterpart["fiche"]) => readonly string[] = () => [],
): Block => ({
  kind: "list",
  items: lues.map(({ pair, fiche, texte }) => [
    { text: `${shortName(fiche)} ${shortCode(pair.b)}`, style: "strong" },
    { text: ` · ${diff[pair.niveau]}`, style: pair.niveau === "equivalente" ? "good" : "warn" },
    { text: `\n${texte}` },
    {
      text: saidOf(pair, fiche)
        .map((line) => `\n${line}`)
        .join(""),
      style: "dim",
    },
  ]),
});
