/** A certification by its number, and its title where it is known. */
export const linked = ({ numero, intitule }: { numero: string; intitule: string | null }): string =>
  intitule === null ? numero : `${numero} ${intitule}`;
