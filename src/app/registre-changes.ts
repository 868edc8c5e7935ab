import { ficheChange } from "../changes/changes.ts";
import { ficheIn, numerosIn, packedIn } from "../corpus/registre/corpus.ts";
import { openRegistre } from "../corpus/registre/open.ts";
import { dayOf, endedBetween } from "../corpus/registre/status.ts";
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
  const [first, last] = [dayOf(old), dayOf(now)];
  const numeros = [...new Set([...numerosIn(old), ...numerosIn(now)])].sort(compareCodeUnits);
  for (const numero of numeros) {
    const [one, other] = [ofOld(numero), ofNow(numero)];
    if (one !== undefined && other !== undefined && Buffer.compare(one, other) === 0) continue;
    items.push(...[withoutDay(one && ficheIn(one), other && ficheIn(other))].flatMap((change) => change ?? []));
  }
  const terminees = first === null || last === null ? null : endedBetween(now, first, last);
  old.close();
  now.close();
  return {
    schemaVersion: 2,
    source: sourceOf(items.map(({ fiche }) => ({ numero: fiche }))),
    ...{ avant: before, apres: after, jour_avant: first, jour_apres: last },
    terminees,
    total: items.length,
    items,
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
