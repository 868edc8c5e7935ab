import type { Partie, Phase } from "../../model/fiche.generated.ts";
import type { Comparison } from "./comparison.ts";
import { type Html, html } from "./html.ts";

/**
 * The parts of an oral defence, drawn to scale and in words; when all are timed, the minutes that the text leaves open are
 * one more, hollow.
 */
export const defenceParts = (
  { duree_minutes: whole = 0, parties = [] }: Phase,
  comparison: Comparison,
): Html | undefined => {
  if (parties.length === 0) return undefined;
  const { messages, words } = comparison;
  const told = parties.map(({ duree_minutes: minutes = 0 }) => minutes);
  const sum = told.reduce((one, other) => one + other, 0);
  const isTimed = parties.every(({ duree_minutes }) => duree_minutes !== undefined);
  const left = isTimed ? Math.max(0, whole - sum) : 0;
  const rest = left === 0 ? undefined : html`<li>${words.evaluations.rest(messages.minutes(left))}</li>\n`;
  return html`${minutesBar(told, left)}<ul>${parties.map((one) => html`<li>${part(one, comparison)}</li>\n`)}${rest}</ul>`;
};

const part = ({ contenu, modalite, duree_minutes: minutes }: Partie, { messages, words }: Comparison): string => {
  const what = contenu.map((one) => messages.contenu[one]).join(messages.and);
  return words.evaluations.part(
    minutes === undefined ? words.evaluations.untimed : messages.minutes(minutes),
    modalite === undefined ? what : `${what} ${messages.modalite[modalite]}`,
  );
};

const minutesBar = (told: readonly number[], left: number): Html => {
  let from = 0;
  const piece = (kind: "plein" | "vide", minutes: number): Html => {
    const x = from;
    from += minutes;
    return html`<rect class="${kind}" x="${x}" width="${minutes}" height="1"/>`;
  };
  const pieces = [...told.map((minutes) => piece("plein", minutes)), ...(left === 0 ? [] : [piece("vide", left)])];
  return html`<svg class="barre" viewBox="0 0 ${from} 1" preserveAspectRatio="none" aria-hidden="true">${pieces}</svg>`;
};
