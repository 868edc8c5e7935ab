import { ownCompetences, textsById } from "../model/competences.ts";
import type { Corpus } from "../model/corpus.ts";
import { etatOf } from "../model/enregistrement.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { sourceOf } from "../model/identities.ts";
import type { Correspondance, ShowOutput } from "../model/sorties.generated.ts";
import { remplacementsOf } from "./remplacements.ts";
import { resolveTarget, type Target } from "./resolve.ts";
import { sectionsNamed } from "./section-names.ts";

/** What is shown of a fiche, a bloc or a competency, on which day (AAAA-MM-JJ). */
export type ShowWish = {
  readonly date: string;
  /** One part alone: a key, its name on the screen, a beginning of either, a common word. */
  readonly section?: string | undefined;
  /** What the screen calls the keys. */
  readonly libelles?: Readonly<Record<string, string>>;
};

/** What was shown, and the competencies of other fiches that were read as its counterparts. */
export type Shown = {
  readonly data: ShowOutput;
  readonly target: Target;
  readonly lues: readonly Counterpart[];
  /** The keys that were asked for; all when undefined. */
  readonly sections: readonly string[] | undefined;
};

/** A competency that was read as a counterpart, in the words of its fiche. */
export type Counterpart = { readonly pair: Correspondance; readonly fiche: Fiche; readonly texte: string };

/** What was read of a competency, against all other fiches. */
const counterpartsOf = async (corpus: Corpus, { fiche, id }: Target): Promise<Counterpart[]> => {
  const { readPairs } = await import("../correspondances/entre-fiches.ts");
  const found: Counterpart[] = [];
  for (const lectures of await corpus.lecturesOf(fiche.numero)) {
    const numero = lectures.a === fiche.numero ? lectures.b : lectures.a;
    const pairs = readPairs(lectures, fiche.numero).filter(({ a }) => a === id);
    const other = pairs.length === 0 ? undefined : await corpus.fiche(numero);
    if (other === undefined) continue;
    const textOf = textsById([other]);
    found.push(...pairs.map((pair) => ({ pair, fiche: other, texte: textOf(pair.b) })));
  }
  return found;
};

/** A part that no field holds: what the fiches that are linked say one after the other. */
const chain = "remplacements";

/**
 * What an identifier names, whole or one key of it.
 * @throws failure `unknown-section`, `invalid-option-value` when the date is no day, or those of resolveTarget
 */
export const show = async (corpus: Corpus, id: string, { date, section, libelles = {} }: ShowWish): Promise<Shown> => {
  const target = await resolveTarget(corpus, id);
  const item = itemOf(target);
  const keys = [...Object.keys(item), ...(target.type === "fiche" ? [chain] : [])];
  const sections = section === undefined ? undefined : sectionsNamed(section, keys, libelles);
  const isChain = target.type === "fiche" && (sections === undefined || sections.includes(chain));
  const lues = target.type === "competence" && section === undefined ? await counterpartsOf(corpus, target) : [];
  const data: ShowOutput = {
    schemaVersion: 2,
    source: sourceOf([target.fiche]),
    date,
    ...etatOf(target.fiche.date_fin_enregistrement, date),
    type: target.type,
    id: target.id,
    date_limite_delivrance: target.fiche.registre?.date_limite_delivrance ?? null,
    date_source: target.fiche.date_source ?? null,
    ...(target.type === "competence" ? { correspondances: lues.map(({ pair }) => pair) } : {}),
    ...(isChain ? { remplacements: await remplacementsOf(corpus, target.fiche, date) } : {}),
    item:
      sections === undefined
        ? item
        : Object.fromEntries(sections.flatMap((key) => (key === chain ? [] : [[key, item[key]]]))),
  };
  return { data, target, lues, sections };
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
