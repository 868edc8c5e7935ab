/** The kinds of data files, each with its schema in schemas/. */
export const dataKinds = ["fiche", "lexique", "correspondances", "acceptations"] as const;

/** A kind of data file: a fiche, or a file beside the fiches that its name tells apart. */
export type DataKind = (typeof dataKinds)[number];

/** The kind of a data file, by its name or the folder of lectures: what is not told apart is a fiche. */
export const kindOf = (file: string): DataKind => {
  if (/(^|[\\/])correspondances[\\/][^\\/]*$/i.test(file)) return "correspondances";
  const name = /([^\\/]*)\.ya?ml$/i.exec(file)?.[1]?.toLowerCase();
  return name === "acceptations" || name === "lexique" ? name : "fiche";
};
