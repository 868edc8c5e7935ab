import { registreCorpus } from "../corpus/registre/corpus.ts";
import { openRegistre } from "../corpus/registre/open.ts";
import type { Corpus } from "../model/corpus.ts";
import { indexing } from "./indexing.ts";

/**
 * The fiches of a register.
 * @throws failure `no-registre`, `bad-registre` or `no-sqlite`
 */
export const openRegistreCorpus = async (path: string): Promise<Corpus> =>
  registreCorpus(await openRegistre(path), indexing);
