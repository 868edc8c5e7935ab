import type { Corpus } from "../../src/model/corpus.ts";

/** What a corpus was asked for, and how many heads and whole fiches it gave. */
export type Asked = { heads: number; fiches: number; index: number; lectures: number };

/** A corpus that counts what it is asked. */
export const countingCorpus = (corpus: Corpus): { corpus: Corpus; asked: Asked } => {
  const asked: Asked = { heads: 0, fiches: 0, index: 0, lectures: 0 };
  const counted: Corpus = {
    lexique: corpus.lexique,
    diagnostics: corpus.diagnostics,
    heads: async function* (filter) {
      for await (const head of corpus.heads(filter)) {
        asked.heads += 1;
        yield head;
      }
    },
    named: async (name) => {
      const found = await corpus.named(name);
      asked.heads += found.length;
      return found;
    },
    fiche: async (numero) => {
      asked.fiches += 1;
      return corpus.fiche(numero);
    },
    fiches: async function* (numeros) {
      for await (const fiche of corpus.fiches(numeros)) {
        asked.fiches += 1;
        yield fiche;
      }
    },
    index: async (scope) => {
      asked.index += 1;
      return corpus.index(scope);
    },
    lecturesOf: async (numero) => {
      asked.lectures += 1;
      return corpus.lecturesOf(numero);
    },
    lectures: async (a, b) => {
      asked.lectures += 1;
      return corpus.lectures(a, b);
    },
  };
  return { corpus: counted, asked };
};
