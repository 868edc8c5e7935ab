import type { Fiche } from "../../../../model/fiche.generated.ts";
import type { FicheRow } from "../../../../model/sorties.generated.ts";
import type { Card, Side } from "../../../../render/page/cards.ts";
import { etatSentence } from "../../../../render/phrases/etat.ts";
import { linked } from "../../../../render/phrases/linked.ts";
import type { PageParts } from "./parts.ts";

/** The first screen: who, until when, and how much of each programme the other one answers. */
export const cardsOf = (parts: PageParts): [Card, Card] => {
  const { diff } = parts;
  return [card("a", diff.a, diff.data.a, parts), card("b", diff.b, diff.data.b, parts)];
};

const card = (side: Side, fiche: Fiche, row: FicheRow, parts: PageParts): Card => {
  const { diff, messages, words } = parts;
  const covered = diff.data.couverture[side];
  const other = side === "a" ? diff.names.b : diff.names.a;
  const isRead = diff.data.rapport.methodes[0]?.methode === "lecture";
  const certificateurs = fiche.certificateurs.map(({ nom }) => nom).join(" · ");
  const level = fiche.niveau === null ? messages.unpublished : String(fiche.niveau);
  const content = `${messages.blocCount(row.blocs)}, ${messages.competenceCount(row.competences)}`;
  const { text, style } = etatSentence(row, messages);
  return {
    side,
    name: diff.names[side],
    numero: fiche.numero,
    url: row.url,
    intitule: fiche.intitule,
    etat: { style: style === "good" || style === "bad" ? style : "warn", words: text },
    facts: [
      { label: words.cards.niveau, words: level, isVerbatim: false },
      { label: words.cards.certificateur, words: certificateurs, isVerbatim: true },
      { label: words.cards.contenu, words: content, isVerbatim: false },
      ...successor(fiche, row, parts),
    ],
    coverage: {
      label: words.cards.coverage(other),
      words: messages.diff.coverage(covered.correspondances, covered.total, covered.equivalentes),
      whose: isRead ? words.cards.lecture : words.cards.calcul,
      part: covered.correspondances,
      total: covered.total,
    },
  };
};

/** What replaces a certification: the first thing to ask about one that has expired, even where the page does not say. */
const successor = (fiche: Fiche, { etat }: FicheRow, { messages, words }: PageParts): Card["facts"] => {
  const known = (fiche.nouvelles_certifications ?? []).map(linked).join(" · ");
  if (known !== "") return [{ label: words.cards.successor, words: known, isVerbatim: true }];
  return etat === "expiree" ? [{ label: words.cards.successor, words: messages.unknown, isVerbatim: false }] : [];
};
