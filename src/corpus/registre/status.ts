import type { RegistreOutput, RegistreSource } from "../../model/sorties.generated.ts";
import type { Base } from "./sqlite.ts";

/** Where the fiches of a register come from, a line a répertoire. */
export const sourcesIn = (base: Base): RegistreSource[] =>
  base
    .prepare("SELECT * FROM sources ORDER BY repertoire")
    .all()
    .map((row) => ({
      repertoire: row.repertoire === "RS" ? "RS" : "RNCP",
      fichier: String(row.fichier),
      jour: row.jour === null ? null : String(row.jour),
      empreinte: String(row.empreinte),
      octets: Number(row.octets),
      fiches: Number(row.fiches),
      en_double: Number(row.en_double),
      construit_le: String(row.construit_le),
      version: String(row.version),
    }));

type Counts = Pick<RegistreOutput, "fiches" | "actives" | "sans_competence" | "competences" | "competences_sures">;

/**
 * How much is in a register.
 * @param date AAAA-MM-JJ: it decides how many registrations still run
 */
export const countsIn = (base: Base, date: string): Counts => {
  const count = (sql: string, ...values: readonly string[]): number => Number(base.prepare(sql).get(...values)?.n);
  return {
    fiches: count("SELECT count(*) AS n FROM fiches"),
    actives: count("SELECT count(*) AS n FROM fiches WHERE fin >= ?", date),
    sans_competence: count("SELECT count(*) AS n FROM fiches WHERE rang NOT IN (SELECT fiche FROM enonces)"),
    competences: count("SELECT count(*) AS n FROM enonces"),
    competences_sures: count("SELECT count(*) AS n FROM enonces WHERE surete = 'sur'"),
  };
};

/** The day on which the exports were made, the latest of both; null where their names do not tell. */
export const dayOf = (base: Base): string | null => {
  const day = base.prepare("SELECT max(jour) AS jour FROM sources").get()?.jour;
  return day === null || day === undefined ? null : String(day);
};

/** The fiches whose registration ran on the first day and no longer on the second. */
export const endedBetween = (base: Base, before: string, after: string): string[] =>
  base
    .prepare("SELECT numero FROM fiches WHERE fin >= ? AND fin < ? ORDER BY numero")
    .all(before, after)
    .map(({ numero }) => String(numero));
