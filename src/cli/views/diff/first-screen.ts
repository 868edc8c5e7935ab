import type { Messages } from "../../../messages/fr.ts";
import type { Fiche } from "../../../model/fiche.generated.ts";
import { shortName } from "../../../model/head.ts";
import type { Couverture } from "../../../model/sorties.generated.ts";
import { farBlocks, originSentence } from "../../../render/phrases/couple.ts";
import { etatSentence } from "../../../render/phrases/etat.ts";
import { fichePhrase, hasTests } from "../../../render/phrases/evaluation-phrases.ts";
import { insertion } from "../../../render/phrases/insertion.ts";
import { contenu, prerequis, voies } from "../../../render/phrases/premier.ts";
import type { Block, Cell } from "../../../render/view.ts";
import { officialBlocks } from "./coverage.ts";
import type { Diff } from "./diff.ts";
import { replacedRows } from "./summary.ts";

/** What an advisor says first: until when, how one is judged, who may enter, what comes of it, how much is covered; and where the rest is. */
export const firstScreen = (diff: Diff, messages: Messages): Block[] => {
  const { a, b, names, data } = diff;
  const words = messages.premier;
  const row = (name: string, left: Cell, right: Cell): Cell[] => [[{ text: name, style: "dim" }], left, right];
  const both = (name: string, value: (fiche: Fiche) => string): Cell[] => row(name, value(a), value(b));
  const title = (fiche: Fiche): Cell => [
    { text: `${fiche.numero} · ${shortName(fiche)}`, style: "strong" },
    { text: ` · ${fiche.intitule}` },
  ];
  const covered = (from: string, to: string, asked: Couverture): string =>
    `${messages.diff.direction(from, to)}  ${messages.couverture.comptes(asked)}, ${messages.couverture.sur(asked.total, to)}`;
  const isSummedUp = (fiche: Fiche): boolean => fiche.conditions_entree !== undefined;
  const resumes = words.resumes([a, b].some(hasTests), [a, b].some(isSummedUp));
  const last = [
    `${originSentence(data.rapport.methodes[0], messages)} ${resumes}${words.suite}`,
    messages.source(messages.sourceFiches([a.numero, b.numero])),
  ];
  return [
    ...farBlocks(data.rapport.methodes[0], messages),
    {
      kind: "table",
      header: false,
      compact: true,
      columns: [{ label: "" }, { label: names.a }, { label: names.b }],
      rows: [
        row("", title(a), title(b)),
        row(words.validite, [etatSentence(data.a, messages)], [etatSentence(data.b, messages)]),
        ...replacedRows(a, b, messages).map(([left = "", right = ""]) => row(messages.diff.remplacee, left, right)),
        both(messages.diff.evaluation, (fiche) => fichePhrase(fiche, messages)),
        both(messages.diff.prerequis, (fiche) => prerequis(fiche, messages)),
        row(words.voies, voies(a, data.a.etat, messages), voies(b, data.b.etat, messages)),
        both(messages.diff.insertion, (fiche) => insertion(fiche, messages)),
        both(words.contenu, (fiche) => contenu(fiche, messages)),
      ],
    },
    ...officialBlocks(data.officielles, messages),
    {
      kind: "text",
      text: [
        {
          text: `${covered(names.a, names.b, data.couverture.b)}\n${covered(names.b, names.a, data.couverture.a)}\n`,
        },
        { text: last.join("\n"), style: "dim" },
      ],
    },
  ];
};
