import { textsById } from "../../../../model/ids.ts";
import type { Alone } from "../../../../render/page/alone.ts";
import type { Side } from "../../../../render/page/cards.ts";
import type { PageParts } from "./parts.ts";

/** The competencies of each side that no pair has. */
export const aloneOf = (parts: PageParts): [Alone, Alone] => [alone("a", parts), alone("b", parts)];

const alone = (side: Side, { diff, messages, words }: PageParts): Alone => {
  const texts = textsById([diff.a, diff.b]);
  const ids = diff.data.seules[side];
  const name = diff.names[side];
  return {
    side,
    heading: ids.length === 0 ? words.alone.none(name) : messages.diff.alone(name, ids.length),
    items: ids.map((id) => ({ id, code: id.slice(diff[side].numero.length), texte: texts.get(id) ?? "" })),
  };
};
