import type { Messages } from "../../../messages/fr.ts";
import type { Couverture } from "../../../model/sorties.generated.ts";
import type { Block, Cell, Span } from "../../../render/view.ts";
import type { Diff, DiffSection } from "./diff.ts";

/** How much of each programme the other one covers, and that this is our estimate. */
export const coverageBlocks = (
  { names, nameA, nameB, data }: Diff,
  messages: Messages,
  section?: DiffSection,
): Block[] => {
  const words = messages.diff;
  const line = (from: string, to: string, covered: Couverture): Cell[] => [
    words.direction(from, to),
    [bar(covered, messages)],
    `${words.coverage(covered.correspondances, covered.total, covered.equivalentes)}`,
  ];
  return [
    { kind: "heading", text: words.headingCorrespondances },
    {
      kind: "table",
      header: false,
      compact: true,
      columns: [{ label: "" }, { label: "" }, { label: "" }],
      rows: [line(names.a, names.b, data.couverture.a), line(names.b, names.a, data.couverture.b)],
    },
    {
      kind: "text",
      text: [
        {
          text: `${words.estimate}${section === undefined ? "" : `\n${words.detail(`rncp diff ${nameA} ${nameB} --section competences`)}`}`,
          style: "dim",
        },
      ],
    },
  ];
};

const barCells = 18;

const bar = ({ correspondances, total }: Couverture, messages: Messages): Span => {
  const full = total === 0 ? 0 : Math.round((correspondances / total) * barCells);
  const percent = total === 0 ? 0 : Math.round((correspondances / total) * 100);
  return { text: `${"█".repeat(full)}${"░".repeat(barCells - full)} ${messages.percent(percent).padStart(5)}` };
};
