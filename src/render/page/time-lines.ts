import type { Side } from "./cards.ts";
import { type Html, html, verbatim } from "./html.ts";

/** Preparation, production or oral defence, in the order they happen. */
export type Step = {
  readonly name: string;
  /** What is known of it, a line each; what is not said is among them, in words. */
  readonly lines: readonly string[];
  /** Whether the text says nothing of it at all. */
  readonly isUnknown: boolean;
  /** Its parts with their minutes; those that the text does not tell are a part of their own. */
  readonly parts: readonly { readonly words: string; readonly minutes: number; readonly isKnown: boolean }[];
  /** Before whom, in the words of the fiche. */
  readonly jury: { readonly label: string; readonly words: string } | undefined;
};

/** A test, and the texts of the fiche that tell of it. */
export type Test = {
  readonly name: string;
  /** In the words of the fiche. */
  readonly subject: string | undefined;
  readonly steps: readonly Step[];
  readonly result: string | undefined;
};

/** How one bloc is evaluated, or what the whole certification needs beyond them. */
export type Evaluated = {
  readonly code: string;
  readonly intitule: string | undefined;
  /** Said where the fiche tells nothing, and of what is no test. */
  readonly remark: string | undefined;
  readonly tests: readonly Test[];
  readonly published: Published | undefined;
};

/** A text of the fiche under its label. */
export type Published = { readonly label: string; readonly paragraphs: readonly string[] };

/** All evaluations of a fiche. */
export type TimeLines = {
  readonly side: Side;
  readonly heading: string;
  readonly blocs: readonly Evaluated[];
  readonly general: Published | undefined;
};

/** The evaluations of both fiches. */
export const renderTimeLines = (sides: readonly TimeLines[]): Html => html`
  <div class="deux">${sides.map(
    ({ side, heading, blocs, general }) => html`<div class="${side}">
    <h3>${heading}</h3>
    ${general === undefined ? undefined : renderPublished(general)}
    ${blocs.map(renderEvaluated)}</div>
    `,
  )}</div>
  `;

const renderEvaluated = ({ code, intitule, remark, tests, published }: Evaluated): Html => html`
  <div class="evaluation">
  <h4>${code}${intitule === undefined ? undefined : html` <span class="titre" lang="fr">${intitule}</span>`}</h4>
  ${remark === undefined ? undefined : html`<p>${remark}</p>`}
  ${tests.map(renderTest)}
  ${published === undefined ? undefined : renderPublished(published)}</div>
  `;

const renderPublished = ({ label, paragraphs }: Published): Html => html`
  <details class="publie"><summary>${label}</summary>
  ${verbatim(paragraphs)}</details>
  `;

const renderTest = ({ name, subject, steps, result }: Test): Html => html`
  <p class="epreuve"><strong>${name}</strong>${subject === undefined ? undefined : html` <span lang="fr">${subject}</span>`}</p>
  <ol class="etapes">${steps.map(renderStep)}</ol>
  ${result === undefined ? undefined : html`<p class="note">${result}</p>`}
  `;

const renderStep = ({ name, lines, isUnknown, parts, jury }: Step): Html => html`
  <li class="${isUnknown ? "inconnue" : "dite"}"><strong>${name}</strong>
  ${lines.map((line) => html`<span>${line}</span>\n`)}
  ${parts.length === 0 ? undefined : html`${minutesBar(parts)}<ul>${parts.map(({ words }) => html`<li>${words}</li>\n`)}</ul>`}
  ${jury === undefined ? undefined : html`<span>${jury.label} <span lang="fr">${jury.words}</span></span>`}</li>
  `;

/** The parts of a defence to scale; hollow where the text does not say what they are. */
const minutesBar = (parts: Step["parts"]): Html => {
  const total = parts.reduce((sum, { minutes }) => sum + minutes, 0);
  let from = 0;
  const pieces = parts.map(({ minutes, isKnown }) => {
    const x = from;
    from += minutes;
    return html`<rect class="${isKnown ? "plein" : "vide"}" x="${x}" width="${minutes}" height="1"/>`;
  });
  return html`<svg class="barre" viewBox="0 0 ${total} 1" preserveAspectRatio="none" aria-hidden="true">${pieces}</svg>`;
};
