/** The word of a worksheet for a side that lacks nothing: an empty field is one that nobody judged. */
export const rien = "rien";

/** The word of a worksheet for two competencies that do not correspond. */
export const aucune = "aucune";

/** A pair to be judged, as a worksheet has it: what is not filled in is null. */
export type Ligne = {
  readonly a: string;
  readonly b: string;
  readonly niveau: string | null;
  readonly manque_a: string | null;
  readonly manque_b: string | null;
  readonly raison: string | null;
};

/** What is wrong with a line of a worksheet. */
export type Faute = "competence" | "niveau" | "raison" | "double" | "sans-niveau" | "equivalente";
