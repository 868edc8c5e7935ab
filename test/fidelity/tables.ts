export type Lines = readonly string[];
type Row = Readonly<Record<string, string>>;

/** Rows of a table; one that is not of that form stays as it is, and so differs from any fiche. */
export const rows =
  (form: RegExp, read: (row: Row) => unknown = (row) => ({ ...row })) =>
  (lines: Lines): unknown[] =>
    lines.map((line) => {
      const row = form.exec(line)?.groups;
      return row === undefined ? line : read(row);
    });
const mapped = (row: Row, read: (cell: string) => unknown): unknown =>
  Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, read(cell)]));

/** What a page gives once; more than that stays a list. */
export const only = (values: readonly unknown[]): unknown => (values.length === 1 ? values[0] : values);
export const orNull = (values: readonly unknown[]): unknown => (values.length === 0 ? null : values);

const date = /^(?<day>\d\d)-(?<month>\d\d)-(?<year>\d{4})$/;
export const readDates = rows(date, ({ day, month, year }) => `${year}-${month}-${day}`);

const certificateur = /^(?<nom>.+) (?<siret>\d{14}) (?<nom_commercial>.+) (?<site_internet>\S+)$/;
export const readCertificateurs = rows(certificateur, (row) => mapped(row, (cell) => (cell === "-" ? null : cell)));

const promotion = new RegExp(
  `^(?<annee>\\d{4}) ${[
    "nombre_certifies",
    "nombre_certifies_vae",
    "taux_insertion_global_6mois",
    "taux_insertion_metier_6mois",
    "taux_insertion_metier_2ans",
  ]
    .map((name) => `(?<${name}>\\d+|-)`)
    .join(" ")}$`,
);
export const readStatistics = rows(promotion, (row) => mapped(row, (cell) => (cell === "-" ? null : Number(cell))));

/** How the page names the voies d'accès. */
const voies = new Map([
  ["Après un parcours de formation sous statut d’élève ou d’étudiant", "FI"],
  ["En contrat d’apprentissage", "CA"],
  ["Après un parcours de formation continue", "FC"],
  ["En contrat de professionnalisation", "CQ"],
  ["Par candidature individuelle", "CL"],
  ["Par expérience", "VAE"],
]);
const rowOfVoie = /^(?<name>.+?) X(?<none> - -)?$/;

/** The X of a row lost its column: a jury below it means Oui, two dashes mean Non, and without either nothing tells. */
export const readVoies = (lines: Lines): unknown[] => {
  const read: Record<string, unknown>[] = [];
  const rest: string[] = [];
  for (const line of lines) {
    const row = rowOfVoie.exec(line)?.groups;
    const voie = voies.get(row?.name ?? "");
    const last = read.at(-1);
    if (voie !== undefined) {
      const actif = row?.none === undefined ? null : false;
      read.push({ voie, actif, composition: null, date_derniere_modification: null });
    } else if (date.test(line) && last?.actif === true && last.date_derniere_modification === null) {
      last.date_derniere_modification = only(readDates([line]));
    } else if (last?.actif === null) Object.assign(last, { actif: true, composition: line });
    else rest.push(line);
  }
  return [...read, ...rest];
};
