import type { Bloc, Epreuve, Fiche } from "../../../../model/fiche.generated.ts";
import type { Side } from "../../../../render/page/cards.ts";
import type { Evaluated, Published, Test, TimeLines } from "../../../../render/page/time-lines.ts";
import type { PageParts } from "./parts.ts";
import { stepsOf } from "./steps.ts";

/** How each bloc of each side is evaluated, then what the whole certification needs. */
export const timeLinesOf = (parts: PageParts): [TimeLines, TimeLines] => [timeLines("a", parts), timeLines("b", parts)];

const timeLines = (side: Side, parts: PageParts): TimeLines => {
  const { diff, messages } = parts;
  const fiche = diff[side];
  return {
    side,
    heading: `${diff.names[side]} · ${fiche.numero}`,
    blocs: [...fiche.blocs.map((bloc) => evaluated(fiche, bloc, parts)), ...finaleOf(fiche, parts)],
    general: published(messages.generalText, fiche.modalites_evaluation),
  };
};

const published = (label: string, paragraphs: readonly string[] | null): Published | undefined =>
  paragraphs === null || paragraphs.length === 0 ? undefined : { label, paragraphs };

const evaluated = (fiche: Fiche, { code, intitule, evaluation }: Bloc, parts: PageParts): Evaluated => {
  const { evaluations } = parts.words;
  const epreuves = evaluation?.epreuves ?? [];
  const undetailed = epreuves.length === 0 ? evaluations.undetailed : undefined;
  return {
    code: code.slice(fiche.numero.length),
    intitule,
    remark: evaluation === null ? evaluations.unpublished : undetailed,
    tests: epreuves.map((one) => testOf(one, parts)),
    published: published(evaluations.published, evaluation?.texte ?? null),
  };
};

/** What comes beyond the blocs: tests, and months in a company. */
const finaleOf = (fiche: Fiche, parts: PageParts): Evaluated[] => {
  const { messages, words } = parts;
  const finale = fiche.evaluation_finale;
  if (finale === null) return [];
  const periode = finale.periode_entreprise;
  const months =
    periode === undefined ? undefined : messages.periodeEntreprise(periode.duree_mois, periode.consecutive);
  return [
    {
      code: messages.champs.evaluation_finale,
      intitule: undefined,
      remark: months,
      tests: finale.epreuves.map((one) => testOf(one, parts)),
      published: published(words.evaluations.published, fiche.modalites_acquisition),
    },
  ];
};

const testOf = (epreuve: Epreuve, parts: PageParts): Test => {
  const { messages, words } = parts;
  const cadre = (epreuve.cadre ?? []).map((one) => messages.cadre[one]).join(messages.or);
  const made = new Set((epreuve.phases ?? []).flatMap(({ productions }) => productions ?? []));
  const result = [...made].map((one) => messages.production[one]).join(", ");
  return {
    name: [messages.epreuve[epreuve.type](1), ...(cadre === "" ? [] : [cadre])].join(", "),
    subject: epreuve.sujet,
    steps: stepsOf(epreuve, parts),
    result: result === "" ? undefined : words.evaluations.result(result),
  };
};
