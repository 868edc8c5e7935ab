/** The kinds of data files, each with its schema in schemas/. */
export const dataKinds = ["fiche", "lexique", "correspondances", "acceptations"] as const;

/** A kind of data file: a fiche, or a file beside the fiches that its name tells apart. */
export type DataKind = (typeof dataKinds)[number];

/** The kind of a data file, by its name or its folder, that of lectures or of the lexicon: what is not told apart is a fiche. */
export const kindOf = (file: string): DataKind => {
  const folder = /(?:^|[\\/])(correspondances|lexique)[\\/][^\\/]*$/i.exec(file)?.[1]?.toLowerCase();
  if (folder === "correspondances" || folder === "lexique") return folder;
  const name = /([^\\/]*)\.ya?ml$/i.exec(file)?.[1]?.toLowerCase();
  return name === "acceptations" || name === "lexique" ? name : "fiche";
};
