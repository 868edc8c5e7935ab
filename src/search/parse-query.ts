/** Words looked for as a query has them, or an exact phrase. */
export type Piece = { readonly kind: "mots" | "exacte"; readonly texte: string };

/** A filter of a query, as written: what its value names is for the caller to know. */
export type Filtre = {
  readonly champ: "fiche" | "bloc";
  readonly valeur: string;
  /** Whether it leaves out what it names. */
  readonly sauf: boolean;
};

/** A query taken apart. */
export type Query = {
  /** What is looked for: alternatives of one another within a group; a group of several words has no alternative. */
  readonly groups: readonly (readonly Piece[])[];
  /** What no hit may hold. */
  readonly excluded: readonly Piece[];
  readonly filters: readonly Filtre[];
};

/** The pieces of a query, tried in this order at each place where a piece begins. */
const patterns = {
  or: /\|/y,
  filter: /(-?)(fiche|bloc):(?:"([^"]*[^"\s][^"]*)"|([^\s|"]+))/iy,
  exact: /(-?)(?:"([^"]+)"|«([^»]+)»|“([^”]+)”)/y,
  excluded: /-([^\s|-][^\s|]*)/y,
  word: /[^\s|]+/y,
} as const;

type Reading = {
  readonly groups: Piece[][];
  readonly excluded: Piece[];
  readonly filters: Filtre[];
  /** Whether the next piece is an alternative of the last one. */
  alternative: boolean;
  /** Whether the next word goes on with the last group. */
  running: boolean;
};

/**
 * Takes a query apart: words, "exact phrases" (« … » as well), `-left-out`, `fiche:` and `bloc:`, and `|` between two
 * alternatives. What has not this form (a quote that nothing closes, a sign alone) is taken literally.
 */
export const parseQuery = (text: string): Query => {
  const reading: Reading = { groups: [], excluded: [], filters: [], alternative: false, running: false };
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) at += match[0].length;
    return match;
  };
  while (at < text.length) {
    if (/\s/.test(text[at] ?? "")) {
      at += 1;
      continue;
    }
    readPiece(reading, take);
  }
  const { groups, excluded, filters } = reading;
  return { groups, excluded, filters };
};

const readPiece = (reading: Reading, take: (pattern: RegExp) => RegExpExecArray | null): void => {
  if (take(patterns.or) !== null) {
    reading.alternative = true;
    return;
  }
  const filter = take(patterns.filter);
  if (filter !== null) {
    const [, minus, name = "", quoted, bare = ""] = filter;
    const champ = name.toLowerCase() === "fiche" ? "fiche" : "bloc";
    reading.filters.push({ champ, valeur: quoted ?? bare, sauf: minus === "-" });
    return;
  }
  const exact = take(patterns.exact);
  if (exact !== null) {
    const [, minus, straight, french, curly = ""] = exact;
    const piece: Piece = { kind: "exacte", texte: straight ?? french ?? curly };
    if (minus === "-") reading.excluded.push(piece);
    else addPiece(reading, piece);
    return;
  }
  const excluded = take(patterns.excluded);
  if (excluded !== null) reading.excluded.push({ kind: "mots", texte: excluded[1] ?? "" });
  else addPiece(reading, { kind: "mots", texte: take(patterns.word)?.[0] ?? "" });
};

/** Words in a row are one group, so that terms of several words are seen; an alternative takes the last one out of it. */
const addPiece = (reading: Reading, piece: Piece): void => {
  const { groups } = reading;
  const last = groups.at(-1);
  if (reading.alternative && last !== undefined) {
    groups.splice(-1, 1, ...withAlternative(last, piece));
    reading.running = false;
  } else if (piece.kind === "mots" && reading.running && last !== undefined) {
    groups.splice(-1, 1, [{ kind: "mots", texte: `${last[0]?.texte} ${piece.texte}` }]);
  } else {
    groups.push([piece]);
    reading.running = piece.kind === "mots";
  }
  reading.alternative = false;
};

const withAlternative = (group: Piece[], piece: Piece): Piece[][] => {
  const [first] = group;
  const cut = group.length === 1 && first?.kind === "mots" ? first.texte.lastIndexOf(" ") : -1;
  if (first === undefined || cut < 0) {
    group.push(piece);
    return [group];
  }
  return [
    [{ kind: "mots", texte: first.texte.slice(0, cut) }],
    [{ kind: "mots", texte: first.texte.slice(cut + 1) }, piece],
  ];
};
