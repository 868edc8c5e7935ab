import { inflateRawSync } from "node:zlib";
import type { Corpus, HeadFilter } from "../../model/corpus.ts";
import { failure } from "../../model/errors.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import type { FicheHead } from "../../model/head.ts";
import { numerosNamed } from "../../model/identities.ts";
import { fold } from "../../text/fold.ts";
import { passes } from "../memory/heads.ts";
import { type Indexing, inMemory } from "../memory/in-memory.ts";
import { searchIndex } from "./index-of-registre.ts";
import { type Base, bytesOf, type Row, type Value } from "./sqlite.ts";

/** So few fiches are read whole to be searched: all of their texts, or a bloc of theirs, are then at hand. */
const few = 50;

/** So many rows are read at once. */
const chunk = 500;

/** The fiches of a register, read as they are asked for. It has no lexicon and no readings of its own. */
export const registreCorpus = (base: Base, indexing: Indexing): Corpus => {
  const asked = {
    head: base.prepare("SELECT tete FROM fiches WHERE numero = ?"),
    named: base.prepare(
      "SELECT DISTINCT tete FROM noms JOIN fiches ON rang = noms.fiche WHERE nom = ? ORDER BY numero",
    ),
  };
  const packed = packedIn(base);
  const headOf = (numero: string): FicheHead[] =>
    [asked.head.get(numero)].flatMap((row) => (row === undefined ? [] : headIn(row)));
  const fiche = (numero: string): Fiche | undefined => {
    const found = packed(numero);
    return found && ficheIn(found);
  };
  const fiches = async function* (numeros?: Iterable<string>): AsyncGenerator<Fiche> {
    for (const numero of numeros ?? numerosIn(base)) {
      const one = fiche(numero);
      if (one !== undefined) yield one;
    }
  };
  return {
    lexique: null,
    diagnostics: [],
    heads: async function* ({ numeros, ...filter } = {}) {
      const heads = numeros === undefined ? headsIn(base, filter) : [...new Set(numeros)].sort().flatMap(headOf);
      for (const head of heads) if (passes(head, filter)) yield head;
    },
    named: async (name) => {
      const numeros = numerosNamed(name);
      return numeros === undefined ? asked.named.all(fold(name)).map(headIn) : numeros.flatMap(headOf);
    },
    fiche: async (numero) => fiche(numero),
    fiches,
    index: async (scope) => {
      const isPart = scope.numeros !== undefined && scope.numeros.length <= few;
      if (!isPart && !scope.tout && scope.blocs === undefined) return searchIndex(base, scope);
      if (!isPart && Number(base.prepare("SELECT count(*) AS n FROM fiches").get()?.n) > few)
        throw failure("registre-whole");
      const read: Fiche[] = [];
      for await (const one of fiches(scope.numeros)) read.push(one);
      return inMemory({ fiches: read, lexique: null, lectures: [], diagnostics: [] }, indexing).index(scope);
    },
    lectures: async () => undefined,
    lecturesOf: async () => [],
  };
};

/** The fiches of a register as it packs them, by their numbers. */
export const packedIn = (base: Base): ((numero: string) => Uint8Array | undefined) => {
  const row = base.prepare("SELECT json FROM contenus WHERE fiche = (SELECT rang FROM fiches WHERE numero = ?)");
  return (numero) => {
    const found = row.get(numero);
    return found && bytesOf(found.json);
  };
};

/** A fiche as a register packs it. */
export const ficheIn = (packed: Uint8Array): Fiche => JSON.parse(inflateRawSync(packed).toString("utf8"));

const headIn = ({ tete }: Row): FicheHead => JSON.parse(String(tete));

/** The numbers of all fiches of a register, in their order. */
export const numerosIn = function* (base: Base): Generator<string> {
  for (const { numero } of rowsIn(base, "numero", [])) yield String(numero);
};

type Condition = readonly [sql: string, value: Value];

/** Some columns of the fiches that meet all conditions, in the order of their numbers, so many at once. */
const rowsIn = function* (base: Base, columns: string, conditions: readonly Condition[]): Generator<Row> {
  const where = ["numero > ?", ...conditions.map(([sql]) => sql)].join(" AND ");
  const some = base.prepare(`SELECT ${columns} FROM fiches WHERE ${where} ORDER BY numero LIMIT ?`);
  const values = conditions.map(([, value]) => value);
  for (let last = ""; ; ) {
    const rows = some.all(last, ...values, chunk);
    yield* rows;
    if (rows.length < chunk) return;
    last = String(rows.at(-1)?.numero);
  }
};

/** The heads that say what the file itself can tell of a filter, the others left out unread. */
const headsIn = function* (base: Base, { niveau, siret, actives, repertoire }: HeadFilter): Generator<FicheHead> {
  const wanted: readonly (readonly [sql: string, value: Value | undefined])[] = [
    ["niveau = ?", niveau],
    ["fin >= ?", actives],
    ["repertoire = ?", repertoire],
    ["rang IN (SELECT fiche FROM organismes WHERE siret = ?)", siret],
  ];
  const conditions = wanted.flatMap(([sql, value]): Condition[] => (value === undefined ? [] : [[sql, value]]));
  for (const row of rowsIn(base, "numero, tete", conditions)) yield headIn(row);
};
