import { promisify } from "node:util";
import { deflateRaw } from "node:zlib";
import { competencesOf } from "../../model/competences.ts";
import type { Fiche } from "../../model/fiche.generated.ts";
import { headOf } from "../../model/head.ts";
import { type Repertoire, repertoireOf } from "../../model/identities.ts";
import type { RegistreSource } from "../../model/sorties.generated.ts";
import { familyName, familyOf } from "../../text/families.ts";
import { tokenize } from "../../text/tokens.ts";
import { namesOf } from "../memory/heads.ts";
import { type Places, places } from "./places.ts";
import type { Base } from "./sqlite.ts";
import { applicationId, indexes, tables, version } from "./tables.ts";

/** A register that is being filled. */
export type Filling = {
  /** Adds a fiche; false where its number is there already. `surete` tells how surely the list at a path was split. */
  readonly add: (fiche: Fiche, surete: (path: string) => string) => Promise<boolean>;
  /** Takes the fiches of a répertoire over from the register before: the last thing that is added. */
  readonly keep: (repertoire: Repertoire) => void;
  /** Orders and indexes all that was added. */
  readonly finish: (sources: readonly RegistreSource[]) => Promise<void>;
};

/** How much a fiche is packed, beside the work on the next ones: more takes longer to build than it saves. */
const level = 4;
const pack = promisify(deflateRaw) as (text: string, options: { level: number }) => Promise<Uint8Array>;
/** So many fiches at most wait to be packed. */
const mostWaiting = 16;

/**
 * Fills a new file with fiches.
 * @param before the file of the register before, where there is one
 */
export const filling = (base: Base, before: string | undefined): Filling => {
  base.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
  base.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version}`);
  base.exec(tables);
  if (before !== undefined) base.prepare("ATTACH ? AS garde").run(before);
  base.exec(
    "CREATE TEMP TABLE lus (id TEXT NOT NULL, fiche INTEGER NOT NULL, bloc INTEGER NOT NULL, texte TEXT, surete TEXT)",
  );
  const into = {
    fiche: base.prepare("INSERT INTO fiches VALUES (?, ?, ?, ?, ?, ?)"),
    contenu: base.prepare("INSERT INTO contenus VALUES (?, ?)"),
    nom: base.prepare("INSERT INTO noms VALUES (?, ?)"),
    bloc: base.prepare("INSERT INTO blocs VALUES (?, ?, ?)"),
    lu: base.prepare("INSERT INTO lus VALUES (?, ?, ?, ?, ?)"),
    organisme: base.prepare("INSERT INTO organismes VALUES (?, ?)"),
  };
  const numeros = new Set<string>();
  let [rang, blocs] = [0, 0];
  const waiting: { readonly fiche: number; readonly packed: Promise<Uint8Array> }[] = [];
  const writeFirst = async (): Promise<void> => {
    const first = waiting.shift();
    if (first !== undefined) into.contenu.run(first.fiche, await first.packed);
  };
  base.exec("BEGIN");
  return {
    add: async (fiche, surete) => {
      const { numero } = fiche;
      if (numeros.has(numero)) return false;
      numeros.add(numero);
      rang += 1;
      const head = headOf(fiche);
      const fin = fiche.date_fin_enregistrement;
      into.fiche.run(rang, numero, repertoireOf(numero), fiche.niveau, fin, JSON.stringify(head));
      waiting.push({ fiche: rang, packed: pack(JSON.stringify(fiche), { level }) });
      for (const nom of namesOf(head)) into.nom.run(nom, rang);
      const places = new Map(fiche.blocs.map(({ code }, index) => [code, index]));
      for (const [code, place] of places) into.bloc.run(blocs + place + 1, rang, code);
      for (const { id, bloc, texte } of competencesOf(fiche)) {
        const place = bloc === null ? undefined : places.get(bloc.code);
        const path = place === undefined ? "competences" : `blocs.${place}.competences`;
        into.lu.run(id, rang, place === undefined ? 0 : blocs + place + 1, texte, surete(path));
      }
      blocs += fiche.blocs.length;
      const bodies = [...fiche.certificateurs, ...(fiche.partenaires ?? [])];
      for (const siret of new Set(bodies.flatMap((one) => one.siret ?? []))) into.organisme.run(siret, rang);
      if (waiting.length > mostWaiting) await writeFirst();
      return true;
    },
    keep: (repertoire) => {
      const ofRepertoire = "FROM garde.fiches WHERE repertoire = ?";
      const ofFiches = `WHERE fiche IN (SELECT rang ${ofRepertoire})`;
      const copy = (sql: string): unknown => base.prepare(sql).run(repertoire);
      // Ranks go on from those that are there.
      copy(`INSERT INTO fiches SELECT rang + ${rang}, numero, repertoire, niveau, fin, tete ${ofRepertoire}`);
      for (const [table, rest] of Object.entries({
        contenus: `fiche + ${rang}, json`,
        noms: `nom, fiche + ${rang}`,
        blocs: `rang + ${blocs}, fiche + ${rang}, code`,
        organismes: `siret, fiche + ${rang}`,
      }))
        copy(`INSERT INTO ${table} SELECT ${rest} FROM garde.${table} ${ofFiches}`);
      const bloc = `CASE bloc WHEN 0 THEN 0 ELSE bloc + ${blocs} END`;
      copy(`INSERT INTO lus SELECT id, fiche + ${rang}, ${bloc}, texte, surete FROM garde.enonces ${ofFiches}`);
      copy("INSERT INTO sources SELECT * FROM garde.sources WHERE repertoire = ?");
    },
    finish: async (sources) => {
      while (waiting.length > 0) await writeFirst();
      const source = base.prepare("INSERT INTO sources VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
      for (const one of sources)
        source.run(
          ...[one.repertoire, one.fichier, one.jour, one.empreinte, one.octets, one.fiches, one.en_double],
          ...[one.construit_le, one.version],
        );
      base.exec(
        "INSERT INTO enonces (id, fiche, bloc, texte, surete) SELECT id, fiche, bloc, texte, surete FROM lus ORDER BY id, texte",
      );
      base.exec("DROP TABLE lus");
      indexWords(base);
      base.exec(indexes);
      base.exec("COMMIT");
    },
  };
};

/** So many statements are read at once. */
const chunk = 5_000;

/** Writes the places of every word, and the columns that a search reads whole. */
const indexWords = (base: Base): void => {
  const words = new Map<string, Places>();
  const total = Number(base.prepare("SELECT count(*) AS n FROM enonces").get()?.n ?? 0);
  const [fiches, blocs] = [new Uint32Array(total), new Uint32Array(total)];
  const some = base.prepare("SELECT fiche, bloc, texte FROM enonces WHERE rang > ? ORDER BY rang LIMIT ?");
  for (let done = 0; done < total; done += chunk) {
    for (const [index, row] of some.all(done, chunk).entries()) {
      const document = done + index;
      fiches[document] = Number(row.fiche);
      blocs[document] = Number(row.bloc);
      const texte = String(row.texte);
      let place = 0;
      for (const token of tokenize(texte)) {
        if (token.stop) continue;
        const known = words.get(token.word) ?? places();
        words.set(token.word, known);
        known.add(document, place, token, texte);
        place += 1;
      }
    }
  }
  const mot = base.prepare("INSERT INTO mots VALUES (?, ?, ?)");
  for (const word of [...words.keys()].sort())
    mot.run(word, familyName(familyOf(word)), words.get(word)?.packed() ?? new Uint8Array());
  const colonne = base.prepare("INSERT INTO colonnes VALUES (?, ?)");
  for (const [nom, nombres] of Object.entries({ fiche: fiches, bloc: blocs, ...columnsOfFiches(base) }))
    colonne.run(nom, new Uint8Array(nombres.buffer));
};

/** By the rank of a fiche: its last day as AAAAMMJJ, 0 where it is not known; 1 for RS; its number, 0 where there is none. */
const columnsOfFiches = (base: Base): Readonly<Record<string, Uint32Array>> => {
  const rows = base.prepare("SELECT rang, numero, repertoire, fin FROM fiches").all();
  const length = rows.reduce((most, { rang }) => Math.max(most, Number(rang)), 0) + 1;
  const [fin, rs, numero] = [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)];
  for (const row of rows) {
    const rang = Number(row.rang);
    numero[rang] = Number(/\d+$/.exec(String(row.numero))?.[0]);
    fin[rang] = Number(String(row.fin ?? "").replaceAll("-", ""));
    rs[rang] = row.repertoire === "RS" ? 1 : 0;
  }
  return { fin, rs, numero };
};
