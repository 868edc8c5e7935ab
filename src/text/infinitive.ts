/** Ends of French infinitives on -re, folded: most words on -re are nouns, so that a verb is of one of these families. */
const verbsOnRe = new RegExp(
  "(?:" +
    "prendre|rendre|vendre|tendre|fendre|pendre|scendre|mettre|battre|pandre|[fpt]ondre|[aeo]indre|[mt]ordre|perdre|" +
    "[cms]oudre|naitre|paraitre|paitre|croitre|uire|crire|suffire|sourire|vaincre|suivre|vivre|rompre|clure|clore|" +
    "satisfaire|straire|extraire|distraire|traire|plaire|croire|" +
    "^(?:dire|redire|predire|contredire|interdire|maudire|lire|relire|elire|reelire|rire|faire|refaire|defaire|parfaire|" +
    "boire|taire|etre|frire)" +
    ")$",
);

const verbsOnOir = /(?:^voir|[adesr]voir|evoir|ouvoir|aloir|falloir|vouloir|seoir)$/;

const nounsOnIr = new Set(
  "air avenir loisir plaisir desir soupir tir cuir elixir emir fakir kefir menhir saphir nadir reservoir lavoir".split(
    " ",
  ),
);

const nounsOnEr = new Set(
  (
    "premier dernier particulier regulier singulier familier financier hospitalier immobilier mobilier entier foncier " +
    "ouvrier policier officier infirmier charpentier menuisier plombier serrurier boulanger berger " +
    "horloger cuisinier patissier hotelier caissier banquier huissier greffier courtier routier conferencier chocolatier " +
    "epicier fermier jardinier paysagier maraicher cavalier costumier joaillier bijoutier pompier " +
    "teinturier tapissier carrossier chaudronnier usager passager messager etranger " +
    "atelier cahier dossier chantier metier papier courrier calendrier fichier quartier clavier levier escalier palier " +
    "panier casier foyer loyer danger potager verger cancer hiver fer mer ver cher fier amer leger hier acier " +
    "grenier sentier cellier echeancier bouclier pilier collier leader cyber super " +
    "hyper inter janvier fevrier center officer master cluster container docker newsletter poster laser server browser trader broker dealer"
  ).split(" "),
);

/** Compounds that end with a verb and are nouns: « savoir-faire », « bien-être ». */
const compounds = /^(?:savoir|peut|bien|mieux|outre)-/;

/**
 * Whether a folded word is a French infinitive, told by its ending and by lists of the nouns that share it. A word that
 * is both a verb and a noun (manager, conseiller, pouvoir) counts as a verb.
 */
export const isFrenchInfinitive = (word: string): boolean => {
  const hyphen = word.lastIndexOf("-");
  if (hyphen !== -1) return !compounds.test(word) && isFrenchInfinitive(word.slice(hyphen + 1));
  if (word.length < 3) return false;
  if (word.endsWith("oir")) return verbsOnOir.test(word) && !nounsOnIr.has(word);
  if (word.endsWith("ir")) return !nounsOnIr.has(word);
  if (word.endsWith("er")) return word.length > 3 && !nounsOnEr.has(word);
  return word.endsWith("re") && verbsOnRe.test(word) && word !== "moindre";
};
