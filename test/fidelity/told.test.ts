import { expect, test } from "vitest";
import type { Fiche } from "../../src/model/fiche.generated.ts";
import { faults, ficheOf, opened, pageOf } from "./packaged.ts";

test.each<[what: string, change: (fiche: Fiche) => unknown, told: string[]]>([
  [
    "an invented competency",
    ({ blocs }) => blocs[0]?.competences.push({ code: "C12", texte: "Inventer une compétence" }),
    [`blocs.0.competences.11.texte: page undefined, fiche "Inventer une compétence"`],
  ],
  [
    "a competency that became part of the evaluation",
    ({ blocs }) => blocs[1]?.evaluation?.texte.unshift(blocs[1].competences.pop()?.texte ?? ""),
    ["blocs.1.competences.11.texte", ...[0, 1, 2, 3, 4, 5].map((at) => `blocs.1.evaluation.texte.${at}`)],
  ],
  [
    "a territory that was guessed",
    (fiche) => Object.assign(fiche, { accessible_nouvelle_caledonie: true }),
    ["accessible_nouvelle_caledonie: page null, fiche true"],
  ],
  [
    "a sum that was completed",
    ({ blocs }) =>
      blocs[0]?.evaluation?.epreuves[0]?.phases?.[2]?.parties?.push({ contenu: ["entretien"], duree_minutes: 20 }),
    ["RNCP36924BC01.III.duree_minutes: ours [45,15,10,20], page [45,15,10]"],
  ],
  [
    "a phase that the page does not give",
    ({ blocs }) => blocs[3]?.evaluation?.epreuves[0]?.phases?.unshift({ numero: "I", nature: "preparation" }),
    ['RNCP36924BC04.numero: ours ["I","II","III"], page ["II","III"]'],
  ],
  [
    "a number in a note that is not on the page",
    ({ notes }) => notes?.push("Il reste 17 minutes."),
    ['notes: ours "17", page undefined'],
  ],
])("%s is told, with its place", (_, change, told) => {
  const fiche = ficheOf("RNCP36924");
  change(fiche);
  const found = faults(opened(pageOf("RNCP36924")), fiche);
  expect(found.map((sentence, at) => sentence.slice(0, told[at]?.length))).toEqual(told);
});
