import type { Messages } from "../../../messages/fr.ts";
import { textsById } from "../../../model/ids.ts";
import type { Correspondance, PasserelleBloc, PasserelleCompetence } from "../../../model/sorties.generated.ts";
import type { Block, Cell, Span } from "../../../render/view.ts";
import { type Passerelle, shortCode } from "./passerelle.ts";
import { countsOf, etatSpan } from "./summary.ts";

/** Bloc by bloc, each competency aimed at and what answers it among the acquired ones, in full words. */
export const competencesBlocks = (passerelle: Passerelle, messages: Messages): Block[] => {
  const texts = textsById([passerelle.de, passerelle.vers]);
  return passerelle.data.blocs.flatMap((bloc) => blocBlocks(bloc, passerelle, texts, messages));
};

type Texts = ReadonlyMap<string, string>;

const blocBlocks = (bloc: PasserelleBloc, passerelle: Passerelle, texts: Texts, messages: Messages): Block[] => {
  return [
    {
      kind: "heading",
      text: [
        { text: `${shortCode(passerelle.vers, bloc.bloc)} ${bloc.bloc_intitule} · ` },
        etatSpan(bloc, messages),
        { text: ` · ${countsOf(bloc, messages)}` },
      ],
    },
    bloc.manquantes === bloc.total ? missing(bloc, passerelle, texts) : pairsTable(bloc, passerelle, texts, messages),
  ];
};

const asked = (id: string, { vers }: Passerelle, texts: Texts): Span[] => [
  { text: `${shortCode(vers, id)} `, style: "strong" },
  { text: texts.get(id) ?? "" },
];

const missing = ({ competences }: PasserelleBloc, passerelle: Passerelle, texts: Texts): Block => ({
  kind: "list",
  items: competences.map(({ id }) => asked(id, passerelle, texts)),
});

const pairsTable = (bloc: PasserelleBloc, passerelle: Passerelle, texts: Texts, messages: Messages): Block => {
  const { de, names, data } = passerelle;
  const acquired = data.certification_entiere ? [] : [data.acquis.map((code) => shortCode(de, code)).join(", ")];
  return {
    kind: "table",
    columns: [{ label: names.vers }, { label: [names.de, ...acquired].join(" · ") }],
    rows: bloc.competences.map((one): Cell[] => [
      asked(one.id, passerelle, texts),
      answers(one, passerelle, texts, messages),
    ]),
  };
};

const answers = (
  { correspondances }: PasserelleCompetence,
  { de }: Passerelle,
  texts: Texts,
  messages: Messages,
): Span[] => {
  if (correspondances.length === 0) return [{ text: messages.passerelle.manquante, style: "bad" }];
  return correspondances.flatMap((pair, index): Span[] => [
    {
      text: `${index === 0 ? "" : "\n\n"}${messages.diff[pair.niveau]}`,
      style: pair.niveau === "equivalente" ? "good" : "warn",
    },
    { text: `${messages.passerelle.par(origin(pair, messages))}\n` },
    { text: `${shortCode(de, pair.a)} `, style: "strong" },
    { text: texts.get(pair.a) ?? "" },
    ...(pair.raison === null ? [] : [{ text: `\n${messages.passerelle.raison(pair.raison)}`, style: "dim" } as const]),
  ]);
};

/** Whose word a pair is, beside each: none of them is official. */
const origin = ({ origine, etat, score }: Correspondance, { passerelle, decimal }: Messages): string => {
  if (origine === "calcul") return passerelle.calcul(decimal(score ?? 0));
  return etat === "validee" ? passerelle.lectureValidee : passerelle.lectureProposee;
};
