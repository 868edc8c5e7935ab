/** French words that carry no meaning in a statement, folded. « si » is missing on purpose: S.I. folds to it. */
const functionWords =
  "a afin ai ainsi alors apres as au aucun aucune aupres aussi autre autres aux avant avec avoir c car ce ceci cela " +
  "celle celles celui ces cet cette ceux chaque chez ci comme comment d dans de des dont du elle elles en encore entre " +
  "es est et etc etre eu eux il ils j je jusqu l la le les leur leurs lors lui m ma mais me meme memes mes mon n ne ni non " +
  "nos notamment notre nous on ont ou par parmi pas pendant plus pour puis qu quand que quel quelle quelles quels qui " +
  "quoi s sa sans se selon sera ses soi soient soit son sont sous sur t ta tel telle telles tels tes ton tous tout toute " +
  "toutes tu un une vers via vis vos votre vous y";

/** First halves of compounds: what follows their hyphen is another word than without it (sous-traitant, traitant). */
const boundPrefixes =
  "anti auto bi co contre e eco ex extra hyper infra inter intra macro micro mini mono multi non para pluri post pre " +
  "pseudo re semi socio sous sur tele trans ultra vice";

const elidables = "c d j l m n s t qu jusqu lorsqu puisqu quoiqu";

const lists = new Map<string, ReadonlySet<string>>();

const has = (list: string, word: string): boolean => {
  const words = lists.get(list) ?? new Set(list.split(" "));
  lists.set(list, words);
  return words.has(word);
};

/** Whether a folded word is a French function word. */
export const isStopWord = (word: string): boolean => has(functionWords, word);

/** Whether a folded word, before a hyphen, makes one word with what follows. */
export const isBoundPrefix = (word: string): boolean => has(boundPrefixes, word);

/** Whether a folded word, before an apostrophe, is an elided function word. */
export const isElidable = (word: string): boolean => word.length < 8 && has(elidables, word);
