import type { Epreuve, Partie, Phase } from "../../../../model/fiche.generated.ts";
import type { Step } from "../../../../render/page/time-lines.ts";
import type { PageParts } from "./parts.ts";

const natures = ["preparation", "production", "soutenance"] as const;

/** The phases of a test in the order they happen; one that the text does not tell of is said not to be told. */
export const stepsOf = ({ phases = [] }: Epreuve, parts: PageParts): Step[] =>
  natures.flatMap((nature) => {
    const told = phases.filter((one) => one.nature === nature);
    return told.length === 0 ? [unknown(nature, parts)] : told.map((phase) => stepOf(phase, parts));
  });

const unknown = (nature: Phase["nature"], { words: { evaluations } }: PageParts): Step => ({
  name: evaluations.steps[nature],
  lines: [evaluations.unspecified],
  isUnknown: true,
  parts: [],
  jury: undefined,
});

const stepOf = (phase: Phase, parts: PageParts): Step => {
  const { evaluations } = parts.words;
  const isDefence = phase.nature === "soutenance";
  return {
    name: evaluations.steps[phase.nature],
    lines: [...linesOf[phase.nature](phase, parts), ...(isDefence && !phase.jury ? [evaluations.noJury] : [])],
    isUnknown: false,
    parts: isDefence ? defenceParts(phase, parts) : [],
    jury: phase.jury === undefined ? undefined : { label: evaluations.jury, words: phase.jury },
  };
};

const who = ({ modalite, equipe_max }: Phase, { messages }: PageParts): string[] => {
  if (modalite === undefined) return [];
  return [modalite === "equipe" ? messages.team(equipe_max ?? null) : messages.modalite[modalite]];
};

const linesOf: Readonly<Record<Phase["nature"], (phase: Phase, parts: PageParts) => string[]>> = {
  preparation: (phase, parts) => {
    const { evaluations } = parts.words;
    const { duree_heures: hours, tutoree } = phase;
    const tutored = tutoree === undefined ? [] : [tutoree ? evaluations.tutored : evaluations.untutored];
    return [
      hours === undefined ? evaluations.untimed : parts.messages.hours(hours, hours),
      ...who(phase, parts),
      ...tutored,
    ];
  },
  production: ({ modalite, productions = [] }, { messages, words }) => {
    const made = productions.map((one) => messages.production[one]).join(messages.and);
    const alone = modalite === undefined ? "" : messages.modalite[modalite];
    const written = productions.length === 1 && productions[0] === "ecrit" && modalite === "individuel";
    const what = written ? messages.writing(1, true) : [made, alone].filter((one) => one !== "").join(" ");
    return [...(what === "" ? [] : [what]), words.evaluations.untimed];
  },
  soutenance: (phase, parts) => {
    const minutes = phase.duree_minutes;
    return [
      minutes === undefined ? parts.words.evaluations.untimed : parts.messages.minutes(minutes),
      ...who(phase, parts),
    ];
  },
};

/** The timed parts of a defence, then the minutes that the text leaves open. */
const defenceParts = ({ duree_minutes: whole, parties = [] }: Phase, parts: PageParts): Step["parts"] => {
  const { messages, words } = parts;
  const told = parties.map((one) => ({
    words: words.evaluations.part(
      one.duree_minutes === undefined ? words.evaluations.untimed : messages.minutes(one.duree_minutes),
      contentOf(one, parts),
    ),
    minutes: one.duree_minutes ?? 0,
    isKnown: true,
  }));
  const isTimed = parties.every(({ duree_minutes }) => duree_minutes !== undefined);
  const left = (whole ?? 0) - told.reduce((sum, { minutes }) => sum + minutes, 0);
  if (told.length === 0 || !isTimed || left <= 0) return told;
  return [...told, { words: words.evaluations.rest(messages.minutes(left)), minutes: left, isKnown: false }];
};

const contentOf = ({ contenu, modalite }: Partie, { messages }: PageParts): string => {
  const what = contenu.map((one) => messages.contenu[one]).join(messages.and);
  return modalite === undefined ? what : `${what} ${messages.modalite[modalite]}`;
};
