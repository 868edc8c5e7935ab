import type { Records, Value } from "../../../model/records.ts";
import type { ChangesOutput, FicheChange } from "../../../model/sorties.generated.ts";

/** The keys of what `rncp changes` says of a fiche. */
export const changeKeys = [
  ...(["fiche", "certificateur", "intitule", "changement", "blocs", "competences", "champs"] as const),
];

/** One record per change; a fiche that came or went has one of its own, before those of its competencies. */
export const changesRecords = ({ items }: ChangesOutput): Records => ({
  columns: ["fiche", "champ", "changement", "avant", "apres", "avant_texte", "apres_texte", "code_reemploye"],
  rows: items.flatMap((item) => [...ficheRows(item), ...competenceRows(item), ...champRows(item)]),
});

const ficheRows = ({ fiche, changement, intitule }: FicheChange): Value[][] => {
  if (changement === "modifiee") return [];
  const [id, text] =
    changement === "ajoutee"
      ? [
          [null, fiche],
          [null, intitule],
        ]
      : [
          [fiche, null],
          [intitule, null],
        ];
  return [[fiche, "fiche", changement, ...id, ...text, null]];
};

const competenceRows = ({ fiche, competences }: FicheChange): Value[][] =>
  competences.map((one) => [
    fiche,
    "competences",
    one.changement,
    one.avant,
    one.apres,
    one.texte_avant,
    one.texte_apres,
    one.code_reemploye,
  ]);

/** A place in a field is written `31006.libelle`; what is no text, as JSON. */
const champRows = ({ fiche, champs }: FicheChange): Value[][] =>
  champs.map(({ champ, chemin, changement, avant, apres }) => {
    const way = chemin.join(".");
    const [old, now] = [changement === "ajoute" ? null : way, changement === "supprime" ? null : way];
    return [fiche, champ, changement, old, now, asText(avant), asText(apres), null];
  });

const asText = (value: unknown): string | null =>
  value === null ? null : typeof value === "string" ? value : JSON.stringify(value);
