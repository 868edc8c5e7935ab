import { type Command, Option } from "commander";
import { certificationsProches } from "../../app/certifications-proches.ts";
import { columnsOf, records } from "../../app/columns.ts";
import type { Messages } from "../../messages/fr.ts";
import { exitCodes } from "../../model/errors.ts";
import { shortCode } from "../../model/identities.ts";
import type { ProcheItem, ProchesOutput } from "../../model/sorties.generated.ts";
import { etatSentence } from "../../render/phrases/etat.ts";
import { nameWithLevel } from "../../render/phrases/nom.ts";
import type { Block } from "../../render/view.ts";
import { answer } from "../command.ts";
import type { Session } from "../context.ts";
import { wholeNumber } from "../option-values.ts";
import { type CommonOptions, forPrograms, withShared } from "../options.ts";
import { listParts } from "../outcome.ts";
import { successors } from "../views/remplacements.ts";
import { sourceBlock } from "../views/source.ts";

type Options = CommonOptions & { readonly limit?: number };

const columns = columnsOf<ProcheItem>(
  "fiche",
  "certificateur",
  "intitule",
  "niveau",
  "competences",
  "tres_probable",
  "a_verifier",
  "domaines",
  "date_fin_enregistrement",
  "etat",
  "url",
);

/** So many certifications are shown where no number is given. */
const usual = 5;

/** `rncp proches`: the active certifications nearest to what somebody holds, those that replace it first. */
export const declare = (program: Command, session: Session): void => {
  const { io, messages } = session;
  const { help } = messages;
  const command = program
    .command("proches")
    .description(help.proches.description)
    .argument("<fiche>", help.arguments.id)
    .argument("[blocs...]", help.proches.blocs)
    .addOption(new Option("--limit <n>", help.proches.limit).argParser(wholeNumber("--limit", 1, 50)))
    .addHelpText("after", help.proches.examples);
  withShared(command, session, { parts: listParts, fields: forPrograms, date: true }).action(
    (fiche: string, blocs: string[]) =>
      answer<Options>(session, command, async (context, { date = io.today, limit = usual }) => {
        const wish = { fiche, blocs, date, limit, lexique: context.lexique };
        const data = await certificationsProches(await context.corpus(), wish);
        return {
          data: () => data,
          listing: () => ({ keys: Object.keys(columns), items: data.items }),
          records: () => records(columns, data.items),
          blocks: () => prochesBlocks(data, messages),
          ...(data.total + data.remplacements.length > 0
            ? { exitCode: exitCodes.done }
            : { exitCode: exitCodes.negative, note: messages.proches.none(data.cherchees) }),
        };
      }),
  );
};

const prochesBlocks = (data: ProchesOutput, messages: Messages): Block[] => {
  const { proches } = messages;
  const { de, items, remplacements } = data;
  if (items.length + remplacements.length === 0) return [];
  const cited = [{ ...de, fiche: de.id }, ...items].map(({ fiche, date_source }) => ({ numero: fiche, date_source }));
  return [
    { kind: "title", text: `${proches.title(de.id, de.certificateur)}\n${de.intitule}` },
    { kind: "text", text: [etatSentence(de, messages)] },
    ...(remplacements.length === 0
      ? []
      : [{ kind: "heading", text: proches.remplacements } as const, ...successors(de.id, remplacements, messages)]),
    ...(items.length === 0 ? [] : [{ kind: "heading", text: proches.heading(messages.date(data.date)) } as const]),
    ...items.flatMap((item) => itemBlocks(item, data, messages)),
    { kind: "text", text: [{ text: notes(data, messages).join("\n"), style: "dim" }] },
    sourceBlock(cited, messages),
  ];
};

/** What was compared, and how often such leads were right, as far as that is known. */
const notes = ({ items, comparees, cherchees }: ProchesOutput, { proches, couverture }: Messages): string[] => [
  proches.note(comparees, cherchees),
  ...new Set(items.map(({ frequences }) => couverture.frequences(frequences))),
];

const itemBlocks = (item: ProcheItem, { de, blocs }: ProchesOutput, messages: Messages): Block[] => {
  const { fiche, competences, tres_probable: sure, a_verifier: open, domaines } = item;
  const { proches } = messages;
  const acquired = blocs.map((code) => ` ${shortCode(code)}`).join("");
  return [
    {
      kind: "text",
      text: [{ text: fiche, style: "strong" }, { text: ` ${nameWithLevel(item, messages)}\n${item.intitule}` }],
    },
    {
      kind: "text",
      indent: 2,
      text: [
        { text: `${proches.counts(sure, open, competences)}\n` },
        { text: `${domaines.length === 0 ? proches.otherTrade : proches.domaines(domaines)}\n` },
        etatSentence(item, messages),
        { text: `\n${proches.next(`rncp passerelle ${de.id} ${fiche}${acquired}`)}`, style: "dim" as const },
      ],
    },
  ];
};
