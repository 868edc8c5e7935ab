import type { Messages } from "../../../messages/fr.ts";
import { textsById } from "../../../model/competences.ts";
import { shortCode } from "../../../model/identities.ts";
import type { Correspondance, PasserelleBloc, PasserelleCompetence } from "../../../model/sorties.generated.ts";
import type { Block, Cell, Span } from "../../../render/view.ts";
import type { Passerelle } from "./passerelle.ts";
import { blocName, countsOf, etatSpan } from "./summary.ts";

/** Bloc by bloc, each competency aimed at and what answers it among the acquired ones, in full words. */
export const competencesBlocks = (passerelle: Passerelle, messages: Messages): Block[] => {
  const textOf = textsById([passerelle.de, passerelle.vers]);
  return passerelle.data.blocs.flatMap((bloc) => blocBlocks(bloc, passerelle, textOf, messages));
};

type TextOf = ReturnType<typeof textsById>;

const blocBlocks = (bloc: PasserelleBloc, passerelle: Passerelle, textOf: TextOf, messages: Messages): Block[] => {
  return [
    {
      kind: "heading",
      text: [
        { text: `${blocName(bloc, messages)} · ` },
        etatSpan(bloc, messages),
        { text: ` · ${countsOf(bloc, messages)}` },
      ],
    },
    bloc.manquantes === bloc.total ? missing(bloc, textOf) : pairsTable(bloc, passerelle, textOf, messages),
  ];
};

const asked = (id: string, textOf: TextOf): Span[] => [
  { text: `${shortCode(id)} `, style: "strong" },
  { text: textOf(id) },
];

const missing = ({ competences }: PasserelleBloc, textOf: TextOf): Block => ({
  kind: "list",
  items: competences.map(({ id }) => asked(id, textOf)),
});

const pairsTable = (bloc: PasserelleBloc, passerelle: Passerelle, textOf: TextOf, messages: Messages): Block => {
  const { names, data } = passerelle;
  const acquired = data.certification_entiere ? [] : [data.acquis.map(shortCode).join(", ")];
  return {
    kind: "table",
    columns: [{ label: names.vers }, { label: [names.de, ...acquired].join(" · ") }],
    rows: bloc.competences.map((one): Cell[] => [asked(one.id, textOf), answers(one, textOf, messages)]),
  };
};

const answers = ({ correspondances }: PasserelleCompetence, textOf: TextOf, messages: Messages): Span[] => {
  if (correspondances.length === 0) return [{ text: messages.passerelle.manquante, style: "bad" }];
  return correspondances.flatMap((pair, index): Span[] => [
    {
      text: `${index === 0 ? "" : "\n\n"}${messages.diff[pair.niveau]}`,
      style: pair.niveau === "equivalente" ? "good" : "warn",
    },
    { text: `${messages.passerelle.par(origin(pair, messages))}\n` },
    { text: `${shortCode(pair.a)} `, style: "strong" },
    { text: textOf(pair.a) },
    ...(pair.raison === null ? [] : [{ text: `\n${messages.passerelle.raison(pair.raison)}`, style: "dim" } as const]),
  ]);
};

/** Whose word a pair is, beside each: none of them is official. */
const origin = ({ origine, etat, score }: Correspondance, { passerelle, decimal }: Messages): string => {
  if (origine === "calcul") return passerelle.calcul(decimal(score ?? 0));
  return etat === "validee" ? passerelle.lectureValidee : passerelle.lectureProposee;
};
