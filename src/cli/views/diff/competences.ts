import type { Messages } from "../../../messages/fr.ts";
import type { Fiche } from "../../../model/fiche.generated.ts";
import type { Block, Cell, Text } from "../../../render/view.ts";
import { type Diff, statements } from "./diff.ts";

/** The pairs of competencies side by side, then those that stand alone. */
export const competencesBlocks = ({ a, b, names, data }: Diff, messages: Messages): Block[] => {
  const words = messages.diff;
  const texts = statements(a, b);
  const cell = (fiche: Fiche, id: string): Cell => [
    { text: `${id.slice(fiche.numero.length)} `, style: "strong" },
    { text: texts.get(id) ?? "" },
  ];
  const same = (id: string): Cell => [
    { text: `${id.slice(a.numero.length)} `, style: "strong" },
    { text: messages.diff.above, style: "dim" },
  ];
  const alone = (fiche: Fiche, name: string, ids: readonly string[]): Block[] =>
    ids.length === 0
      ? []
      : [
          { kind: "heading", text: words.alone(name, ids.length) },
          { kind: "list", items: ids.map((id) => cell(fiche, id) as Text) },
        ];
  const level = (niveau: "equivalente" | "partielle"): Text => [
    { text: words[niveau], style: niveau === "equivalente" ? "good" : "warn" },
  ];
  return [
    { kind: "heading", text: `${words.headingCorrespondances} · ${words.pairs(data.correspondances.length)}` },
    { kind: "text", text: [{ text: `${words.estimate}\n${words.levels}`, style: "dim" }] },
    {
      kind: "table",
      columns: [{ label: names.a }, { label: messages.columns.correspondance }, { label: names.b }],
      rows: data.correspondances.map((pair, index) => {
        const again = data.correspondances[index - 1]?.a === pair.a;
        return [again ? same(pair.a) : cell(a, pair.a), level(pair.niveau), cell(b, pair.b)];
      }),
    },
    ...alone(a, names.a, data.seules.a),
    ...alone(b, names.b, data.seules.b),
  ];
};
