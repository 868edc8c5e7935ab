/** A kind of data file: a fiche, or a file beside the fiches that its name tells apart. */
export type DataKind = "fiche" | "acceptations";

/** The kind of a data file, by its name: what is not told apart is a fiche. */
export const kindOf = (file: string): DataKind =>
  /(^|[\\/])acceptations\.ya?ml$/i.test(file) ? "acceptations" : "fiche";
