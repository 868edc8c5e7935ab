/** What is said of every passerelle, and never apart from it: part of the exact data, in French whatever the language. */
export const avertissement =
  "Cette comparaison n'engage personne : seul le certificateur de la certification visée décide, par son jury, de ce qu'il reconnaît.";
