import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { readDataFile } from "../corpus/folder.ts";
import { writeFileSafely } from "../corpus/write-file.ts";
import { plainYaml, yamlOf } from "../corpus/write-yaml.ts";
import { readYaml } from "../corpus/yaml-document.ts";
import { fauteOf, feuilleOf } from "../correspondances/feuille.ts";
import { competencesOf, textsById } from "../model/competences.ts";
import type { Corpus } from "../model/corpus.ts";
import type { Lectures } from "../model/correspondances.generated.ts";
import { failure, reasonOf } from "../model/errors.ts";
import type { Faute, Ligne } from "../model/feuille.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { groupBy } from "../model/group-by.ts";
import { compareNumeros } from "../model/identities.ts";
import type { Lexique } from "../model/lexique.generated.ts";
import { readThesaurus } from "../text/lexique.ts";
import { keyOrdersIn } from "./key-orders.ts";
import { twoFiches } from "./resolve.ts";

/** Two fiches to be read against each other, the smaller number first, and what was read of them already. */
export type ARead = { readonly a: Fiche; readonly b: Fiche; readonly lues: Lectures | undefined };

/** @throws failure `same-fiche`, or those of resolveFiche */
export const aLire = async (corpus: Corpus, one: string, other: string): Promise<ARead> => {
  const fiches = await twoFiches(corpus, one, other);
  const [a, b] = compareNumeros(fiches[0].numero, fiches[1].numero) <= 0 ? fiches : [fiches[1], fiches[0]];
  return { a, b, lues: await corpus.lectures(a.numero, b.numero) };
};

/** The pairs to be judged, with their statements. */
export const lignesALire = ({ a, b, lues }: ARead, nombre: number, lexique: Lexique | null): Ligne[] =>
  feuilleOf(a, b, lues, { nombre, ...(lexique === null ? {} : { thesaurus: readThesaurus(lexique) }) });

/** A worksheet as YAML, to be filled in by somebody. */
export const feuilleYaml = ({ a, b }: ARead, lignes: readonly Ligne[], head: readonly string[]): string => {
  const textOf = textsById([a, b]);
  const competences = [...groupBy(lignes, (one) => one.a)].map(([id, own]) => ({
    a: id,
    texte: textOf(id),
    pistes: own.map(({ a: _, b: other, ...rest }) => ({ b: other, texte: textOf(other), ...rest })),
  }));
  return plainYaml({ a: a.numero, b: b.numero, lu_par: null, competences }, head);
};

/** A fault of a worksheet, on its line. */
export type FauteDeFeuille = { readonly line: number; readonly faute: Faute; readonly mot: string };

/** What a worksheet says. */
export type Feuille = {
  readonly lignes: readonly Ligne[];
  readonly fautes: readonly FauteDeFeuille[];
  /** Who read, if the sheet says it. */
  readonly par: string | undefined;
};

/** What a worksheet is, before anything is known of its values. */
type Placed = { readonly line: number; readonly values: Readonly<Record<string, unknown>> };

/**
 * Reads a worksheet back, whole or begun, YAML or CSV.
 * @throws failure `bad-sheet` for what is none, or one of other fiches
 */
export const readFeuille = async (content: Uint8Array, file: string, { a, b }: ARead): Promise<Feuille> => {
  const text = new TextDecoder().decode(content).replace(/^\uFEFF/, "");
  const { placed, par } = /^a[,;]/.test(text) ? await rowsOfCsv(text, file) : rowsOfYaml(content, file, { a, b });
  const known = new Set([a, b].flatMap(competencesOf).map(({ id }) => id));
  const seen = new Set<string>();
  const lignes: Ligne[] = [];
  const fautes: FauteDeFeuille[] = [];
  for (const { line, values } of placed) {
    const one = ligneOf(values);
    const faute = fauteOf(one, known, seen);
    seen.add(`${one.a} ${one.b}`);
    if (faute === undefined) lignes.push(one);
    else fautes.push({ line, faute, mot: `${one.a} × ${one.b}` });
  }
  return { lignes, fautes, par };
};

const ligneOf = (values: Placed["values"]): Ligne => {
  const word = (key: string): string | null => {
    const value = values[key];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
  return {
    ...{ a: word("a") ?? "", b: word("b") ?? "", niveau: word("niveau") },
    ...{ manque_a: word("manque_a"), manque_b: word("manque_b"), raison: word("raison") },
  };
};

const rowsOfCsv = async (text: string, file: string): Promise<{ placed: Placed[]; par: undefined }> => {
  const { parse } = await import("csv-parse/sync");
  try {
    const delimiter = text.startsWith("a;") ? ";" : ",";
    const rows: { info: { lines: number }; record: Record<string, string> }[] = parse(text, {
      ...{ columns: true, info: true, delimiter },
    });
    return { placed: rows.map(({ info, record }) => ({ line: info.lines, values: record })), par: undefined };
  } catch (error) {
    throw failure("bad-sheet", { path: file, reason: reasonOf(error) });
  }
};

const rowsOfYaml = (content: Uint8Array, file: string, { a, b }: Omit<ARead, "lues">) => {
  const document = readYaml(content, file);
  const sheet = document.value;
  if (!isRecord(sheet) || !Array.isArray(sheet.competences))
    throw failure("bad-sheet", { path: file, reason: undefined });
  if (sheet.a !== a.numero || sheet.b !== b.numero)
    throw failure("other-sheet", { path: file, there: `${sheet.a} × ${sheet.b}`, asked: `${a.numero} × ${b.numero}` });
  const placed = sheet.competences.flatMap((own: unknown, rank: number) =>
    isRecord(own) && Array.isArray(own.pistes)
      ? own.pistes.map(
          (one: unknown, place: number): Placed => ({
            line: document.rangeOf(["competences", rank, "pistes", place], "value").start.line,
            values: isRecord(one) ? { ...one, a: own.a } : { a: own.a },
          }),
        )
      : [],
  );
  return { placed, par: typeof sheet.lu_par === "string" ? sheet.lu_par : undefined };
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Writes a reading into the folder of somebody's fiches, in canonical form.
 * @returns the file
 * @throws failure `unusable-fiche`, `unwritable` or `not-a-file`
 */
export const writeLectures = async (folder: string, lectures: Lectures, schemas: string): Promise<string> => {
  const into = join(folder, "correspondances");
  const file = join(into, `${lectures.a}--${lectures.b}.yaml`);
  try {
    mkdirSync(into, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw failure("unwritable", { path: into, reason: reasonOf(error) });
  }
  const previous = existsSync(file) ? readDataFile(file) : { text: "" };
  const text = yamlOf(lectures, keyOrdersIn(schemas)(file), "text" in previous ? previous.text : "");
  await writeFileSafely(file, text, true);
  return file;
};

export { fauteOf, lecturesOf } from "../correspondances/feuille.ts";
