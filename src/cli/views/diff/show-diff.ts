import type { Messages } from "../../../messages/fr.ts";
import type { Records } from "../../../model/records.ts";
import type { Block, View } from "../../../render/view.ts";
import { blocColumns, champColumns, records } from "../../../select/records.ts";
import { sourceBlock } from "../../source.ts";
import { sideBySide } from "../blocs.ts";
import { competencesBlocks } from "./competences.ts";
import { coverageBlocks } from "./coverage.ts";
import { type Diff, type DiffSection, diffSections, statements } from "./diff.ts";
import { emploisBlocks } from "./emplois.ts";
import { summary } from "./summary.ts";

/** A comparison for a person and for a script; with `section`, that part alone for the person. */
export const showDiff = (diff: Diff, messages: Messages, section?: DiffSection): View => {
  const blocks: Readonly<Record<DiffSection, () => Block[]>> = {
    resume: () => [
      summary(diff, messages),
      ...coverageBlocks(diff, messages, section),
      ...emploisBlocks(diff, messages),
    ],
    blocs: () => [
      { kind: "heading", text: messages.diff.headingBlocs },
      sideBySide(diff.a, diff.b, diff.data.date, messages),
    ],
    competences: () => competencesBlocks(diff, messages),
  };
  const wanted = section === undefined ? diffSections : [section];
  return {
    data: diff.data,
    records: diffRecords(diff, section),
    blocks: [...wanted.flatMap((one) => blocks[one]()), sourceBlock([diff.a, diff.b], messages)],
  };
};

/** The section asked for as flat records; the pairs when none is. */
const diffRecords = (diff: Diff, section: DiffSection | undefined): Records => {
  const { data } = diff;
  if (section === "blocs") return records(blocColumns, [...data.blocs.a, ...data.blocs.b]);
  if (section === "resume") return records(champColumns, data.champs);
  return pairRecords(diff);
};

const pairRecords = ({ a, b, data }: Diff): Records => {
  const texts = statements(a, b);
  return {
    columns: ["a", "b", "niveau", "score", "origine", "a_texte", "b_texte"],
    rows: data.correspondances.map((pair) => [
      pair.a,
      pair.b,
      pair.niveau,
      pair.score,
      pair.origine,
      texts.get(pair.a) ?? "",
      texts.get(pair.b) ?? "",
    ]),
  };
};
