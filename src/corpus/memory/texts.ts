import { competencesOf } from "../../model/competences.ts";
import type { Scope } from "../../model/corpus.ts";
import type { Bloc, Evaluation, Fiche } from "../../model/fiche.generated.ts";
import type { KeyOf, Reads } from "../../model/keys.ts";
import type { TextOfFiche } from "../../model/search-index.ts";

/** How much a find counts by the field it stands in. */
const weights = new Map([
  ["competences", 1],
  ["intitule", 0.9],
  ["blocs", 0.9],
]);
const otherWeight = 0.8;

/** What is read in its own way, what repeats the statements, and what sums up other fields. */
const aside: ReadonlySet<string> = new Set([
  "numero",
  "intitule",
  "blocs",
  "competences",
  "competences_attestees",
  "codes_retires",
  "intercalaires",
  "conditions_entree",
] satisfies KeyOf<Fiche>[]);

type BlocRead = Reads<Bloc, "code" | "intitule" | "evaluation", "competences" | "codes_retires" | "intercalaires">;
type EvaluationRead = Reads<Evaluation, "texte", "epreuves">;

/**
 * The texts of a fiche that a search reads: its competencies, and with `tout` all that it holds after them, a text for each
 * paragraph, code, person or way in, and the names of its fields.
 */
export const textsOf = (fiche: Fiche, { tout, libelles = {} }: Pick<Scope, "tout" | "libelles">): TextOfFiche[] => {
  const { numero } = fiche;
  /** What is no competency has the identifier of where it stands. */
  const read = (champ: string, texte: string, bloc: string | null = null, id = bloc ?? numero): TextOfFiche => ({
    id,
    fiche: numero,
    bloc,
    champ,
    texte,
    weight: weights.get(champ) ?? otherWeight,
  });
  const competences = competencesOf(fiche).map(({ id, bloc, texte }) =>
    read("competences", texte, bloc?.code ?? null, id),
  );
  if (!tout) return competences;
  const blocs = fiche.blocs.flatMap(({ code, intitule, evaluation }: BlocRead) => [
    read("blocs", intitule, code),
    ...((evaluation satisfies EvaluationRead | null)?.texte ?? []).map((texte) => read("evaluation", texte, code)),
  ]);
  const others = Object.entries(fiche).flatMap(([champ, value]) => {
    if (aside.has(champ) || value === null || isEmpty(value)) return [];
    return [...textesIn(value), ...(libelles[champ] ?? [])].map((texte) => read(champ, texte));
  });
  return [...competences, read("intitule", fiche.intitule), ...blocs, ...others];
};

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** The texts in a value: paragraphs one by one, what belongs together (a code and its label) as one. */
const textesIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textesIn);
  if (typeof value !== "object" || value === null || isClosed(value)) return [];
  const parts = Object.values(value);
  const own = parts.filter((part): part is string => typeof part === "string" && part !== "");
  return [...(own.length === 0 ? [] : [own.join(" · ")]), ...parts.filter(isNested).flatMap(textesIn)];
};

const isNested = (part: unknown): boolean => typeof part === "object" && part !== null;

/** A way in that the page says is closed. */
const isClosed = (value: object): boolean => "voie" in value && "actif" in value && value.actif === false;
