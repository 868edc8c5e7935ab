import { ficheChange } from "../changes/changes.ts";
import { ficheIn, numerosIn } from "../corpus/registre/corpus.ts";
import { openRegistre } from "../corpus/registre/open.ts";
import { type Base, bytesOf } from "../corpus/registre/sqlite.ts";
import { compareCodeUnits } from "../model/diagnostic.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { sourceOf } from "../model/identities.ts";
import type { FicheChange, RegistreChangesOutput } from "../model/sorties.generated.ts";

/**
 * What changed from one register to another, fiche by fiche. Those that are the same to the byte are not even unpacked.
 * @throws failure `no-registre`, `bad-registre` or `no-sqlite`
 */
export const registreChanges = async (before: string, after: string): Promise<RegistreChangesOutput> => {
  const [old, now] = [await openRegistre(before), await openRegistre(after)];
  const [ofOld, ofNow] = [packedIn(old), packedIn(now)];
  const items: FicheChange[] = [];
  const terminees: string[] = [];
  const days = { before: dayOf(old), after: dayOf(now) };
  for (const numero of inOrder(numerosIn(old), numerosIn(now))) {
    const [one, other] = [ofOld(numero), ofNow(numero)];
    const fiches = { before: one && ficheIn(one), after: other && ficheIn(other) };
    if (endedBetween(fiches.after, days)) terminees.push(numero);
    if (one !== undefined && other !== undefined && Buffer.compare(one, other) === 0) continue;
    items.push(...[withoutDay(fiches.before, fiches.after)].flatMap((change) => change ?? []));
  }
  old.close();
  now.close();
  return {
    schemaVersion: 2,
    source: sourceOf(items.map(({ fiche }) => ({ numero: fiche }))),
    ...{ avant: before, apres: after, jour_avant: days.before, jour_apres: days.after },
    terminees: days.before === null || days.after === null ? null : terminees,
    total: items.length,
    items,
  };
};

type Days = { readonly before: string | null; readonly after: string | null };

/** The day on which the exports of a register were made, the latest of both; null where their names do not tell. */
const dayOf = (base: Base): string | null => {
  const day = base.prepare("SELECT max(jour) AS jour FROM sources").get()?.jour;
  return day === null || day === undefined ? null : String(day);
};

/** Whether a registration ran on the first day and no longer on the second. */
const endedBetween = (fiche: Fiche | undefined, { before, after }: Days): boolean => {
  const fin = fiche?.date_fin_enregistrement ?? null;
  return fin !== null && before !== null && after !== null && before <= fin && fin < after;
};

const packedIn = (base: Base): ((numero: string) => Uint8Array | undefined) => {
  const row = base.prepare("SELECT json FROM contenus WHERE fiche = (SELECT rang FROM fiches WHERE numero = ?)");
  return (numero) => {
    const found = row.get(numero);
    return found === undefined ? undefined : bytesOf(found.json);
  };
};

/** The day on which it was read says nothing of a fiche. */
const withoutDay = (before: Fiche | undefined, after: Fiche | undefined): FicheChange | undefined => {
  const kept = (fiche: Fiche | undefined): Fiche | undefined => {
    if (fiche === undefined) return undefined;
    const { date_source: _, ...rest } = fiche;
    return rest;
  };
  return ficheChange(kept(before), kept(after));
};

/** The numbers of both, each once, in their order. */
const inOrder = function* (one: Iterable<string>, other: Iterable<string>): Generator<string> {
  const [left, right] = [one[Symbol.iterator](), other[Symbol.iterator]()];
  let [a, b] = [left.next(), right.next()];
  while (!a.done || !b.done) {
    const order = a.done ? 1 : b.done ? -1 : compareCodeUnits(a.value, b.value);
    yield order <= 0 ? String(a.value) : String(b.value);
    if (order <= 0) a = left.next();
    if (order >= 0) b = right.next();
  }
};
