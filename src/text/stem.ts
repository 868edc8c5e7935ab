/**
 * Suffixes of folded French words as « suffix:replacement:shortest base », grouped by families that should meet:
 * sécuriser, sécurité, sécurisation → secur; manager, management → manag; produire, production, produit → produi.
 */
const table =
  "isationnel::3 isationnelle::3 isations::3 isation::3 isateur::3 isatrice::3 isement::4 iser::3 ise::4 isee::3 isant::3 isante::4 " +
  "isme::4 icationnel:i:3 ication:i:3 icateur:i:3 icatrice:i:3 icatif:i:3 icative:i:3 icable:i:3 icabilite:i:3 iquer:i:3 iquant:i:3 " +
  "iquee:i:3 ationnel::3 ationnelle::3 ation::3 ateur::3 atrice::3 atif::3 ative::3 ataire::4 ition::4 iteur::4 " +
  "itionnel::4 ionnel::4 ionnelle::4 ionnaire::4 ion::4 uction:ui:2 uctif:ui:2 uctive:ui:2 ucteur:ui:2 uire:ui:2 uite:ui:4 uit:ui:4 " +
  "uisant:ui:2 ention:en:3 enir:en:3 enant:en:4 eption:ept:2 evoir:ept:3 " +
  "issement::3 issant::3 issante::3 isseur::3 issage::5 ement::4 amment::4 ance::4 ence::4 ant::4 ante::4 abilite::3 ibilite::3 able::3 ible::4 ez::4 " +
  "aient::4 eront::4 erait::4 eraient::4 " +
  "ite::4 ivite::4 icite:ic:3 eur::4 euse::4 age::5 aire::4 if::4 ive::4 el::5 elle::5 ique::4 icien::5 icienne::5 gie:g:3 phie:ph:3 chie:ch:4 omie:om:3 " +
  "viser:vis:2 vision:vis:2 inent:in:4 inence:in:4 erent:er:3 inuite:inu:3 ierement:i:3 ologie::6 ologique::6 ing::4 er::3 ir::4 ee::3 e::3";

/** Verbs whose noun is built on another base. */
const irregular =
  "gerer:gest gere:gest geree:gest gerant:gest gestion:gest gestionnaire:gest suivre:suiv suivi:suiv suivant:suiv " +
  "proteger:protect rediger:redact corriger:correct reagir:react reponse:repond repondre:repond choix:chois choisir:chois " +
  "evoluer:evolut evolution:evolut evolutif:evolut maintien:mainten decider:decis decideur:decis reglement:reglement managerial:manag manageriale:manag resoudre:resolut " +
  "transmettre:transmiss decrire:descript acquerir:acquis analytique:analys analyste:analys diriger:direct " +
  "traval:travail baux:bail vitral:vitrail soupiral:soupirail clef:cle yeux:oeil";

let suffixes: Map<string, readonly [replacement: string, base: number]> | undefined;
let exceptions: Map<string, string> | undefined;
const known = new Map<string, string>();

/**
 * The family of a folded word: words of one French family mostly share it. It is a key for comparing, not a word.
 * Words of one to three letters, and words with a digit, are their own family. Answers are kept by word.
 */
export const stem = (word: string): string => {
  const found = known.get(word);
  if (found !== undefined) return found;
  const result = word.length < 4 || /\d/.test(word) ? word : strip(word);
  known.set(word, result);
  return result;
};

/** The word without its mark of plural: réseaux → reseau, normaux → normal. */
export const singular = (word: string): string => {
  if (word.length < 4 || word.endsWith("ss")) return word;
  if (word.endsWith("eaux")) return word.slice(0, -1);
  if (word.endsWith("aux") && word.length > 5) return `${word.slice(0, -2)}l`;
  return word.endsWith("s") ? word.slice(0, -1) : word;
};

const strip = (word: string): string => {
  suffixes ??= readSuffixes();
  exceptions ??= new Map(irregular.split(" ").map(readException));
  const base = singular(word);
  const exception = exceptions.get(base);
  if (exception !== undefined) return exception;
  for (let length = Math.min(12, base.length - 2); length > 0; length -= 1) {
    const rule = suffixes.get(base.slice(-length));
    if (rule !== undefined && base.length - length >= rule[1]) return tidy(base.slice(0, -length) + rule[0]);
  }
  return tidy(base);
};

/** déployer and déploiement meet, and so do appeler and appellation. */
const tidy = (base: string): string => {
  const last = base.at(-1);
  if (last === "y") return `${base.slice(0, -1)}i`;
  return base.length > 4 && last === base.at(-2) ? base.slice(0, -1) : base;
};

const readSuffixes = (): Map<string, readonly [string, number]> =>
  new Map(
    table.split(" ").map((rule) => {
      const [suffix = "", replacement = "", base = "3"] = rule.split(":");
      return [suffix, [replacement, Number(base)]];
    }),
  );

const readException = (pair: string): [string, string] => {
  const [word = "", family = ""] = pair.split(":");
  return [word, family];
};
