/** A small valid fiche in which fields are replaced by the YAML text given for them. */
export const fiche: (given?: Readonly<Record<string, string>>) => string;
