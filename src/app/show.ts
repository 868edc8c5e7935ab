import { ownCompetences } from "../model/competences.ts";
import type { Corpus } from "../model/corpus.ts";
import { etatOf } from "../model/enregistrement.ts";
import { failure } from "../model/errors.ts";
import { sourceOf } from "../model/identities.ts";
import type { ShowOutput } from "../model/sorties.generated.ts";
import { nearestName } from "../text/nearest.ts";
import { resolveTarget, type Target } from "./resolve.ts";

/** What is shown of a fiche, a bloc or a competency, on which day (AAAA-MM-JJ). */
export type ShowWish = { readonly date: string; readonly section?: string | undefined };

/**
 * What an identifier names, whole or one key of it.
 * @throws failure `unknown-section`, `invalid-option-value` when the date is no day, or those of resolveTarget
 */
export const show = async (
  corpus: Corpus,
  id: string,
  { date, section }: ShowWish,
): Promise<{ data: ShowOutput; target: Target }> => {
  const target = await resolveTarget(corpus, id);
  const item = itemOf(target);
  if (section !== undefined && !Object.hasOwn(item, section)) {
    const sections = Object.keys(item);
    const suggestion = nearestName(section, sections);
    throw failure("unknown-section", { name: section, suggestion, sections: sections.join(", ") });
  }
  const data: ShowOutput = {
    schemaVersion: 2,
    source: sourceOf([target.fiche]),
    date,
    ...etatOf(target.fiche.date_fin_enregistrement, date),
    type: target.type,
    id: target.id,
    date_limite_delivrance: target.fiche.registre?.date_limite_delivrance ?? null,
    date_source: target.fiche.date_source ?? null,
    item: section === undefined ? item : { [section]: item[section] },
  };
  return { data, target };
};

/** What an identifier names, as it stands in the data; with the codes of the statements that a fiche without blocs attests. */
export const itemOf = (target: Target): Readonly<Record<string, unknown>> => {
  const own = ownCompetences(target.fiche);
  switch (target.type) {
    case "fiche":
      return { ...target.fiche, ...(own.length > 0 ? { competences: own } : {}) };
    case "bloc":
      return { ...target.bloc };
    case "competence":
      return { ...target.competence };
  }
};
