import type { Messages } from "../../../messages/fr.ts";
import { textsById } from "../../../model/ids.ts";
import type { Records } from "../../../model/records.ts";
import type { Block, View } from "../../../render/view.ts";
import { blocColumns, champColumns, records } from "../../../select/records.ts";
import { rapportBlock } from "../../rapport.ts";
import { sourceBlock } from "../../source.ts";
import { sideBySide } from "../blocs.ts";
import { competencesBlocks } from "./competences.ts";
import { coverageBlocks } from "./coverage.ts";
import { aloneIn, type Diff, type DiffSection, type DiffView, diffSections, officialIn, pairsIn } from "./diff.ts";
import { emploisBlocks } from "./emplois.ts";
import { summary } from "./summary.ts";

/** A comparison for a person and for a script; with a section, that part alone for the person. */
export const showDiff = (diff: Diff, messages: Messages, view: DiffView): View => {
  const blocks: Readonly<Record<DiffSection, () => Block[]>> = {
    resume: () => [
      summary(diff, messages),
      ...coverageBlocks(diff, messages, view.section),
      ...emploisBlocks(diff, messages),
    ],
    blocs: () => [
      { kind: "heading", text: messages.diff.headingBlocs },
      sideBySide(diff.a, diff.b, diff.data.date, messages),
    ],
    competences: () => competencesBlocks(diff, messages, view),
  };
  const wanted = view.section === undefined ? diffSections : [view.section];
  return {
    data: diff.data,
    records: diffRecords(diff, view),
    blocks: [
      ...wanted.flatMap((one) => blocks[one]()),
      sourceBlock([diff.a, diff.b], messages),
      rapportBlock(diff.data.rapport, diff.data.date, messages),
    ],
  };
};

/** The section asked for as flat records; the pairs when none is. */
const diffRecords = (diff: Diff, view: DiffView): Records => {
  const { data } = diff;
  if (view.section === "blocs") return records(blocColumns, [...data.blocs.a, ...data.blocs.b]);
  if (view.section === "resume") return records(champColumns, data.champs);
  return pairRecords(diff, view);
};

/** A row per pair, what the fiches publish themselves first; per competency when those of one side alone are asked for. */
const pairRecords = (diff: Diff, view: DiffView): Records => {
  const texts = textsById([diff.a, diff.b]);
  const official = officialIn(diff, view);
  const alone =
    view.part === "a" || view.part === "b" ? aloneIn(diff, view.part, view).map((id) => [view.part, id] as const) : [];
  return {
    columns: [
      "a",
      "b",
      "niveau",
      "score",
      "origine",
      "a_texte",
      "b_texte",
      "raison",
      "etat",
      "propose_par",
      "publiee_par",
    ],
    rows: [
      ...official.map(({ a, b, publiee_par }) => [
        a,
        b,
        null,
        null,
        "officielle",
        "",
        "",
        null,
        null,
        null,
        publiee_par,
      ]),
      ...pairsIn(diff, view).map((pair) => [
        pair.a,
        pair.b,
        pair.niveau,
        pair.score,
        pair.origine,
        texts.get(pair.a) ?? "",
        texts.get(pair.b) ?? "",
        pair.raison,
        pair.etat,
        pair.propose_par,
        null,
      ]),
      ...alone.map(([side, id]) => {
        const text = texts.get(id) ?? "";
        const [a, b] = side === "a" ? [id, null] : [null, id];
        const [textA, textB] = side === "a" ? [text, null] : [null, text];
        return [a, b, null, null, null, textA, textB, null, null, null, null];
      }),
    ],
  };
};
