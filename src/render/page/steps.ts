import type { Epreuve, Phase } from "../../model/fiche.generated.ts";
import type { Comparison } from "./comparison.ts";
import { defenceParts } from "./defence-parts.ts";
import { type Html, html } from "./html.ts";

const natures = ["preparation", "production", "soutenance"] as const;

/** The phases of a test in the order they happen; one that the text does not tell of is said not to be told. */
export const renderSteps = ({ phases = [], proposee }: Epreuve, comparison: Comparison): Html[] => {
  const { messages, words } = comparison;
  // What import proposed is only a part of what the text says.
  const unknown = proposee === true ? messages.seeText : words.evaluations.unspecified;
  return natures.flatMap((nature) => {
    const told = phases.filter((one) => one.nature === nature);
    if (told.length > 0) return told.map((phase) => step(phase, comparison));
    return [item("inconnue", words.evaluations.steps[nature], [unknown])];
  });
};

const step = (phase: Phase, comparison: Comparison): Html => {
  const { evaluations } = comparison.words;
  const { nature, jury } = phase;
  const isDefence = nature === "soutenance";
  const lines = [...linesOf[nature](phase, comparison), ...(isDefence && !jury ? [evaluations.noJury] : [])];
  return item(
    "dite",
    evaluations.steps[nature],
    lines,
    isDefence ? defenceParts(phase, comparison) : undefined,
    jury === undefined ? undefined : html`<span>${evaluations.jury} <span lang="fr">${jury}</span></span>`,
  );
};

const item = (
  kind: "dite" | "inconnue",
  name: string,
  lines: readonly string[],
  parts?: Html,
  jury?: Html,
): Html => html`
  <li class="${kind}"><strong>${name}</strong>
  ${lines.map((line) => html`<span>${line}</span>\n`)}
  ${parts}
  ${jury}</li>
  `;

/** What is known of a phase, a line each; what is not said is among them, in words. */
const linesOf: Readonly<Record<Phase["nature"], (phase: Phase, comparison: Comparison) => string[]>> = {
  preparation: (phase, comparison) => {
    const { messages, words } = comparison;
    const { duree_heures: hours, tutoree } = phase;
    const time = hours === undefined ? words.evaluations.untimed : messages.hours(hours, hours);
    const tutored = tutoree ? words.evaluations.tutored : words.evaluations.untutored;
    return [time, ...who(phase, comparison), ...(tutoree === undefined ? [] : [tutored])];
  },
  production: ({ modalite, productions = [] }, { messages, words }) => {
    const made = productions.map((one) => messages.production[one]).join(messages.and);
    const alone = modalite === undefined ? "" : messages.modalite[modalite];
    const written = productions.length === 1 && productions[0] === "ecrit" && modalite === "individuel";
    const what = written ? messages.writing(1, true) : [made, alone].filter((one) => one !== "").join(" ");
    return [...(what === "" ? [] : [what]), words.evaluations.untimed];
  },
  soutenance: (phase, comparison) => {
    const minutes = phase.duree_minutes;
    const time = minutes === undefined ? comparison.words.evaluations.untimed : comparison.messages.minutes(minutes);
    return [time, ...who(phase, comparison)];
  },
};

const who = ({ modalite, equipe_max }: Phase, { messages }: Comparison): string[] => {
  if (modalite === undefined) return [];
  return [modalite === "equipe" ? messages.team(equipe_max ?? null) : messages.modalite[modalite]];
};
