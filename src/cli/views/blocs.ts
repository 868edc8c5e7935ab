import type { Messages } from "../../messages/fr.ts";
import { enregistrementOf } from "../../model/enregistrement.ts";
import type { Bloc, Fiche } from "../../model/fiche.generated.ts";
import { shortName } from "../../model/head.ts";
import { shortCode } from "../../model/identities.ts";
import { etatSentence } from "../../render/phrases/etat.ts";
import { epreuvesPhrase } from "../../render/phrases/evaluation-phrases.ts";
import type { Block, Cell } from "../../render/view.ts";

/** The blocs of one fiche. */
export const blocsTable = (fiche: Fiche, messages: Messages): Block => {
  const { columns } = messages;
  if (fiche.blocs.length === 0) return { kind: "text", text: messages.noBloc, indent: 2 };
  return {
    kind: "table",
    columns: [
      { label: columns.bloc },
      { label: columns.intitule },
      { label: columns.competences, align: "right" },
      { label: columns.evaluation },
    ],
    rows: fiche.blocs.map((bloc) => [
      [{ text: bloc.code, style: "strong" }],
      bloc.intitule,
      String(bloc.competences.length),
      evaluationPhrase(bloc, messages),
    ]),
  };
};

/** The tests in a phrase; where they have no structure, the published text. */
const evaluationPhrase = ({ evaluation }: Bloc, messages: Messages): string =>
  evaluation === null
    ? messages.unpublished
    : epreuvesPhrase(evaluation.epreuves, messages) || evaluation.texte.join("\n");

/** The blocs of two fiches in two columns, the first beside the first, under the state of each on `date`. */
export const sideBySide = (a: Fiche, b: Fiche, date: string, messages: Messages): Block => ({
  kind: "table",
  columns: [a, b].map((fiche) => ({
    label: [{ text: `${fiche.numero} · ${shortName(fiche)}\n` }, etatSentence(enregistrementOf(fiche, date), messages)],
  })),
  rows: Array.from({ length: Math.max(a.blocs.length, b.blocs.length, 1) }, (_, index) => [
    blocCell(a, index, messages),
    blocCell(b, index, messages),
  ]),
});

const blocCell = (fiche: Fiche, index: number, messages: Messages): Cell => {
  const bloc = fiche.blocs[index];
  if (bloc === undefined) return index === 0 ? messages.noBloc : "–";
  const facts = `${messages.competenceCount(bloc.competences.length)} · ${evaluationPhrase(bloc, messages)}`;
  return [
    { text: `${shortCode(bloc.code)} `, style: "strong" },
    { text: `${bloc.intitule}\n` },
    { text: facts, style: "dim" },
  ];
};
