import type { DiffSection } from "../../../app/diff-selection.ts";
import type { Messages } from "../../../messages/fr.ts";
import { textsById } from "../../../model/competences.ts";
import type { Fiche } from "../../../model/fiche.generated.ts";
import { distinctNames } from "../../../model/head.ts";
import { shortCode } from "../../../model/identities.ts";
import type { Records } from "../../../model/records.ts";
import type { DiffManyOutput } from "../../../model/sorties.generated.ts";
import { originSentence } from "../../../render/phrases/couple.ts";
import { etatSentence } from "../../../render/phrases/etat.ts";
import { signs } from "../../../render/phrases/signs.ts";
import { wayName } from "../../../render/phrases/way-name.ts";
import type { Block, Cell } from "../../../render/view.ts";
import { rapportBlock } from "../rapport.ts";
import { sourceBlock } from "../source.ts";

/** Three fiches or more: a column each, their fields as rows, then the groups of competencies as rows. */
export const diffManyBlocks = (
  fiches: readonly Fiche[],
  data: DiffManyOutput,
  section: DiffSection | undefined,
  messages: Messages,
): Block[] => {
  const nameOf = distinctNames(fiches);
  return [
    ...(section === "competences" ? [] : [fieldsTable(fiches, data, nameOf, messages)]),
    ...(section === "resume" ? [] : competencesBlocks(fiches, data, nameOf, messages)),
    sourceBlock(fiches, messages),
    rapportBlock(data.rapport, data.date, messages),
  ];
};

/** The fields as flat records where they alone are asked for, else the groups. */
export const diffManyRecords = (data: DiffManyOutput, section: DiffSection | undefined): Records =>
  section === "resume" ? fieldRecords(data) : groupRecords(data);

/** Fields whose values are whole texts: `rncp show` has them. */
const tooLong: ReadonlySet<string> = new Set([
  "evaluation",
  "prerequis_entree_formation",
  "types_emploi_accessibles",
  "statistiques_promotions",
]);

const fieldsTable = (
  fiches: readonly Fiche[],
  data: DiffManyOutput,
  nameOf: (numero: string) => string,
  messages: Messages,
): Block => {
  const labels: Readonly<Record<string, string>> = messages.champs;
  const shown = data.champs.filter(({ champ }) => !tooLong.has(champ));
  return {
    kind: "table",
    columns: [{ label: "" }, { label: "" }, ...fiches.map(({ numero }) => ({ label: nameOf(numero) }))],
    rows: [
      ["", "", ...data.fiches.map((row): Cell => [etatSentence(row, messages)])],
      ...shown.map(({ champ, relation, valeurs }): Cell[] => [
        [{ text: labels[champ] ?? champ, style: "dim" }],
        signs[relation],
        ...valeurs.map(
          ({ valeurs: values }) => values.map(shownAs(champ, messages)).join(" · ") || messages.unpublished,
        ),
      ]),
    ],
  };
};

/** What people read for a value: a date as they write it, a way of access by its name. */
const shownAs =
  (champ: string, messages: Messages) =>
  (value: string): string =>
    champ === "date_fin_enregistrement"
      ? messages.date(value)
      : champ === "voies_acces"
        ? wayName(value, messages)
        : value;

const competencesBlocks = (
  fiches: readonly Fiche[],
  data: DiffManyOutput,
  nameOf: (numero: string) => string,
  messages: Messages,
): Block[] => {
  const words = messages.diff;
  const textOf = textsById(fiches);
  const statement = (id: string): string => `${shortCode(id)} ${textOf(id)}`;
  const origins = [...new Set(data.rapport.methodes.map((one) => originSentence(one, messages)))].join("\n");
  return [
    { kind: "heading", text: words.groups(data.grappes.length) },
    { kind: "text", text: [{ text: origins, style: "dim" }] },
    {
      kind: "table",
      columns: [...fiches.map(({ numero }) => ({ label: nameOf(numero) })), { label: messages.columns.origine }],
      rows: data.grappes.map(({ competences, origines }) => [
        ...competences.map(({ ids }) => ids.map(statement).join("\n") || "–"),
        origines.map((origine) => words.origines[origine]).join(" · "),
      ]),
    },
    ...data.hors_groupe.flatMap(({ fiche, ids }): Block[] =>
      ids.length === 0
        ? []
        : [
            { kind: "heading", text: words.outside(nameOf(fiche), ids.length) },
            { kind: "list", items: ids.map(statement) },
          ],
    ),
  ];
};

const groupRecords = ({ grappes, fiches }: DiffManyOutput): Records => ({
  columns: ["grappe", "origines", ...fiches.map(({ id }) => id)],
  rows: grappes.map(({ competences, origines }, rank) => [
    rank + 1,
    origines.join("|"),
    ...competences.map(({ ids }) => ids.join("|")),
  ]),
});

const fieldRecords = ({ champs, fiches }: DiffManyOutput): Records => ({
  columns: ["champ", "relation", ...fiches.map(({ id }) => id)],
  rows: champs.map(({ champ, relation, valeurs }) => [
    champ,
    relation,
    ...valeurs.map(({ valeurs: values }) => values.join("|")),
  ]),
});
