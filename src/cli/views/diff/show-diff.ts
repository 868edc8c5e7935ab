import { blocColumns, champColumns, records } from "../../../app/columns.ts";
import { type DiffSection, diffSections, sansReponse } from "../../../app/diff-selection.ts";
import type { Messages } from "../../../messages/fr.ts";
import { textsById } from "../../../model/competences.ts";
import type { Records, Value } from "../../../model/records.ts";
import type { Block } from "../../../render/view.ts";
import { sideBySide } from "../blocs.ts";
import { rapportBlock } from "../rapport.ts";
import { sourceBlock } from "../source.ts";
import { competencesBlocks } from "./competences.ts";
import { coverageBlocks } from "./coverage.ts";
import type { Diff, DiffView } from "./diff.ts";
import { emploisBlocks } from "./emplois.ts";
import { firstScreen } from "./first-screen.ts";
import { pistesBlocks } from "./pistes.ts";
import { summary } from "./summary.ts";

/** A comparison for a person: the first screen, the section asked for, or all of them. */
export const diffBlocks = (diff: Diff, view: DiffView, messages: Messages): Block[] => {
  const { section } = view;
  if (diff.data.pistes !== null)
    return [...pistesBlocks(diff, diff.data.pistes, messages), sourceBlock([diff.a, diff.b], messages)];
  if (section === undefined && !view.whole) return firstScreen(diff, messages);
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
    competences: () => competencesBlocks(diff, messages, view),
  };
  const wanted = section === undefined ? diffSections : [section];
  return [
    ...wanted.flatMap((one) => blocks[one]()),
    sourceBlock([diff.a, diff.b], messages),
    rapportBlock(diff.data.rapport, diff.data.date, messages),
  ];
};

/** Of a pair of competencies; these names and this order never move. */
const pairColumns =
  "a,b,niveau,score,origine,a_texte,b_texte,raison,etat,propose_par,publiee_par,manque_a,manque_b,bande".split(",");

/** The section asked for as flat records; the pairs when none is. */
export const diffRecords = (diff: Diff, view: DiffView): Records => {
  const { data } = diff;
  const { section } = view;
  if (section === "blocs") return records(blocColumns, [...data.blocs.a, ...data.blocs.b]);
  if (section === "resume") return records(champColumns, data.champs);
  return pairRecords(diff, view);
};

const nulls = (count: number): null[] => Array.from({ length: count }, () => null);

/** A row per pair, what the fiches publish themselves first; per competency when those of one side alone are asked for. */
const pairRecords = ({ a, b, data }: Diff, { part }: DiffView): Records => {
  const textOf = textsById([a, b]);
  const alone = sansReponse(data);
  return {
    columns: pairColumns,
    rows:
      part === "a"
        ? alone.a.map((id) => [id, null, null, null, null, textOf(id), ...nulls(8)])
        : part === "b"
          ? alone.b.map((id) => [null, id, null, null, null, null, textOf(id), ...nulls(7)])
          : [
              ...data.officielles.map((one): Value[] => [
                ...[one.a, one.b, null, null, "officielle", null, null, null, null, null],
                ...[one.publiee_par, null, null, null],
              ]),
              ...data.correspondances.map((pair): Value[] => [
                ...[pair.a, pair.b, pair.niveau, pair.score, pair.origine, textOf(pair.a), textOf(pair.b)],
                ...[pair.raison, pair.etat, pair.propose_par, null],
                ...[pair.manque_a ?? null, pair.manque_b ?? null, pair.bande ?? null],
              ]),
            ],
  };
};
