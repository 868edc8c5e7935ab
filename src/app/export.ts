import type { Corpus } from "../model/corpus.ts";
import { kindOf } from "../model/data-kind.ts";
import { failure } from "../model/errors.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import type { FicheHead } from "../model/head.ts";
import { sourceOf } from "../model/identities.ts";
import type { Value } from "../model/records.ts";
import type { BlocRow, CompetenceRow, EvaluationRow, FicheRow } from "../model/sorties.generated.ts";
import { blocColumns, type Columns, competenceColumns, evaluationColumns, ficheColumns } from "./columns.ts";
import { resolveNumeros } from "./resolve.ts";
import { blocRows, competenceRows, evaluationRows, ficheRow } from "./rows.ts";
import { collected } from "./streams.ts";

/** The lists that can be exported. */
export const exportKinds = ["competences", "blocs", "evaluations", "fiches"] as const;
/** One of them. */
export type ExportKind = (typeof exportKinds)[number];

/** What is exported: of the fiches that are named, or of all. */
export type ExportWish = {
  readonly names: readonly string[];
  /** AAAA-MM-JJ: it decides the state of the registrations. */
  readonly date: string;
  /** Whether fiches of files that were left out may be missing. */
  readonly partiel: boolean;
};

/** A list of which a row is made when it is asked for. */
export type Export<Row extends object = object> = {
  /** The columns of its flat form, in their order, and how each is read of a row. */
  readonly columns: Readonly<Record<string, (row: Row) => Value>>;
  readonly rows: () => AsyncIterable<Row>;
  /** The whole list as exact data. */
  readonly output: () => Promise<{ readonly total: number; readonly items: readonly Row[] }>;
};

/** What a row of each list is. */
export type ExportRows = {
  readonly competences: CompetenceRow;
  readonly blocs: BlocRow;
  readonly evaluations: EvaluationRow;
  readonly fiches: FicheRow;
};

const columns: { readonly [Kind in ExportKind]: Columns<ExportRows[Kind]> } = {
  competences: competenceColumns,
  blocs: blocColumns,
  evaluations: evaluationColumns,
  fiches: ficheColumns,
};

/**
 * A whole list.
 * @throws failure `incomplete-export` where a fiche of a file that was left out could belong to it, `unknown-fiche` or
 * `ambiguous-fiche`; reading its rows of fiches, `invalid-option-value` when the date is no day
 */
export const exported = async <Kind extends ExportKind>(
  corpus: Corpus,
  kind: Kind,
  { names, date, partiel }: ExportWish,
): Promise<Export<ExportRows[Kind]>> => {
  const numeros = await resolveNumeros(corpus, names);
  if (numeros === undefined && !partiel) refuseGaps(corpus);
  const rowsOf: { readonly [One in ExportKind]: () => AsyncIterable<ExportRows[One]> } = {
    competences: () => rowsOfEach(corpus.fiches(numeros), competenceRows),
    blocs: () => rowsOfEach(corpus.fiches(numeros), blocRows),
    evaluations: () => rowsOfEach(corpus.fiches(numeros), evaluationRows),
    fiches: () => rowsOfEach(headsOf(corpus, numeros), (head) => [ficheRow(head, date)]),
  };
  const rows = rowsOf[kind];
  const output = async () => {
    const items = await collected(rows());
    const source = sourceOf(await collected(headsOf(corpus, numeros)));
    return { schemaVersion: 2, source, ...(kind === "fiches" ? { date } : {}), total: items.length, items };
  };
  return { columns: columns[kind], rows, output };
};

/** In the order in which they were named. */
const headsOf = async function* (corpus: Corpus, numeros: readonly string[] | undefined): AsyncGenerator<FicheHead> {
  if (numeros === undefined) yield* corpus.heads();
  else for (const numero of numeros) yield* corpus.heads({ numeros: [numero] });
};

const rowsOfEach = async function* <One extends Fiche | FicheHead, Row>(
  ones: AsyncIterable<One>,
  rowsOf: (one: One) => readonly Row[],
): AsyncGenerator<Row> {
  for await (const one of ones) yield* rowsOf(one);
};

/** Fiches that were named were found; of all fiches, those of a bad file would be missing. */
const refuseGaps = ({ diagnostics }: Corpus): void => {
  const missing = diagnostics.filter(({ file, severity }) => severity === "error" && kindOf(file) === "fiche");
  const count = new Set(missing.map(({ file }) => file)).size;
  if (count > 0) throw failure("incomplete-export", { count });
};
