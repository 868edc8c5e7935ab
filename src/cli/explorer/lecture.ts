import type { ARead } from "../../app/lecture.ts";
import type { Messages } from "../../messages/fr.ts";
import { competencesOf, textsById } from "../../model/competences.ts";
import type { Lectures } from "../../model/correspondances.generated.ts";
import { type Faute, type Ligne, rien } from "../../model/feuille.ts";
import { shortName } from "../../model/head.ts";
import { shortCode } from "../../model/identities.ts";
import type { Block } from "../../render/view.ts";
import type { Context } from "../context.ts";

/** A reading of two fiches, pair by pair. */
export type Reading = {
  readonly read: ARead;
  readonly lignes: readonly Ligne[];
  /** The place of the pair that is before the reader; that after the last where all were seen. */
  readonly at: number;
  /** What is filled in of it so far. */
  readonly begun: Ligne | undefined;
  /** Who reads. */
  readonly par: string;
};

/** How many nearest competencies are offered of each. */
const nearest = 3;

/** The pairs that two fiches offer to a reader, at the first that nobody judged. */
export const readingOf = async (one: string, other: string, context: Context): Promise<Reading> => {
  const { aLire, lignesALire } = await import("../../app/lecture.ts");
  const read = await aLire(await context.corpus(), one, other);
  const lignes = lignesALire(read, nearest, await context.lexique());
  return { read, lignes, at: after(lignes, -1), begun: undefined, par: "" };
};

/** The next pair after a place that nobody judged. */
const after = (lignes: readonly Ligne[], place: number): number => {
  const next = lignes.findIndex(({ niveau }, at) => at > place && niveau === null);
  return next === -1 ? lignes.length : next;
};

/** The next pair, this one left as it is. */
export const skipped = (reading: Reading): Reading => ({
  ...reading,
  begun: undefined,
  at: after(reading.lignes, reading.at),
});

/** The pair before, to be judged again. */
export const stepBack = (reading: Reading): Reading => ({
  ...reading,
  begun: undefined,
  at: Math.max(0, reading.at - 1),
});

/** The pair with a level; two that are equivalent lack nothing on either side. */
export const levelled = (reading: Reading, niveau: string): Reading => {
  const ligne = reading.lignes[reading.at];
  const lack = niveau === "equivalente" ? rien : null;
  return ligne === undefined
    ? reading
    : { ...reading, begun: { ...ligne, niveau, manque_a: lack, manque_b: lack, raison: null } };
};

/** The pair with one more field; an empty one says that it was not judged. */
export const filled = (reading: Reading, field: "manque_a" | "manque_b" | "raison", said: string): Reading =>
  reading.begun === undefined
    ? reading
    : { ...reading, begun: { ...reading.begun, [field]: said.trim() === "" ? null : said.trim() } };

/** What is wrong with the pair as it is filled in; undefined where it may be kept. */
export const faultOf = async ({ begun, read: { a, b } }: Reading): Promise<Faute | undefined> => {
  const { fauteOf } = await import("../../app/lecture.ts");
  const known = new Set([a, b].flatMap(competencesOf).map(({ id }) => id));
  return begun === undefined ? undefined : fauteOf(begun, known, new Set());
};

/**
 * Keeps the pair, and writes the whole reading: whoever stops here goes on from here.
 * @throws those of writeLectures
 */
export const kept = async (reading: Reading, folder: string, context: Context): Promise<Reading> => {
  const { begun, read, at, par } = reading;
  if (begun === undefined) return reading;
  const { lecturesOf, writeLectures } = await import("../../app/lecture.ts");
  const { messages, io } = context;
  const lignes = reading.lignes.map((one, place) => (place === at ? begun : one));
  const who = messages.lire.par(par, messages.date(io.today));
  const lues: Lectures = lecturesOf(read.a, read.b, lignes, read.lues, who);
  await writeLectures(folder, lues, io.folders.schemas);
  return { ...reading, read: { ...read, lues }, lignes, begun: undefined, at: after(lignes, at) };
};

/** How far the reading is. */
export const readingTitle = ({ read, lignes }: Reading, { explorer: words }: Messages): string => {
  const judged = lignes.filter(({ niveau }) => niveau !== null).length;
  return words.readingTitle(shortName(read.a), shortName(read.b), judged, lignes.length);
};

/** The pair before the reader, with its two statements and what is filled in. */
export const readingBlocks = (reading: Reading, messages: Messages): Block[] => {
  const { read, lignes, at } = reading;
  const words = messages.explorer;
  const [a, b] = [shortName(read.a), shortName(read.b)];
  const ligne = reading.begun ?? lignes[at];
  if (ligne === undefined) return [{ kind: "text", text: words.readingDone }];
  const textOf = textsById([read.a, read.b]);
  const said = (["manque_a", "manque_b"] as const).flatMap((field) => {
    const lack = ligne[field];
    return lack === null ? [] : [words.lacks(field === "manque_a" ? a : b, lack)];
  });
  const niveau = ligne.niveau === null ? [] : [words.levels[ligne.niveau] ?? ligne.niveau];
  return [
    { kind: "heading", text: `${a} ${shortCode(ligne.a)}` },
    { kind: "text", text: textOf(ligne.a), indent: 2 },
    { kind: "heading", text: `${b} ${shortCode(ligne.b)}` },
    { kind: "text", text: textOf(ligne.b), indent: 2 },
    ...(niveau.length + said.length === 0 ? [] : [{ kind: "list", items: [...niveau, ...said] } as const]),
  ];
};
