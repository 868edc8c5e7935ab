/** A day written « 29/09/2025 » or « 29-09-2025 », as ISO 8601; null for what is no day. */
export const jourIso = (texte: string): string | null => {
  const [, day = "", month = "", year = ""] = /^(\d{2})[/-](\d{2})[/-](\d{4})$/.exec(texte) ?? [];
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
};

/** « Oui » or « Non »; null for anything else. */
export const ouiNon = (texte: string): boolean | null =>
  /^oui$/i.test(texte) ? true : /^non$/i.test(texte) ? false : null;

/** A number as the sources write it, `76,5` or `76`, with or without its per cent; null for what is none. */
export const nombre = (texte: string): number | null => {
  const digits = texte.replace(/\s|%/g, "").replace(",", ".");
  return /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : null;
};

/** A SIRET by its fourteen digits, however they are grouped; null for what is none. */
export const siret = (texte: string): string | null => {
  const digits = texte.replace(/\s/g, "");
  return /^\d{14}$/.test(digits) ? digits : null;
};

/** An address of the web; null for what is none. */
export const adresse = (texte: string): string | null => (/^https?:\/\/[^\s<>"]+$/.test(texte) ? texte : null);
