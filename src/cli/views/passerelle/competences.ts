import type { Messages } from "../../../messages/fr.ts";
import { textsById } from "../../../model/competences.ts";
import { partsOf, shortCode } from "../../../model/identities.ts";
import type { EtatVise, PasserelleCompetence } from "../../../model/sorties.generated.ts";
import type { Block, Span, Text } from "../../../render/view.ts";
import type { Passerelle } from "./passerelle.ts";

type TextOf = ReturnType<typeof textsById>;

/** What is missing first, then what is held, each in the order of the certification aimed at, in full words. */
export const competencesBlocks = ({ de, vers, data, names }: Passerelle, messages: Messages): Block[] => {
  const words = messages.passerelle;
  const textOf = textsById([de, vers]);
  const all = data.blocs.flatMap(({ competences }) => competences);
  const part = (etats: readonly EtatVise[], heading: (count: number) => string): Block[] => {
    const chosen = all.filter(({ etat }) => etats.includes(etat));
    if (chosen.length === 0) return [];
    return [
      { kind: "heading", text: heading(chosen.length) },
      { kind: "list", items: chosen.map((one) => item(one, textOf, messages)) },
    ];
  };
  return [
    ...part(["manquante", "en_partie"], (count) => words.manque(names.vers, count, all.length)),
    ...part(["non_lue"], (count) => words.nonLues(count, all.length)),
    ...part(["couverte"], (count) => words.acquises(count, all.length)),
    ...part(["piste"], (count) => words.pistes(count, all.length)),
    ...part(["sans_piste"], (count) => words.sansPiste(count, all.length)),
  ];
};

/** What is missing, by bloc and by code: in full words it takes screens. */
export const lackingBlocks = ({ data, names }: Passerelle, messages: Messages): Block[] => {
  const { passerelle: words, couverture } = messages;
  const isLacking = ({ etat }: PasserelleCompetence): boolean => etat === "manquante" || etat === "en_partie";
  const total = data.blocs.reduce((sum, { competences }) => sum + competences.length, 0);
  const rows = data.blocs
    .filter(({ competences }) => competences.some(isLacking))
    .map(({ bloc, competences }) => {
      const codes = (etat: EtatVise): string =>
        competences
          .filter((one) => one.etat === etat)
          .map(({ id }) => partsOf(id).competence)
          .join(", ") || "–";
      return [bloc === null ? messages.withoutBloc : shortCode(bloc), codes("manquante"), codes("en_partie")];
    });
  if (rows.length === 0) return [];
  const count = data.blocs.flatMap(({ competences }) => competences).filter(isLacking).length;
  return [
    { kind: "heading", text: words.manque(names.vers, count, total) },
    {
      kind: "table",
      compact: true,
      columns: [
        { label: messages.columns.bloc },
        { label: couverture.etats.manquante },
        { label: couverture.etats.en_partie },
      ],
      rows,
    },
  ];
};

const styles = {
  couverte: "good",
  en_partie: "warn",
  manquante: "bad",
  non_lue: "dim",
  piste: "warn",
  sans_piste: "dim",
} as const;

/** A competency aimed at, and below it what answers it among the acquired ones. */
const item = (one: PasserelleCompetence, textOf: TextOf, messages: Messages): Text => {
  const state: Span = { text: ` · ${messages.couverture.etats[one.etat]}`, style: styles[one.etat] };
  return [
    { text: shortCode(one.id), style: "strong" },
    ...(one.etat === "sans_piste" || one.etat === "non_lue" ? [] : [state]),
    { text: `\n${textOf(one.id)}` },
    ...answers(one, textOf, messages).map((line): Span => ({ text: `\n${line}`, style: "dim" })),
  ];
};

const answers = (
  { correspondances, ensembles }: PasserelleCompetence,
  textOf: TextOf,
  { passerelle: words, couverture, diff, decimal }: Messages,
): string[] => {
  const together = ensembles.map(({ par, raison }) => couverture.ensemble(par.map(shortCode).join(" + "), raison));
  const pairs = correspondances.map((pair) => {
    const held = words.avec(shortCode(pair.a), textOf(pair.a));
    if (pair.origine === "lecture") return pair.manque_a === null ? held : `${words.ilManque(pair.manque_a)} · ${held}`;
    return `${couverture.bandes[pair.bande ?? "faible"]} (${diff.score(decimal(pair.score ?? 0))}), ${held}`;
  });
  return [...together, ...pairs];
};
