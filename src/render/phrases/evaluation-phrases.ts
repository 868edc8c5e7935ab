import type { Messages } from "../../messages/fr.ts";
import type { Epreuve, EvaluationFinale, Fiche, Phase } from "../../model/fiche.generated.ts";

type Nature = Phase["nature"];

/**
 * Several tests in a phrase: « 4 MSPR : 3 préparations en équipe (21–28 h), écrit individuel, soutenance 30–45 min ».
 * A part that not every test has is counted.
 */
export const epreuvesPhrase = (epreuves: readonly Epreuve[], messages: Messages): string => {
  const types = [...new Set(epreuves.map(({ type }) => type))];
  const phrases = types.map((type) =>
    typePhrase(
      type,
      epreuves.filter((one) => one.type === type),
      messages,
    ),
  );
  return phrases.join(messages.semicolon);
};

const typePhrase = (type: Epreuve["type"], epreuves: readonly Epreuve[], messages: Messages): string => {
  const name = messages.epreuve[type](epreuves.length);
  const parts = (["preparation", "production", "soutenance"] as const).flatMap((nature) => {
    const phases = epreuves.flatMap((one) => (one.phases ?? []).filter((phase) => phase.nature === nature));
    return phases.length === 0 ? [] : [naturePhrase(nature, phases, epreuves.length, messages)];
  });
  return parts.length === 0 ? name : messages.colon(name, parts.join(", "));
};

const naturePhrase = (nature: Nature, phases: readonly Phase[], total: number, messages: Messages): string => {
  const count = phases.length === total ? 1 : phases.length;
  const every = (modalite: Phase["modalite"]): boolean => phases.every((phase) => phase.modalite === modalite);
  if (nature === "production") return messages.writing(count, every("individuel"));
  if (nature === "preparation") {
    const hours = phases.flatMap(({ duree_heures }) => duree_heures ?? []);
    const words = messages.preparation(count, every("equipe"));
    return hours.length === 0 ? words : `${words} (${messages.hours(Math.min(...hours), Math.max(...hours))})`;
  }
  const minutes = phases.flatMap(({ duree_minutes }) => duree_minutes ?? []);
  const words = messages.defence(count);
  return minutes.length === 0 ? words : `${words} ${messages.minuteRange(Math.min(...minutes), Math.max(...minutes))}`;
};

/** What the whole certification needs beyond its blocs: « grand oral ; 6 mois en entreprise, consécutifs ou non ». */
export const finalePhrase = (finale: EvaluationFinale, messages: Messages): string => {
  if (finale === null) return "";
  const { epreuves, periode_entreprise: periode } = finale;
  const period = periode === undefined ? [] : [messages.periodeEntreprise(periode.duree_mois, periode.consecutive)];
  const types = [...new Set(epreuves.map(({ type }) => type))];
  const names = types.map((type) => messages.epreuve[type](epreuves.filter((one) => one.type === type).length));
  return [...names, ...period].join(messages.semicolon);
};

/** Whether somebody took tests out of the texts of a fiche: only then is a phrase on them a summary. */
export const hasTests = ({ blocs, evaluation_finale }: Fiche): boolean =>
  evaluation_finale !== null || blocs.some(({ evaluation }) => (evaluation?.epreuves ?? []).length > 0);

/** How a whole fiche is evaluated: its blocs, then what comes beyond them. */
export const fichePhrase = (fiche: Fiche, messages: Messages): string => {
  const epreuves = fiche.blocs.flatMap((bloc) => bloc.evaluation?.epreuves ?? []);
  const texts = [fiche.modalites_evaluation, ...fiche.blocs.map(({ evaluation }) => evaluation?.texte)];
  const inWords = texts.some((text) => (text ?? []).length > 0);
  const silence = inWords ? messages.onlyInWords(`rncp evaluations ${fiche.numero}`) : messages.unpublished;
  const phrases = [epreuvesPhrase(epreuves, messages) || silence, finalePhrase(fiche.evaluation_finale, messages)];
  return phrases.filter((phrase) => phrase !== "").join(messages.semicolon);
};
