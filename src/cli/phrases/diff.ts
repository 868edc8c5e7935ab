import { emplois } from "../../compare/champs.ts";
import type { Messages } from "../../messages/fr.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import { competencesOf, shortName } from "../../model/ids.ts";
import type { Records } from "../../model/records.ts";
import type { Champ, Couverture, DiffOutput } from "../../model/sorties.generated.ts";
import type { Block, Cell, Span, Text, View } from "../../render/view.ts";
import { sideBySide } from "../commands/blocs.ts";
import { sourceBlock } from "../source.ts";
import { conditionsPhrase } from "./conditions.ts";
import { etatSentence } from "./etat.ts";
import { fichePhrase } from "./evaluation.ts";

/** The parts of a comparison, in their order. */
export const diffSections = ["resume", "blocs", "competences"] as const;
export type DiffSection = (typeof diffSections)[number];

/** Two fiches, the names they were asked by, and what was found. */
export type Diff = {
  readonly a: Fiche;
  readonly b: Fiche;
  readonly nameA: string;
  readonly nameB: string;
  readonly data: DiffOutput;
};

type Relation = Champ["relation"];

/** The sign of a relation: it says without colour what the colour says. */
const signs: Readonly<Record<Relation, string>> = {
  egal: "=",
  different: "≠",
  inclus: "⊂",
  contient: "⊃",
  recoupe: "∩",
  inconnu: "?",
};

/** A comparison for a person and for a script; with `section`, that part alone for the person. */
export const showDiff = (diff: Diff, messages: Messages, section?: DiffSection): View => {
  const blocks: Readonly<Record<DiffSection, () => Block[]>> = {
    resume: () => [
      summary(diff, messages),
      ...coverageBlocks(diff, messages, section),
      ...emploisBlocks(diff, messages),
    ],
    blocs: () => [{ kind: "heading", text: messages.diff.headingBlocs }, sideBySide(diff.a, diff.b, messages)],
    competences: () => competencesBlocks(diff, messages),
  };
  const wanted = section === undefined ? diffSections : [section];
  return {
    data: diff.data,
    records: diffRecords(diff),
    blocks: [...wanted.flatMap((one) => blocks[one]()), sourceBlock([diff.a, diff.b], messages)],
  };
};

/** The first screen: who, until when, and every field with its sign. */
const summary = ({ a, b, data }: Diff, messages: Messages): Block => {
  const title = (fiche: Fiche): Cell => [
    { text: `${fiche.numero} · ${shortName(fiche)}\n`, style: "strong" },
    { text: fiche.intitule },
  ];
  const label = (text: string): Cell => [{ text, style: "dim" }];
  const row = (name: string, sign: string, left: Cell, right: Cell): Cell[] => [label(name), sign, left, right];
  const field = (champ: string): Champ | undefined => data.champs.find((one) => one.champ === champ);
  const sign = (champ: string): string => signs[field(champ)?.relation ?? "inconnu"];
  const words = messages.diff;
  const pair = (name: string, champ: string, value: (fiche: Fiche) => Text): Cell[] => {
    const [left, right] = [value(a), value(b)];
    return sign(champ) === "=" ? [label(name), "=", { text: left, span: 2 }] : row(name, sign(champ), left, right);
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
    columns: [{ label: "" }, { label: "" }, { label: shortName(a) }, { label: shortName(b) }],
    rows: [
      row("", "", title(a), title(b)),
      row("", "", [etatSentence(data.a, messages)], [etatSentence(data.b, messages)]),
      ["", "", "", ""],
      pair(words.certificateur, "certificateurs", ({ certificateurs }) =>
        certificateurs.map(({ nom }) => nom).join(" · "),
      ),
      pair(words.niveau, "niveau", ({ niveau }) => (niveau === null ? messages.unpublished : String(niveau))),
      pair(words.blocs, "blocs", ({ blocs }) => String(blocs.length)),
      pair(words.competences, "competences", (fiche) => String(competencesOf(fiche).length)),
      ...sets(words.codes_nsf, "codes_nsf", (code) => code),
      ...sets(words.formacodes, "formacodes", labelled([...a.formacodes, ...b.formacodes])),
      ...sets(words.codes_rome, "codes_rome", (code) => code),
      row(
        words.evaluation,
        fichePhrase(a, messages) === fichePhrase(b, messages) ? "=" : "≠",
        fichePhrase(a, messages),
        fichePhrase(b, messages),
      ),
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

const labelled =
  (codes: readonly { readonly code: string; readonly libelle: string }[]) =>
  (code: string): string =>
    `${code} ${codes.find((one) => one.code === code)?.libelle ?? ""}`.trim();

const wayName = (voie: string, { voies }: Messages): string => {
  const names: Readonly<Record<string, string>> = voies;
  return names[voie] ?? voie;
};

const prerequis = (fiche: Fiche, messages: Messages): string => {
  if (fiche.conditions_entree !== undefined) return conditionsPhrase(fiche.conditions_entree, messages);
  return fiche.prerequis_entree_formation?.join("\n") ?? messages.unpublished;
};

/** The rate of the latest year that gives one. */
const insertion = (fiche: Fiche, messages: Messages): string => {
  for (const one of fiche.statistiques_promotions ?? []) {
    const rate = one.taux_insertion_global_6mois;
    if (rate !== null) return messages.insertion(rate, one.annee, one.nombre_certifies);
  }
  return messages.diff.noInsertion;
};

/** Jobs come last in the summary: they are long, and few are named alike. */
const emploisBlocks = ({ a, b, data }: Diff, messages: Messages): Block[] => {
  const shared = data.champs.find(({ champ }) => champ === "types_emploi_accessibles")?.communs ?? [];
  const list = (fiche: Fiche): string => emplois(fiche).join(" · ") || messages.unpublished;
  const common = shared.length === 0 ? messages.diff.noCommonEmploi : messages.diff.common(shared.join(" · "));
  return [
    { kind: "heading", text: `${messages.champs.types_emploi_accessibles} · ${common}` },
    {
      kind: "table",
      columns: [{ label: shortName(a) }, { label: shortName(b) }],
      rows: [[list(a), list(b)]],
    },
  ];
};

const coverageBlocks = ({ a, b, nameA, nameB, data }: Diff, messages: Messages, section?: DiffSection): Block[] => {
  const words = messages.diff;
  const line = (from: Fiche, to: Fiche, covered: Couverture): Cell[] => [
    words.direction(shortName(from), shortName(to)),
    [bar(covered, messages)],
    `${words.coverage(covered.correspondances, covered.total, covered.equivalentes)}`,
  ];
  return [
    { kind: "heading", text: words.headingCorrespondances },
    {
      kind: "table",
      header: false,
      compact: true,
      columns: [{ label: "" }, { label: "" }, { label: "" }],
      rows: [line(a, b, data.couverture.a), line(b, a, data.couverture.b)],
    },
    {
      kind: "text",
      text: [
        {
          text: `${words.estimate}${section === undefined ? "" : `\n${words.detail(`rncp diff ${nameA} ${nameB} --section competences`)}`}`,
          style: "dim",
        },
      ],
    },
  ];
};

const barCells = 18;

const bar = ({ correspondances, total }: Couverture, messages: Messages): Span => {
  const full = total === 0 ? 0 : Math.round((correspondances / total) * barCells);
  const percent = total === 0 ? 0 : Math.round((correspondances / total) * 100);
  return { text: `${"█".repeat(full)}${"░".repeat(barCells - full)} ${messages.percent(percent).padStart(5)}` };
};

const competencesBlocks = ({ a, b, data }: Diff, messages: Messages): Block[] => {
  const words = messages.diff;
  const texts = new Map([...competencesOf(a), ...competencesOf(b)].map(({ id, texte }) => [id, texte]));
  const cell = (fiche: Fiche, id: string): Cell => [
    { text: `${id.slice(fiche.numero.length)} `, style: "strong" },
    { text: texts.get(id) ?? "" },
  ];
  const alone = (fiche: Fiche, ids: readonly string[]): Block[] => [
    { kind: "heading", text: words.alone(shortName(fiche), ids.length) },
    { kind: "list", items: ids.map((id) => cell(fiche, id) as Text) },
  ];
  const level = (niveau: "equivalente" | "partielle"): Text => [
    { text: words[niveau], style: niveau === "equivalente" ? "good" : "warn" },
  ];
  return [
    { kind: "heading", text: `${words.headingCorrespondances} · ${words.pairs(data.correspondances.length)}` },
    { kind: "text", text: [{ text: words.estimate, style: "dim" }] },
    {
      kind: "table",
      columns: [{ label: shortName(a) }, { label: messages.columns.correspondance }, { label: shortName(b) }],
      rows: data.correspondances.map((pair) => [cell(a, pair.a), level(pair.niveau), cell(b, pair.b)]),
    },
    ...alone(a, data.seules.a),
    ...alone(b, data.seules.b),
  ];
};

const diffRecords = ({ a, b, data }: Diff): Records => {
  const texts = new Map([...competencesOf(a), ...competencesOf(b)].map(({ id, texte }) => [id, texte]));
  return {
    columns: ["a", "b", "niveau", "score", "origine", "a_texte", "b_texte"],
    rows: data.correspondances.map((pair) => [
      pair.a,
      pair.b,
      pair.niveau,
      pair.score,
      pair.origine,
      texts.get(pair.a) ?? "",
      texts.get(pair.b) ?? "",
    ]),
  };
};
