import type { YamlDocument } from "../corpus/yaml-document.ts";
import type { Lecture, Lectures } from "../model/correspondances.generated.ts";
import type { Path } from "../model/diagnostic.ts";
import type { EntreeLexique, Renvoi } from "../model/lexique.generated.ts";
import { dataSchemas } from "./data-schemas.ts";
import type { Place } from "./facts.ts";
import { type FileResult, fileResult } from "./file-result.ts";
import { lecturesRules, lexiqueRules } from "./rules/index.ts";
import { runListRules } from "./run-rules.ts";
import { checkSchema } from "./schema.ts";

/** The entries of a list that follow the schema, each with its rank in the file; the faults of one do not hide the others. */
type SoundList<Entry> = { readonly entries: readonly Entry[]; readonly ranks: readonly number[] };

const soundList = <Entry>(value: object, key: string, faults: readonly Path[]): SoundList<Entry> => {
  const all: unknown = new Map<string, unknown>(Object.entries(value)).get(key);
  const faulty = new Set(faults.filter(([field]) => field === key).map(([, rank]) => rank));
  const ranks = faulty.has(undefined) || !Array.isArray(all) ? [] : [...all.keys()].filter((rank) => !faulty.has(rank));
  return { entries: ranks.map((rank) => (all as Entry[])[rank] as Entry), ranks };
};

/** The result of a file that is a list of entries: those that follow the schema are judged by the rules. */
const listResult = <Entry>(
  document: YamlDocument,
  kind: "lexique" | "correspondances",
  key: string,
  judge: (
    list: SoundList<Entry>,
    value: object,
    doubtful: ReadonlySet<string>,
    faults: readonly Path[],
  ) => Partial<Pick<FileResult, "rules" | "cited">>,
): FileResult => {
  const { findings, value, doubtful, faults } = checkSchema(document, dataSchemas[kind]);
  const form = [...document.diagnostics, ...findings];
  const isReadable = document.value !== undefined && value !== undefined;
  return fileResult(
    document,
    form,
    isReadable ? judge(soundList<Entry>(value, key, faults), value, doubtful, faults) : {},
  );
};

/** What can be said of a lexicon alone. */
export const lexiqueResult = (document: YamlDocument): FileResult =>
  listResult<EntreeLexique>(document, "lexique", "entrees", ({ entries, ranks }, value, _, faults) => {
    const renvois = soundList<Renvoi>(value, "renvois", faults);
    return {
      rules: [
        ...runListRules(lexiqueRules, document, { entrees: [...entries] }, ranks),
        ...runListRules(lexiqueRules, document, { renvois: [...renvois.entries] }, renvois.ranks),
      ],
    };
  });

/** What can be said of a file of lectures alone. */
export const lecturesResult = (document: YamlDocument): FileResult =>
  listResult<Lecture>(
    document,
    "correspondances",
    "correspondances",
    ({ entries, ranks }, value, doubtful, faults) => ({
      rules:
        doubtful.has("a") || doubtful.has("b")
          ? []
          : runListRules(lecturesRules, document, { ...(value as Lectures), correspondances: [...entries] }, ranks),
      cited: [
        ...entries.flatMap((one, place) => {
          const path = ["correspondances", ranks[place] ?? 0];
          return (["a", "b"] as const).map((side) => ({
            path: [...path, side],
            code: one[side],
            mots: one[`mots_${side}`],
          }));
        }),
        ...citedBeside(value, faults),
      ].map(({ path, code, mots }) => ({
        file: document.file,
        code,
        place: placeOf(path, document),
        mots:
          mots === undefined
            ? undefined
            : { texte: mots, place: placeOf([...path.slice(0, -1), `mots_${path.at(-1)}`], document) },
      })),
    }),
  );

const placeOf = (path: Path, document: YamlDocument): Place => {
  const range = document.rangeOf(path, "value");
  return { range, line: document.lineAt(range.start.line) };
};

/** What a reading names besides its pairs: what several cover together, and what is left to read. */
const citedBeside = (
  value: object,
  faults: readonly Path[],
): { readonly path: Path; readonly code: string; readonly mots?: undefined }[] => {
  const { ensembles = [], restent = [] } = value as Lectures;
  const isSound = (key: string): boolean => !faults.some(([field]) => field === key);
  return [
    ...(isSound("ensembles")
      ? ensembles.flatMap(({ cible, par }, rank) => [
          { path: ["ensembles", rank, "cible"], code: cible },
          ...par.map((code, place) => ({ path: ["ensembles", rank, "par", place], code })),
        ])
      : []),
    ...(isSound("restent") ? restent.map((code, rank) => ({ path: ["restent", rank], code })) : []),
  ];
};
