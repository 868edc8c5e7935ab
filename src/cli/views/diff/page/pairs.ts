import type { Bloc } from "../../../../model/fiche.generated.ts";
import { textsById } from "../../../../model/ids.ts";
import type { Correspondance } from "../../../../model/sorties.generated.ts";
import type { Side } from "../../../../render/page/cards.ts";
import type { Group, Pair, Piece, Statement } from "../../../../render/page/pairs.ts";
import { differingWords } from "../../../../text/differing-words.ts";
import { groupId, type PageParts, pairsBetween } from "./parts.ts";

/** The pairs by blocs, in the order of the pages. */
export const groupsOf = (parts: PageParts): Group[] => {
  const { a, b } = parts.diff;
  const texts = textsById([a, b]);
  return a.blocs.flatMap((row) =>
    b.blocs.flatMap((column) => {
      const pairs = pairsBetween(row, column, parts.diff);
      return pairs.length === 0 ? [] : [group(row, column, pairs, texts, parts)];
    }),
  );
};

const group = (
  row: Bloc,
  column: Bloc,
  pairs: readonly Correspondance[],
  texts: ReadonlyMap<string, string>,
  parts: PageParts,
): Group => {
  const { a, b, names } = parts.diff;
  const code = (bloc: Bloc, numero: string): string => bloc.code.slice(numero.length);
  return {
    id: groupId(row.code, column.code),
    heading: `${names.a} ${code(row, a.numero)} × ${names.b} ${code(column, b.numero)}`,
    count: parts.messages.diff.pairs(pairs.length),
    titles: [row.intitule, column.intitule],
    pairs: pairs.map((pair) => pairOf(pair, texts, parts)),
  };
};

const pairOf = (pair: Correspondance, texts: ReadonlyMap<string, string>, parts: PageParts): Pair => {
  const { messages } = parts;
  const [left, right] = [texts.get(pair.a) ?? "", texts.get(pair.b) ?? ""];
  return {
    id: `${pair.a}-${pair.b}`,
    level: { kind: pair.niveau, words: messages.diff[pair.niveau] },
    statements: [statement("a", pair.a, left, right, parts), statement("b", pair.b, right, left, parts)],
    ...(pair.origine === "lecture" ? reading(pair, parts) : computation(pair, parts)),
  };
};

type Word = Pick<Pair, "origin" | "reason" | "reasons" | "whose" | "by">;

/** What a reading says of itself. */
const reading = ({ raison, etat, propose_par }: Correspondance, { words: { pairs } }: PageParts): Word => ({
  origin: { kind: "lecture", words: pairs.lecture[etat ?? "proposee"] },
  reason: raison === null ? undefined : { label: pairs.reason, words: raison },
  reasons: undefined,
  whose: pairs.whoseLecture[etat ?? "proposee"],
  by: propose_par ?? undefined,
});

/** What a computation says of itself. */
const computation = ({ score, raisons }: Correspondance, { messages, words: { pairs } }: PageParts): Word => {
  const shown = messages.decimal(score ?? 0);
  const items = raisons.map(({ partie, a, b, lien, poids }) =>
    pairs.weighted(
      messages.diff.reason(messages.diff.parties[partie] ?? partie, a, b),
      pairs.links[lien],
      messages.decimal(poids),
    ),
  );
  return {
    origin: { kind: "calcul", words: pairs.calcul(shown) },
    reason: undefined,
    reasons: items.length === 0 ? undefined : { label: pairs.reasons, items },
    whose: pairs.whoseCalcul(shown),
    by: undefined,
  };
};

const statement = (side: Side, id: string, texte: string, other: string, { diff }: PageParts): Statement => ({
  side,
  name: diff.names[side],
  code: id.slice(diff[side].numero.length),
  beginning: beginningOf(texte),
  pieces: piecesOf(texte, other),
});

/** About as much as a line holds; the whole text is inside the pair. */
const firstLength = 80;

const beginningOf = (texte: string): string => {
  if (texte.length <= firstLength) return texte;
  const end = texte.lastIndexOf(" ", firstLength);
  return `${texte.slice(0, end > 0 ? end : firstLength).replace(/[\uD800-\uDBFF]$|[\s,;:(]+$/, "")}…`;
};

const piecesOf = (texte: string, other: string): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of differingWords(texte, other)) {
    if (start > at) pieces.push({ text: texte.slice(at, start), isOwn: false });
    pieces.push({ text: texte.slice(start, end), isOwn: true });
    at = end;
  }
  return at < texte.length ? [...pieces, { text: texte.slice(at), isOwn: false }] : pieces;
};
