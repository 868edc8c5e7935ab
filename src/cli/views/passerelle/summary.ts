import type { Messages } from "../../../messages/fr.ts";
import type { Comptes } from "../../../model/comptes.ts";
import { shortCode } from "../../../model/identities.ts";
import type { PasserelleBloc } from "../../../model/sorties.generated.ts";
import { farBlocks } from "../../../render/phrases/couple.ts";
import type { Block, Cell, Span } from "../../../render/view.ts";
import type { Passerelle } from "./passerelle.ts";

/** The answer in a sentence, then bloc by bloc, with the acquired bloc that answers most of each. */
export const summaryBlocks = ({ names, data }: Passerelle, messages: Messages): Block[] => {
  const { blocs, rapport } = data;
  const words = messages.passerelle;
  const answer = (sentence: string): Block => ({ kind: "text", text: [{ text: sentence, style: "strong" }] });
  if (blocs.length === 0) return [answer(words.sansBloc(names.vers))];
  const whole = sumOf(blocs);
  const compte = `${messages.couverture.comptes(whole)}, ${messages.couverture.sur(whole.total, names.vers)}`;
  const count = {
    total: blocs.length,
    officiels: blocs.filter(({ origine }) => origine === "officielle").length,
    couverts: blocs.filter(({ origine, etat }) => origine !== "officielle" && etat === "couvert").length,
  };
  const bilan = answer(words.bilan(names.vers, rapport.methodes[0]?.methode ?? "calcul", count, compte));
  const far = farBlocks(rapport.methodes[0], messages);
  if (blocs.length === 1 && blocs[0]?.bloc === null) return [...far, bilan];
  return [
    ...far,
    bilan,
    {
      kind: "table",
      compact: true,
      columns: [
        { label: words.blocVise },
        { label: words.couverture },
        { label: messages.columns.competences },
        { label: words.proche },
      ],
      rows: blocs.map((bloc): Cell[] => [
        blocName(bloc, messages),
        [etatSpan(bloc, messages)],
        countsOf(bloc, messages),
        bloc.bloc_proche === null ? "–" : shortCode(bloc.bloc_proche),
      ]),
    },
  ];
};

/** The counts of all the blocs together. */
const sumOf = (blocs: readonly PasserelleBloc[]): Comptes => {
  const sum = (count: (bloc: PasserelleBloc) => number | null): number =>
    blocs.reduce((total, bloc) => total + (count(bloc) ?? 0), 0);
  const total = sum((bloc) => bloc.total);
  if (blocs[0]?.pistes == null) {
    const read = { couvertes: sum((bloc) => bloc.couvertes), en_partie: sum((bloc) => bloc.en_partie) };
    return {
      total,
      ...read,
      manquantes: sum((bloc) => bloc.manquantes),
      non_lues: sum((bloc) => bloc.non_lues),
      pistes: null,
      sans_piste: null,
    };
  }
  const pistes = {
    tres_probable: sum((bloc) => bloc.pistes?.tres_probable ?? 0),
    a_verifier: sum((bloc) => bloc.pistes?.a_verifier ?? 0),
    faible: sum((bloc) => bloc.pistes?.faible ?? 0),
  };
  return {
    ...{ total, couvertes: null, en_partie: null, manquantes: null, non_lues: null, pistes },
    sans_piste: sum((bloc) => bloc.sans_piste),
  };
};

/** A bloc by its short code and its title; what a fiche without blocs asks has no other name. */
const blocName = ({ bloc, bloc_intitule }: PasserelleBloc, { withoutBloc }: Messages): string =>
  bloc === null ? withoutBloc : `${shortCode(bloc)} ${bloc_intitule}`;

/** How many competencies; beside an official correspondence, what our own reading says is only for information. */
const countsOf = (bloc: PasserelleBloc, { passerelle, couverture }: Messages): string => {
  const counted = `${couverture.comptes(bloc)} ${couverture.surBloc(bloc.total)}`;
  return bloc.origine === "officielle" ? passerelle.pourInformation(counted) : counted;
};

const styles = { couvert: "good", en_partie: "warn", non_couvert: "bad", pistes: "warn", sans_piste: "dim" } as const;

/** « ✓ couvert · officiel », « ≈ en partie », « – rien ». */
const etatSpan = ({ etat, origine }: PasserelleBloc, { passerelle }: Messages): Span => ({
  text:
    etat === "couvert" ? passerelle.couvert[origine === "officielle" ? "officielle" : "ours"] : passerelle.etat[etat],
  style: styles[etat],
});
