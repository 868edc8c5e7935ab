import type { Corpus, HeadFilter, Standing } from "../model/corpus.ts";
import type { FicheHead } from "../model/head.ts";
import { sourceOf } from "../model/identities.ts";
import { rolesOf } from "../model/organismes.ts";
import type { FicheRow, FichesGardees, ListOutput } from "../model/sorties.generated.ts";
import { ficheRow } from "./rows.ts";

/** Which fiches are listed, on which day. */
export type ListWish = Omit<HeadFilter, "numeros" | "actives"> & {
  /** AAAA-MM-JJ: it decides the state of the registrations. */
  readonly date: string;
  /** Only those whose registration still runs. */
  readonly actives?: boolean | undefined;
  /** Whether the output tells what was left out. */
  readonly tellsFilter?: boolean | undefined;
};

const originOf = ({ origine }: Corpus, { numero }: FicheHead): Pick<FicheRow, "origine"> => {
  const from = origine?.(numero);
  return from === undefined ? {} : { origine: from };
};

/**
 * A row per fiche; none is no fault.
 * @throws failure `invalid-option-value` when the date is no day
 */
export const list = async (
  corpus: Corpus,
  { date, actives, tellsFilter, ...filter }: ListWish,
): Promise<ListOutput> => {
  const standing = { actives: actives === true ? date : undefined, repertoire: filter.repertoire };
  const items: FicheRow[] = [];
  for await (const head of corpus.heads({ ...filter, ...standing }))
    items.push({
      ...ficheRow(head, date),
      ...originOf(corpus, head),
      ...(filter.siret === undefined ? {} : { roles: await rolesIn(corpus, head, filter.siret) }),
    });
  const source = sourceOf(items.map(({ id }) => ({ numero: id })));
  const told = tellsFilter === true ? { filtre: filtreOf(standing) } : {};
  return { schemaVersion: 2, source, date, ...told, total: items.length, items };
};

const rolesIn = async (corpus: Corpus, { numero }: FicheHead, siret: string): Promise<string[]> => {
  const fiche = await corpus.fiche(numero);
  return fiche === undefined ? [] : rolesOf(fiche, siret);
};

/** What is told of the fiches that were kept. */
export const filtreOf = ({ actives, repertoire }: Standing): FichesGardees => ({
  actives: actives ?? null,
  repertoire: repertoire ?? null,
});
