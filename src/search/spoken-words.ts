/** Words of questions, of needs told in plain words and of job offers, folded: they tell nothing of what is looked for. */
const spoken =
  "aller va vais vont vas allons faire fais fait font faut faudrait falloir peut peux peuvent pouvez pouvoir pourrait veut veux " +
  "voulez voulons voudrais vouloir dois doit doivent devez devoir devra sait sais savent savez savoir connaitre trouver cherche " +
  "chercher cherchons recherche recherchons serez serait etait etes sommes suis ete aurez avez avons ont ait comment combien pourquoi " +
  "lequel laquelle lesquels bien mal tres trop assez beaucoup peu vraiment toujours jamais souvent deja quelqu quelque quelques " +
  "chose choses truc trucs monde jour jours fois aujourd hui maintenant demain cause moment genre sorte facon maniere poste profil " +
  "mission missions rattache rattachee integre rejoindre rejoignez aupres minimum plusieurs huit dix question importe parler " +
  "arriver arrive passe passer parte partir sens bonjour merci svp idee " +
  "the of to and in for with how what who is are be an by from at my our your it that this do does can about";

let words: ReadonlySet<string> | undefined;

/** Whether a folded word of a query tells nothing of what is looked for, wherever others do. */
export const isSpoken = (word: string): boolean => {
  words ??= new Set(spoken.split(" "));
  return words.has(word);
};
