import { isAlike, keysOf } from "../changes/values.ts";
import { filesOf, usableIn } from "../corpus/folder.ts";
import { inMemory } from "../corpus/memory/in-memory.ts";
import { ficheIn, packedIn } from "../corpus/registre/corpus.ts";
import { openRegistre } from "../corpus/registre/open.ts";
import type { YamlDocument } from "../corpus/yaml-document.ts";
import {
  compareCodeUnits,
  type Diagnostic,
  type DiagnosticArgs,
  diagnostic,
  type Path,
  sortDiagnostics,
} from "../model/diagnostic.ts";
import { failure } from "../model/errors.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import type { Findings } from "../model/findings.ts";
import { cut } from "../text/cut.ts";
import { validateDocuments } from "../validation/validate-documents.ts";
import { indexing } from "./indexing.ts";
import { resolveFiche } from "./resolve.ts";

/**
 * What the fiches of a folder say otherwise than a register, each difference on the line of the YAML; files with an error
 * are told as `validate` tells them, and not compared.
 * @param names only these fiches; all of the folder without any
 * @throws failure `no-such-path`, `unreadable`, `no-yaml-file`, `no-registre`, `bad-registre`, `no-sqlite`, or those of resolveFiche
 */
export const registreDrift = async (folder: string, registre: string, names: readonly string[]): Promise<Findings> => {
  const base = await openRegistre(registre);
  try {
    const reading = filesOf(folder);
    if (reading.documents.length + reading.refused.length === 0) throw failure("no-yaml-file", { path: folder });
    const { fiches, diagnostics } = usableIn(reading, validateDocuments);
    const wanted = await numerosOf(fiches, names);
    const compared = fiches.filter(({ value }) => wanted === undefined || wanted.has((value as Fiche).numero));
    const packed = packedIn(base);
    const found = compared.flatMap((document): Diagnostic[] => {
      const own = document.value as Fiche;
      const { numero } = own;
      const official = packed(numero);
      const at = (path: Path) => document.rangeOf(path, "value");
      if (official === undefined)
        return [diagnostic("registre-absent", document.file, at(["numero"]), { fiche: numero })];
      return gapsOf([], own, ficheIn(official)).map(({ path, ...args }) =>
        diagnostic("registre-ecart", document.file, at(path), { fiche: numero, ...args }),
      );
    });
    const findings = sortDiagnostics([...(wanted === undefined ? diagnostics : []), ...found]);
    const checked = [...compared, ...findings].map(({ file }) => file);
    const byFile = new Map(reading.documents.map((document) => [document.file, document]));
    return {
      ...{ findings, accepted: [], checked: [...new Set(checked)].sort(compareCodeUnits) },
      lineOf: (file, line) => byFile.get(file)?.lineAt(line),
    };
  } finally {
    base.close();
  }
};

const numerosOf = async (
  documents: readonly YamlDocument[],
  names: readonly string[],
): Promise<ReadonlySet<string> | undefined> => {
  if (names.length === 0) return undefined;
  const fiches = documents.map(({ value }) => value as Fiche);
  const corpus = inMemory({ fiches, lexique: null, lectures: [], diagnostics: [] }, indexing);
  return new Set(await Promise.all(names.map(async (name) => (await resolveFiche(corpus, name)).numero)));
};

/** Where a fiche and the register differ, and what each says: nothing where it says nothing. */
type Gap = { readonly path: Path } & Omit<DiagnosticArgs["registre-ecart"], "fiche">;
type Item = Readonly<Record<string, unknown>>;

/** Words and codes of ours, which no register has. */
const ours: ReadonlySet<string> = new Set([
  ...["notes", "conditions_entree", "evaluation_finale", "epreuves", "date_source"],
  ...["codes_retires", "intercalaires", "repere", "liens_notes"],
]);

/** By what the items of a list are told apart; partners, whom only the register lists, as certifiers are. */
const keys: Readonly<Record<string, readonly string[] | undefined>> = {
  ...keysOf,
  partenaires: keysOf.certificateurs,
};

/** What one side does not have is no difference, but for what the fiche says not to be published. */
const gapsOf = (path: Path, own: unknown, official: unknown): Gap[] => {
  if (own === undefined || isNothing(official)) return [];
  if (Array.isArray(official)) return listGaps(path, Array.isArray(own) ? own : [], official);
  if (typeof official === "object" && typeof own === "object" && own !== null)
    return Object.entries(official as Item).flatMap(([key, value]) =>
      ours.has(key) ? [] : gapsOf([...path, key], (own as Item)[key], value),
    );
  return sameWords(own, official) ? [] : [gap(path, own, official)];
};

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

const listGaps = (path: Path, own: readonly unknown[], official: readonly unknown[]): Gap[] => {
  const names = keys[String(path.at(-1))];
  if (names !== undefined) return keyedGaps(path, own as readonly Item[], official as readonly Item[], names);
  const at = (index: number): Path => [...path, index, ...(typeof own[index] === "string" ? [] : ["texte"])];
  return textGaps(path, at, own.map(textOf), official.map(textOf));
};

/** A text, or the text of a statement; whatever has neither is compared as it is written. */
const textOf = (value: unknown): string => {
  if (typeof value === "string") return value;
  const texte = (value as Item | null)?.texte;
  return typeof texte === "string" ? texte : JSON.stringify(value);
};

const keyedGaps = (path: Path, own: readonly Item[], official: readonly Item[], keys: readonly string[]): Gap[] => {
  const isSame = (one: Item, other: Item): boolean => {
    const key = keys.find((name) => !isNothing(one[name]) && !isNothing(other[name]));
    return key !== undefined && sameWords(one[key], other[key]);
  };
  const named = (item: Item): unknown => keys.map((key) => item[key]).find((value) => !isNothing(value));
  const gapsOfItem = (item: Item, index: number): Gap[] => {
    const likes = official.filter((other) => isSame(item, other));
    // A register may name a body twice: then one of its lines is meant.
    const gaps = likes.map((other) => gapsOf([...path, index], item, other));
    return gaps.find(({ length }) => length === 0) ?? gaps[0] ?? [gap([...path, index], named(item), undefined)];
  };
  return [
    ...own.flatMap(gapsOfItem),
    ...official.flatMap((item) => (own.some((one) => isSame(one, item)) ? [] : [gap(path, undefined, named(item))])),
  ];
};

/** Texts are compared however they are parted: a page and an export do not break lines alike. */
const textGaps = (
  path: Path,
  at: (index: number) => Path,
  own: readonly string[],
  official: readonly string[],
): Gap[] => {
  const [all, allOfficial] = [wordsOf(own.join(" ")), wordsOf(official.join(" "))];
  if (all === allOfficial) return [];
  const left = official.filter((text) => !all.includes(wordsOf(text)));
  const gaps = own.flatMap((text, index): Gap[] => {
    if (allOfficial.includes(wordsOf(text))) return [];
    const like = left.findIndex((other) => isAlike(text, other));
    return [gap(at(index), text, like === -1 ? undefined : left.splice(like, 1)[0])];
  });
  return [...gaps, ...left.map((text) => gap(path, undefined, text))];
};

/** How spaces, apostrophes, quotes, dashes and bullets are written does not count: no two sources do it alike. */
const wordsOf = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[’‘ʼ′`]/g, "'")
    .replace(/["“”«»]/g, "")
    .replace(/[‐-―−]/g, "-")
    .replace(/(?:^|\s)[-–•●▪·*](?=\s)/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ ?([;:!?.,])/g, "$1")
    .trim();

const sameWords = (own: unknown, official: unknown): boolean => wordsOf(String(own)) === wordsOf(String(official));

const gap = (path: Path, own: unknown, official: unknown): Gap => {
  const [ici, registre] = excerpts(wordOf(own), wordOf(official));
  const champ = String(path[0]);
  return { path, champ, ...(ici === undefined ? {} : { ici }), ...(registre === undefined ? {} : { registre }) };
};

const wordOf = (value: unknown): string | undefined => {
  if (isNothing(value)) return undefined;
  const texte = (value as Item).texte ?? value;
  if (Array.isArray(texte)) return texte.map(textOf).join(" ");
  return typeof texte === "object" ? JSON.stringify(texte) : String(texte);
};

/** So many UTF-16 units of a text are told, from a few words before where the two part. */
const told = 90;

const excerpts = (own: string | undefined, official: string | undefined): (string | undefined)[] => {
  const shortest = Math.min(own?.length ?? 0, official?.length ?? 0);
  let parting = 0;
  while (parting < shortest && own?.[parting] === official?.[parting]) parting += 1;
  return [own, official].map((text) => {
    if (text === undefined || text.length <= told || parting < told / 2) return text && cut(text, told);
    return `…${cut(text.slice(Math.max(0, text.lastIndexOf(" ", parting - told / 4))), told)}`;
  });
};
