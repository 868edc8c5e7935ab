import type { Messages } from "../../../messages/fr.ts";
import { competencesOf } from "../../../model/competences.ts";
import type { Fiche } from "../../../model/fiche.generated.ts";
import { shortName } from "../../../model/head.ts";
import type { Champ } from "../../../model/sorties.generated.ts";
import { entreePhrase } from "../../../render/phrases/conditions.ts";
import { etatSentence } from "../../../render/phrases/etat.ts";
import { fichePhrase } from "../../../render/phrases/evaluation-phrases.ts";
import { insertion } from "../../../render/phrases/insertion.ts";
import { linked } from "../../../render/phrases/linked.ts";
import { signs } from "../../../render/phrases/signs.ts";
import { wayName } from "../../../render/phrases/way-name.ts";
import type { Block, Cell } from "../../../render/view.ts";
import type { Diff } from "./diff.ts";

/** The first screen: who, until when, and every field with its sign. */
export const summary = ({ a, b, names, data }: Diff, messages: Messages): Block => {
  const title = (fiche: Fiche): Cell => [
    { text: `${fiche.numero} · ${shortName(fiche)}\n`, style: "strong" },
    { text: fiche.intitule },
  ];
  const label = (text: string): Cell => [{ text, style: "dim" }];
  const row = (name: string, sign: string, left: Cell, right: Cell): Cell[] => [label(name), sign, left, right];
  const field = (champ: string): Champ | undefined => data.champs.find((one) => one.champ === champ);
  const sign = (champ: string): string => signs[field(champ)?.relation ?? "inconnu"];
  const words = messages.diff;
  const pair = (name: string, champ: string, value: (fiche: Fiche) => string): Cell[] => {
    const [left, right] = [value(a), value(b)];
    const once = sign(champ) === "=" && left === right;
    return once ? [label(name), "=", { text: left, span: 2 }] : row(name, sign(champ), left, right);
  };
  const sets = (name: string, champ: string, shown: (value: string) => string, feminine = false): Cell[][] =>
    setRows(name, field(champ), (value) => shown(value), feminine, messages).map(([first = "", ...rest]) => [
      label(String(first)),
      ...rest,
    ]);
  return {
    kind: "table",
    header: false,
    compact: true,
    columns: [{ label: "" }, { label: "" }, { label: names.a }, { label: names.b }],
    rows: [
      row("", "", title(a), title(b)),
      row("", "", [etatSentence(data.a, messages)], [etatSentence(data.b, messages)]),
      ...replacedRows(a, b, messages).map(([left = "", right = ""]) => row(words.remplacee, "", left, right)),
      ["", "", "", ""],
      pair(words.certificateur, "certificateurs", ({ certificateurs }) =>
        certificateurs.map(({ nom }) => nom).join(" · "),
      ),
      pair(words.niveau, "niveau", ({ niveau }) => (niveau === null ? messages.unpublished : String(niveau))),
      pair(words.blocs, "blocs", ({ blocs }) => (blocs.length === 0 ? messages.sansBloc : String(blocs.length))),
      pair(words.competences, "competences", (fiche) => String(competencesOf(fiche).length || messages.unpublished)),
      ...sets(words.codes_nsf, "codes_nsf", (code) => code),
      ...sets(words.formacodes, "formacodes", labelled([...a.formacodes, ...b.formacodes])),
      ...sets(words.codes_rome, "codes_rome", (code) => code),
      pair(words.evaluation, "evaluation", (fiche) => fichePhrase(fiche, messages)),
      pair(words.prerequis, "prerequis_entree_formation", (fiche) => prerequis(fiche, messages)),
      ...sets(words.voies_acces, "voies_acces", (voie) => wayName(voie, messages), true),
      pair(words.insertion, "statistiques_promotions", (fiche) => insertion(fiche, messages)),
    ],
  };
};

/** A set field: one row when one side has nothing of its own, else what is common, then what each has besides. */
const setRows = (
  name: string,
  champ: Champ | undefined,
  shown: (value: string) => string,
  feminine: boolean,
  messages: Messages,
): Cell[][] => {
  if (champ === undefined) return [];
  const list = (values: readonly string[]): string => values.map(shown).join(" · ") || "–";
  const { relation, communs, a, b } = champ;
  if (relation === "egal") return [[name, "=", { text: list(communs), span: 2 }]];
  if (relation === "different" || relation === "inconnu") return [[name, signs[relation], list(a), list(b)]];
  const common = feminine ? messages.diff.commonFeminine(list(communs)) : messages.diff.common(list(communs));
  return [
    [name, signs[relation], { text: common, span: 2 }],
    ["", "", a.length === 0 ? "–" : `+ ${list(a)}`, b.length === 0 ? "–" : `+ ${list(b)}`],
  ];
};

/** What the fiches say they are replaced by: one row, if one of them says it. */
export const replacedRows = (a: Fiche, b: Fiche, messages: Messages): string[][] => {
  const next = (fiche: Fiche): string => (fiche.nouvelles_certifications ?? []).map(linked).join(" · ");
  const both = [next(a), next(b)];
  return both.every((one) => one === "") ? [] : [both.map((one) => one || messages.unpublished)];
};

const labelled =
  (codes: readonly { readonly code: string; readonly libelle: string }[]) =>
  (code: string): string =>
    `${code} ${codes.find((one) => one.code === code)?.libelle ?? ""}`.trim();

const prerequis = (fiche: Fiche, messages: Messages): string => {
  const short = entreePhrase(fiche, messages);
  if (short !== undefined) return messages.passerelle.resume(short);
  return fiche.prerequis_entree_formation?.join("\n") ?? messages.unpublished;
};
