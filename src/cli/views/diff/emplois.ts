import type { Messages } from "../../../messages/fr.ts";
import { emplois } from "../../../model/emplois.ts";
import type { Fiche } from "../../../model/fiche.generated.ts";
import { likeTitles } from "../../../render/phrases/emplois-proches.ts";
import type { Block } from "../../../render/view.ts";
import type { Diff } from "./diff.ts";

/** Jobs come last in the summary: they are long, and few are named alike. */
export const emploisBlocks = ({ a, b, names, data, emploisProches }: Diff, messages: Messages): Block[] => {
  const shared = data.champs.find(({ champ }) => champ === "types_emploi_accessibles")?.communs ?? [];
  const list = (fiche: Fiche): string => emplois(fiche).join(" · ") || messages.unpublished;
  const label = messages.champs.types_emploi_accessibles;
  const [ours, theirs] = [emplois(a), emplois(b)];
  const common = shared.length > 0 ? messages.diff.common(shared.join(" · ")) : messages.diff.noCommonEmploi;
  const isSaid = shared.length > 0 || (ours.length > 0 && theirs.length > 0 && emploisProches.length === 0);
  return [
    { kind: "heading", text: isSaid ? `${label} · ${common}` : label },
    ...(emploisProches.length === 0
      ? []
      : [{ kind: "text", text: `${messages.diff.nearEmplois} ${likeTitles(emploisProches)}` } as const]),
    {
      kind: "table",
      columns: [{ label: names.a }, { label: names.b }],
      rows: [[list(a), list(b)]],
    },
  ];
};
