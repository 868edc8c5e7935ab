/** What one file may cost. A fiche of the register has some 50 kB, 8 levels and 1,000 items. */
export const limits = {
  /** Size of the file, in bytes. */
  bytes: 1_000_000,
  /** Levels of the yaml parser's stack; beyond about 850 a second file aborts Node 20, and nothing can catch that. */
  depth: 64,
  /** Items of one list, or keys of one object. */
  items: 5_000,
  /** Lexical tokens of the file. */
  tokens: 200_000,
  /** Scalars of the file. */
  scalars: 50_000,
  /** Errors told of one file. */
  errors: 20,
} as const;
