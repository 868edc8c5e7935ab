import type { Messages } from "../../../messages/fr.ts";
import { shortCode } from "../../../model/identities.ts";
import type { PasserelleBloc } from "../../../model/sorties.generated.ts";
import type { Block, Cell, Span } from "../../../render/view.ts";
import type { Passerelle } from "./passerelle.ts";

/** The answer in a sentence, at once with whom it binds, then bloc by bloc. */
export const summaryBlocks = ({ names, data }: Passerelle, messages: Messages): Block[] => {
  const { blocs, rapport } = data;
  const words = messages.passerelle;
  const answer = (sentence: string): Block => ({
    kind: "text",
    text: [{ text: `${sentence}\n${words.avertissement}`, style: "strong" }],
  });
  if (blocs.length === 0) return [answer(words.sansBloc(names.vers))];
  const [alone] = blocs;
  if (alone?.bloc === null && alone.origine !== "officielle") {
    const methode = rapport.methodes[0]?.methode ?? "calcul";
    return [answer(words.bilanSansBloc(names.vers, methode, words.compte(alone, true)))];
  }
  const ours = blocs.filter(({ origine }) => origine !== "officielle");
  const having = (etat: PasserelleBloc["etat"]): number => ours.filter((bloc) => bloc.etat === etat).length;
  const bilan = words.bilan(names.vers, rapport.methodes[0]?.methode ?? "calcul", {
    total: blocs.length,
    officiels: blocs.length - ours.length,
    couverts: having("couvert"),
    en_partie: having("en_partie"),
    non_couverts: having("non_couvert"),
  });
  return [
    answer(bilan),
    {
      kind: "table",
      compact: true,
      columns: [{ label: words.blocVise }, { label: words.couverture }, { label: messages.columns.competences }],
      rows: [
        ...blocs.map((bloc): Cell[] => [
          blocName(bloc, messages),
          [etatSpan(bloc, messages)],
          countsOf(bloc, messages),
        ]),
        ...(ours.length === blocs.length ? [totalRow(blocs, messages)] : []),
      ],
    },
  ];
};

/** All the competencies together, a state of none said too; not where an official correspondence counts for more than they do. */
const totalRow = (blocs: readonly PasserelleBloc[], { passerelle }: Messages): Cell[] => {
  const sum = (count: (bloc: PasserelleBloc) => number): number =>
    blocs.reduce((total, bloc) => total + count(bloc), 0);
  const counts = {
    total: sum(({ total }) => total),
    equivalentes: sum(({ equivalentes }) => equivalentes),
    partielles: sum(({ partielles }) => partielles),
    manquantes: sum(({ manquantes }) => manquantes),
  };
  const counted = passerelle.compte(counts, true);
  return [[{ text: passerelle.enTout, style: "strong" }], "", [{ text: counted, style: "strong" }]];
};

/** A bloc by its short code and its title; what a fiche without blocs asks has no other name. */
export const blocName = ({ bloc, bloc_intitule }: PasserelleBloc, { withoutBloc }: Messages): string =>
  bloc === null ? withoutBloc : `${shortCode(bloc)} ${bloc_intitule}`;

/** How many competencies; beside an official correspondence, what our own reading says is only for information. */
export const countsOf = (bloc: PasserelleBloc, { passerelle }: Messages): string => {
  const counted = passerelle.compte(bloc, false);
  return bloc.origine === "officielle" ? passerelle.pourInformation(counted) : counted;
};

const styles = { couvert: "good", en_partie: "warn", non_couvert: "bad" } as const;

/** « ✓ couvert · officiel », « ≈ en partie », « – rien ». */
export const etatSpan = ({ etat, origine }: PasserelleBloc, { passerelle }: Messages): Span => ({
  text: etat === "couvert" ? passerelle.couvert[origine] : passerelle.etat[etat],
  style: styles[etat],
});
