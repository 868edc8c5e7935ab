import type { Comparison } from "./comparison.ts";
import { type Html, html } from "./html.ts";

/** The three origins, never mixed up: what each is worth, and what of this page comes from it. */
export const renderOrigins = ({ data, messages, words: { origins } }: Comparison): Html => {
  const { correspondances: pairs, officielles } = data;
  const read = pairs.filter(({ origine }) => origine === "lecture");
  const validated = read.filter(({ etat }) => etat === "validee").length;
  const proposers = new Set(read.flatMap(({ propose_par }) => propose_par ?? []));
  const proposed = [...proposers].map((one) => html`<span class="note">${origins.by} <q lang="fr">${one}</q></span>\n`);
  const published = officielles.map(
    ({ a, b, publiee_par }) => html`<li>${messages.diff.officielle(a, b, publiee_par)}</li>\n`,
  );
  const origin = (kind: "officielle" | "lecture" | "calcul", count: string, by: Html[] = [], list?: Html): Html => html`
  <li class="${kind}"><strong>${origins[kind]}</strong>
  <span>${origins[`${kind}Meaning`]}</span>
  <span class="compte">${count}</span>
  ${by}
  ${list}</li>`;
  return html`
  <h3>${origins.heading}</h3>
  <ul class="origines">${[
    origin(
      "officielle",
      origins.officielleCount(officielles.length),
      [],
      published.length === 0 ? undefined : html`<ul class="publiees">${published}</ul>`,
    ),
    origin("lecture", origins.lectureCount(read.length - validated, validated), proposed),
    origin("calcul", origins.calculCount(pairs.length - read.length)),
  ]}
  </ul>
  <p class="note">${messages.couverture.niveaux}</p>
  `;
};
