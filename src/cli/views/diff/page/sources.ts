import type { Sources } from "../../../../render/page/sources.ts";
import type { PageParts } from "./parts.ts";

/** From which data, by which method, with which program. */
export const sourcesOf = ({ diff, messages, words: { sources } }: PageParts, lang: string): Sources => {
  const { source, rapport, date } = diff.data;
  const [method] = rapport.methodes;
  const isRead = method?.methode === "lecture";
  const threshold = String(method?.seuil ?? 0);
  const computed = isRead ? "" : ` --calcul --seuil ${threshold}`;
  const command = `rncp diff ${diff.a.numero} ${diff.b.numero} --format html --date ${date} --lang ${lang}${computed}`;
  const rows: Sources["rows"] = [
    { label: sources.pages, values: source.urls, kind: "links" },
    { label: sources.licence, values: [`${source.producteur}, ${source.licence}`], kind: "words" },
    {
      label: sources.method,
      values: [isRead ? sources.lecture : sources.calcul(messages.decimal(method?.seuil ?? 0))],
      kind: "words",
    },
    { label: sources.date, values: [messages.date(date)], kind: "words" },
    { label: sources.version, values: [`rncp ${rapport.version}`], kind: "words" },
    { label: sources.command, values: [command], kind: "code" },
  ];
  return {
    rows,
    prints: {
      caption: sources.prints,
      heads: [sources.data, sources.print],
      rows: rapport.donnees.map(({ nom, empreinte }) => ({ name: nom, print: empreinte })),
    },
    remarks: sources.remarks(`${diff.a.numero}, ${diff.b.numero}`),
    notes: [diff.a, diff.b].flatMap(({ numero, notes }) =>
      notes === undefined ? [] : [{ label: sources.notes(numero), items: notes }],
    ),
  };
};
