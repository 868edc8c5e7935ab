import type { Messages } from "../../messages/fr.ts";
import type { PageMessages } from "../../messages/page.fr.ts";
import type { Bloc, Epreuve, Fiche } from "../../model/fiche.generated.ts";
import { shortCode } from "../../model/identities.ts";
import { epreuvesPhrase, finalePhrase } from "../phrases/evaluation-phrases.ts";
import { type Comparison, type Side, sides } from "./comparison.ts";
import { type Html, html, verbatim } from "./html.ts";
import { renderSteps } from "./steps.ts";

/** The tests of each bloc in a phrase of ours: what fits on a sheet of paper. */
export const renderTests = (comparison: Comparison): Html => html`
  <div class="deux">${sides.map((side) => tests(side, comparison))}</div>
  `;

const tests = (side: Side, { [side]: fiche, names, messages, words }: Comparison): Html => {
  const phrases = fiche.blocs.map(({ code, intitule, evaluation }): [string, string, string] => {
    const phrase = evaluation === null ? messages.unpublished : epreuvesPhrase(evaluation.epreuves, messages);
    return [shortCode(code), intitule, phrase === "" ? words.evaluations.undetailed : phrase];
  });
  const whole = finalePhrase(fiche.evaluation_finale, messages);
  if (phrases.length === 0 && whole === "")
    return html`<p>${messages.colon(names[side], toldBelow(fiche, messages, words))}</p>`;
  return html`<table class="epreuves ${side}">
  <caption>${messages.colon(names[side], words.evaluations.summary)}</caption>
  <tbody>${phrases.map(
    ([
      code,
      intitule,
      phrase,
    ]) => html`<tr><th scope="row"><span class="code">${code}</span> <span class="titre" lang="fr">${intitule}</span></th>
    <td>${phrase}</td></tr>
    `,
  )}${whole === "" ? undefined : html`<tr><th scope="row">${messages.champs.evaluation_finale}</th><td>${whole}</td></tr>`}</tbody>
  </table>
  `;
};

/** Of a fiche without blocs, of which nobody made tests. */
const toldBelow = ({ modalites_evaluation: texte }: Fiche, messages: Messages, words: PageMessages): string =>
  texte === null || texte.length === 0 ? messages.unpublished : words.cards.inWords;

/** How each bloc of each side is evaluated, then what the whole certification needs. */
export const renderEvaluations = (comparison: Comparison): Html => html`
  <div class="deux">${sides.map((side) => evaluationsOf(side, comparison))}</div>
  `;

const evaluationsOf = (side: Side, comparison: Comparison): Html => {
  const { [side]: fiche, names, messages } = comparison;
  return html`<div class="${side}">
  <h3>${names[side]} · ${fiche.numero}</h3>
  ${published(messages.generalText, fiche.modalites_evaluation)}
  ${fiche.blocs.map((bloc) => ofBloc(bloc, comparison))}${finale(fiche, comparison)}</div>
  `;
};

/** A text of the fiche under its label. */
const published = (label: string, paragraphs: readonly string[] | null): Html | undefined =>
  paragraphs === null || paragraphs.length === 0
    ? undefined
    : html`
  <details class="publie"><summary>${label}</summary>
  ${verbatim(paragraphs)}</details>
  `;

const ofBloc = ({ code, intitule, evaluation }: Bloc, comparison: Comparison): Html => {
  const { evaluations } = comparison.words;
  const epreuves = evaluation?.epreuves ?? [];
  const undetailed = epreuves.length === 0 ? evaluations.undetailed : undefined;
  const heading = html`${shortCode(code)} <span class="titre" lang="fr">${intitule}</span>`;
  const remark = evaluation === null ? evaluations.unpublished : undetailed;
  return evaluated(heading, remark, epreuves, evaluation?.texte ?? null, comparison);
};

/** What comes beyond the blocs: tests, and months in a company. */
const finale = ({ evaluation_finale, modalites_acquisition }: Fiche, comparison: Comparison): Html | undefined => {
  if (evaluation_finale === null) return undefined;
  const { messages } = comparison;
  const { epreuves, periode_entreprise: periode } = evaluation_finale;
  const months = periode && messages.periodeEntreprise(periode.duree_mois, periode.consecutive);
  return evaluated(html`${messages.champs.evaluation_finale}`, months, epreuves, modalites_acquisition, comparison);
};

const evaluated = (
  heading: Html,
  remark: string | undefined,
  epreuves: readonly Epreuve[],
  texte: readonly string[] | null,
  comparison: Comparison,
): Html => html`
  <div class="evaluation">
  <h4>${heading}</h4>
  ${remark === undefined ? undefined : html`<p>${remark}</p>`}
  ${epreuves.map((one) => test(one, comparison))}
  ${published(comparison.words.evaluations.published, texte)}</div>
  `;

const test = (epreuve: Epreuve, comparison: Comparison): Html => {
  const { messages, words } = comparison;
  const cadre = messages.situation(
    epreuve.type,
    (epreuve.cadre ?? []).map((one) => messages.cadre[one]).join(messages.or),
  );
  const name = [messages.epreuve[epreuve.type](1), ...(cadre === "" ? [] : [cadre])].join(", ");
  const made = new Set((epreuve.phases ?? []).flatMap(({ productions }) => productions ?? []));
  const result = [...made].map((one) => messages.production[one]).join(", ");
  return html`
  <p class="epreuve"><strong>${epreuve.proposee === true ? messages.proposed(name) : name}</strong>${epreuve.sujet && html` <span lang="fr">${epreuve.sujet}</span>`}</p>
  <ol class="etapes">${renderSteps(epreuve, comparison)}</ol>
  ${result === "" ? undefined : html`<p class="note">${words.evaluations.result(result)}</p>`}
  `;
};
