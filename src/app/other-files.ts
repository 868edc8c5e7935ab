import { isDeepStrictEqual } from "node:util";
import type { YamlDocument } from "../corpus/yaml-document.ts";
import { kindOf } from "../model/data-kind.ts";
import { compareCodeUnits } from "../model/diagnostic.ts";
import type { AutreFichier } from "../model/sorties.generated.ts";

/** The files of a folder in one state, by the way from the folder. */
export type Files = ReadonlyMap<string, YamlDocument>;

/** What changed in the files beside the fiches: acceptances, the lexicon, readings. */
export const otherChanges = (before: Files, after: Files): AutreFichier[] => {
  const names = [...new Set([...before.keys(), ...after.keys()])].filter((name) => kindOf(name) !== "fiche");
  return names.sort(compareCodeUnits).flatMap((fichier) => {
    const [old, now] = [before.get(fichier), after.get(fichier)];
    if (isDeepStrictEqual(old?.value, now?.value) && (old === undefined) === (now === undefined)) return [];
    const [was, is] = [entriesOf(old), entriesOf(now)];
    return [
      {
        fichier,
        changement: old === undefined ? "ajoute" : now === undefined ? "supprime" : "modifie",
        ajoutees: is.filter((one) => !was.includes(one)).length,
        supprimees: was.filter((one) => !is.includes(one)).length,
      } as const,
    ];
  });
};

/** The entries of such a file, each as one text: it holds one list. */
const entriesOf = (document: YamlDocument | undefined): string[] => {
  const value = document?.value;
  if (typeof value !== "object" || value === null) return [];
  const list = Object.values(value).find((one): one is unknown[] => Array.isArray(one)) ?? [];
  return list.map((one) => JSON.stringify(one));
};
