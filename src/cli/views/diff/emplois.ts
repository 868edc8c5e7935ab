import type { Messages } from "../../../messages/fr.ts";
import { emplois } from "../../../model/emplois.ts";
import type { Fiche } from "../../../model/fiche.generated.ts";
import type { Block } from "../../../render/view.ts";
import type { Diff } from "./diff.ts";

/** Jobs come last in the summary: they are long, and few are named alike. */
export const emploisBlocks = ({ a, b, names, data }: Diff, messages: Messages): Block[] => {
  const shared = data.champs.find(({ champ }) => champ === "types_emploi_accessibles")?.communs ?? [];
  const list = (fiche: Fiche): string => emplois(fiche).join(" · ") || messages.unpublished;
  const common = shared.length === 0 ? messages.diff.noCommonEmploi : messages.diff.common(shared.join(" · "));
  return [
    { kind: "heading", text: `${messages.champs.types_emploi_accessibles} · ${common}` },
    {
      kind: "table",
      columns: [{ label: names.a }, { label: names.b }],
      rows: [[list(a), list(b)]],
    },
  ];
};
