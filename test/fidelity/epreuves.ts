import type { Epreuve, Phase } from "../../src/model/fiche.generated.ts";
import { type Claim, numbersIn, quoted } from "./claims.ts";
import { facts, sequence } from "./facts.ts";
import { plain } from "./page.ts";

const hours = /(\d+) h(?!\p{L})/gu;
const minutes = /(\d+) mi?n(?!\p{L})/gu;
const numberOfPhase = (paragraph: string): string | undefined =>
  /^Phase (?<numero>[IVX]+)(?!\p{L})/u.exec(paragraph)?.groups?.numero;

/** A list of what is there. */
const listed = <Value>(value: Value | undefined): Value[] => (value === undefined ? [] : [value]);

/** What phases say, of the text that tells them: all numbers of the one are those of the other, in their order. */
const claimsOfPhases = (path: string, phases: readonly Phase[], text: string): Claim[] => {
  const parts = phases.flatMap((phase) => [phase, ...(phase.parties ?? [])]);
  const natures = phases.map(({ nature }) => nature);
  const productions = phases.flatMap((phase) => phase.productions ?? []);
  const contents = phases.flatMap(({ parties = [] }) => parties.flatMap(({ contenu }) => contenu));
  const modalites = parts.flatMap(({ modalite }) => listed(modalite));
  const tutored = phases.flatMap(({ tutoree }) => listed(tutoree));
  const ofPhases = (field: "duree_heures" | "equipe_max") => phases.flatMap((phase) => listed(phase[field]));
  return [
    sequence(path, "nature", natures, text),
    facts(path, "productions", productions, text),
    facts(path, "contenu", contents, text),
    sequence(path, "modalite", modalites, text),
    facts(path, "tutoree", tutored, text),
    [`${path}.duree_heures`, ofPhases("duree_heures"), numbersIn(text, hours)],
    [`${path}.duree_minutes`, parts.flatMap((part) => listed(part.duree_minutes)), numbersIn(text, minutes)],
    [`${path}.equipe_max`, ofPhases("equipe_max"), numbersIn(text, /équipe de (\d+)/g)],
    ...phases.flatMap(({ jury }) => listed(jury)).map((jury) => quoted(`${path}.jury`, jury, text)),
  ];
};

/** What épreuves say, of the published text: a numbered phase, of its own paragraph; the others, of the whole text. */
export const claimsOfEpreuves = (path: string, epreuves: readonly Epreuve[], published: readonly string[]): Claim[] => {
  const paragraphs = published.map(plain);
  const text = paragraphs.join("\n");
  const phases = epreuves.flatMap((epreuve) => epreuve.phases ?? []);
  const types = epreuves.map(({ type }) => type);
  const cadres = epreuves.flatMap(({ cadre }) => cadre ?? []);
  const numbered = paragraphs.filter((paragraph) => numberOfPhase(paragraph) !== undefined);
  const ours = phases.map(({ numero }) => numero);
  const scopes = numbered.length === 0 ? [text] : numbered;
  return [
    sequence(path, "type", types, text),
    facts(path, "cadre", cadres, text),
    ...epreuves.flatMap(({ sujet }) => listed(sujet)).map((sujet) => quoted(`${path}.sujet`, sujet, text)),
    [`${path}.numero`, ours, numbered.length === 0 ? ours.map(() => undefined) : numbered.map(numberOfPhase)],
    ...scopes.flatMap((scope) => {
      const numero = numberOfPhase(scope);
      const told = phases.filter((phase) => phase.numero === numero);
      return claimsOfPhases(`${path}.${numero ?? "phases"}`, told, scope);
    }),
  ];
};
