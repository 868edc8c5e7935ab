/** Whether a UTF-16 unit is one of the signs people type for an apostrophe. */
export const isApostrophe = (unit: number): boolean =>
  unit === 0x27 ||
  unit === 0x2019 ||
  unit === 0x2018 ||
  unit === 0x2bc ||
  unit === 0x60 ||
  unit === 0xb4 ||
  unit === 0x2032;

/** Whether a UTF-16 unit is one of the signs people type for a hyphen. */
export const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;
