/** The keys of an object and of all that it holds, through lists. */
export type KeysWithin<Value> = Value extends readonly (infer Item)[]
  ? KeysWithin<Item>
  : Value extends object
    ? { [Key in keyof Value]-?: Key | KeysWithin<Value[Key]> }[keyof Value]
    : never;

/** The keys of an object; of a choice of objects, those of each. */
export type KeyOf<Value> = Value extends object ? keyof Value : never;

/**
 * What is read of an object; `Left` is what is left out on purpose. An object with a key in neither does not fit: what
 * becomes of a new key of the schema is decided wherever its object is read.
 */
export type Reads<Of, Read extends KeyOf<Of>, Left extends KeyOf<Of> = never> = [KeyOf<Of>] extends [Read | Left]
  ? Pick<NonNullable<Of>, Read & keyof NonNullable<Of>>
  : Readonly<Record<Exclude<KeyOf<Of>, Read | Left>, "undecided">>;

/** The fields neither compared nor searched: ours or repeating another, leading elsewhere, or a yes or a no. */
export type Aside = Repeated | Elsewhere | YesOrNo;
type Repeated =
  | "registre"
  | "date_source"
  | "competences_attestees"
  | "evaluation_finale"
  | "conditions_entree"
  | "notes";
type Elsewhere =
  | "liens_description"
  | "liens_notes"
  | "partenaires"
  | "anciennes_certifications"
  | "nouvelles_certifications"
  | "correspondances";
type YesOrNo = "accessible_nouvelle_caledonie" | "accessible_polynesie_francaise" | "prerequis_blocs";
