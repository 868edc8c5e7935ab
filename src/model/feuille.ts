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
