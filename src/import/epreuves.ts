import type { Epreuve } from "../model/fiche.generated.ts";
import { fold } from "../text/fold.ts";
import { quantitiesOf } from "../text/quantities.ts";
import { repereDe } from "./reperes.ts";

type Phase = NonNullable<Epreuve["phases"]>[number];

/** How a paragraph that is about a test begins: with its name, as pages write it. */
const noms: readonly (readonly [RegExp, Epreuve["type"]])[] = [
  [/^mises? en situations? professionnelles? reconstituees?\b|^mspr\b/, "mspr"],
  [/^applications? professionnelles?\b/, "application_professionnelle"],
  [/^dossiers? professionnels?\b/, "dossier_professionnel"],
  [/^grand oral\b/, "grand_oral"],
  [/^etudes? de cas\b/, "etude_de_cas"],
  [/^(?:epreuves? ecrites?|qcm|questionnaires? a choix multiples?|devoirs? surveilles?)\b/, "epreuve_ecrite"],
  [/^memoires?\b/, "memoire"],
  [/^rapports? (?:de|d|ecrits?|professionnels?)\b/, "rapport"],
  [/^mises? en situations? (?:professionnelles? )?simulees?\b/, "mise_en_situation_simulee"],
  [/^entretiens?\b/, "entretien"],
  [/^portfolios?\b/, "portfolio"],
  [/^controles? en cours de formation\b/, "controle_en_cours_de_formation"],
  [/^projets? (?:de|d|professionnels?|individuels?|collectifs?|tutores?)\b/, "projet"],
  [/^(?:cas pratiques?|jeux? de roles?)$/, "autre"],
];

/** A name of a test is no longer than this; more is a sentence about something. */
const longestName = 200;

/**
 * The tests that a published text names plainly, with the figures that the paragraph of each gives plainly, marked as
 * proposed. What is not plain stays text: two durations, « environ », a part « dont … », a test named inside a sentence.
 */
export const epreuvesProposees = (textes: readonly string[]): Epreuve[] => {
  const found: { readonly type: Epreuve["type"]; readonly nom: string; readonly lignes: string[] }[] = [];
  for (const texte of textes) {
    const nom = texte.slice(repereDe(texte)?.longueur ?? 0).trim();
    const beginning = plain(nom.slice(0, longestName));
    const type = noms.find(([form]) => form.test(beginning))?.[1];
    if (type !== undefined) found.push({ type, nom, lignes: [texte] });
    // A phase belongs to the test above it.
    else if (/^phase /.test(plain(texte.slice(0, longestName)))) found.at(-1)?.lignes.push(texte);
  }
  return found.map(({ type, nom, lignes }) => epreuveOf(type, nom, lignes));
};

const plain = (texte: string): string =>
  fold(texte)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const epreuveOf = (type: Epreuve["type"], nom: string, lignes: readonly string[]): Epreuve => {
  const words = plain(lignes[0] ?? "");
  const coefficient = /\bcoefficient (\d{1,2})\b(?! (?:ou|a|et) )/.exec(words)?.[1];
  const [, from, to] = /\b(?:de )?(\d{1,3}) (?:a|et) (\d{1,3}) pages\b/.exec(words) ?? [];
  const phases = [preparation(lignes), production(lignes), soutenance(lignes)].flatMap((one) => one ?? []);
  return {
    type,
    ...(type === "autre" && nom.length <= longestName ? { libelle: nom } : {}),
    proposee: true,
    ...(coefficient === undefined ? {} : { coefficient: Number(coefficient) }),
    ...(from === undefined || to === undefined ? {} : { pages_min: Number(from), pages_max: Number(to) }),
    ...cadreOf(words),
    ...(phases.length === 0 ? {} : { phases }),
  };
};

const cadreOf = (words: string): Pick<Epreuve, "cadre"> => {
  if (/\breel(?:le)?s? ou simulee?s?\b/.test(words)) return { cadre: ["reelle", "simulee"] };
  if (/\breel(?:le)?s? ou reconstituee?s?\b/.test(words)) return { cadre: ["reelle", "reconstituee"] };
  return {};
};

/** The sentence of a test that speaks of something; undefined where none or several do. */
const sentenceOf = (lignes: readonly string[], about: RegExp): string | undefined => {
  const own = lignes.flatMap((ligne) => ligne.split(/(?<=[.;])\s+/)).filter((sentence) => about.test(plain(sentence)));
  return own.length === 1 ? own[0] : undefined;
};

/** Minutes that a sentence gives alone; undefined where it gives none, several, or about as many. */
const minutesIn = (sentence: string): number | undefined => {
  if (/\b(?:environ|dont|maximum|minimum|max)\b/.test(plain(sentence))) return undefined;
  const [minutes, ...others] = quantitiesOf(sentence).minutes;
  return others.length === 0 ? minutes : undefined;
};

const preparation = (lignes: readonly string[]): Phase | undefined => {
  const sentence = sentenceOf(lignes, /\bpreparation\b/);
  if (sentence === undefined) return undefined;
  const equipe = /\bequipes? de (\d{1,2}) (?:max|maximum|au plus)\b/.exec(plain(sentence))?.[1];
  const minutes = minutesIn(sentence.replace(/équipes? de \d+ (?:max(?:imum)?|au plus)/i, ""));
  if (equipe === undefined && minutes === undefined) return undefined;
  return {
    nature: "preparation",
    ...(equipe === undefined ? {} : { modalite: "equipe", equipe_max: Number(equipe) }),
    ...(minutes === undefined || minutes % 60 !== 0 ? {} : { duree_heures: minutes / 60 }),
  };
};

const production = (lignes: readonly string[]): Phase | undefined =>
  sentenceOf(
    lignes,
    /\b(?:documents? ecrits?|production ecrite|dossiers? ecrits?|rapport ecrit|dossier (?:de|d|est))\b/,
  ) === undefined
    ? undefined
    : { nature: "production", productions: ["ecrit"] };

const soutenance = (lignes: readonly string[]): Phase | undefined => {
  const sentence = sentenceOf(lignes, /\b(?:soutenances?|presentations? orales?)\b/);
  if (sentence === undefined) return undefined;
  const minutes = minutesIn(sentence);
  return {
    nature: "soutenance",
    ...(minutes === undefined ? {} : { duree_minutes: minutes }),
    productions: ["oral"],
  };
};
