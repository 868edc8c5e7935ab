import type { Corpus, HeadFilter } from "../model/corpus.ts";
import type { FicheHead } from "../model/head.ts";
import { sourceOf } from "../model/identities.ts";
import type { FicheRow, ListOutput } from "../model/sorties.generated.ts";
import { ficheRow } from "./rows.ts";
import { collected } from "./streams.ts";

/** Which fiches are listed, on which day. */
export type ListWish = Omit<HeadFilter, "numeros"> & {
  /** AAAA-MM-JJ: it decides the state of the registrations. */
  readonly date: string;
  /** Only those whose registration still runs. */
  readonly actives?: boolean | undefined;
};

const originOf = ({ origine }: Corpus, { numero }: FicheHead): Pick<FicheRow, "origine"> => {
  const from = origine?.(numero);
  return from === undefined ? {} : { origine: from };
};

/**
 * A row per fiche; none is no fault.
 * @throws failure `invalid-option-value` when the date is no day
 */
export const list = async (corpus: Corpus, { date, actives, ...filter }: ListWish): Promise<ListOutput> => {
  const rows = (await collected(corpus.heads(filter))).map((head) => ({
    ...ficheRow(head, date),
    ...originOf(corpus, head),
  }));
  const items = actives === true ? rows.filter(({ etat }) => etat === "active" || etat === "expire_bientot") : rows;
  const source = sourceOf(items.map(({ id }) => ({ numero: id })));
  return { schemaVersion: 2, source, date, total: items.length, items };
};
