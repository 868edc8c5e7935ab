import fastStringWidth from "fast-string-width";

/**
 * Width of one line in terminal cells. French text has one cell per UTF-16 unit, which a loop tells at once; anything
 * else (styles, emoji, East Asian, combining marks) is left to the library.
 */
export const stringWidth = (line: string): number => {
  for (let index = 0; index < line.length; index++) {
    if (!isSingleCell(line.charCodeAt(index))) return fastStringWidth(line);
  }
  return line.length;
};

/** Latin letters and signs, general punctuation, boxes and blocks: all one cell wide, save the soft hyphen. */
const isSingleCell = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0x7f) ||
  (unit >= 0xa0 && unit < 0x300 && unit !== 0xad) ||
  (unit >= 0x2010 && unit < 0x2028) ||
  (unit >= 0x2030 && unit < 0x205f) ||
  (unit >= 0x2500 && unit < 0x25a0);
