import type { Messages } from "../../messages/fr.ts";
import { isRunning } from "../../model/enregistrement.ts";
import type { Remplacement, Remplacements } from "../../model/sorties.generated.ts";
import { etatSentence } from "../../render/phrases/etat.ts";
import type { Block, Span } from "../../render/view.ts";

/** What replaces a certification, one a line; of several, which is in force. */
export const successors = (asked: string, nouvelles: readonly Remplacement[], messages: Messages): Block[] => {
  if (nouvelles.length === 0) return [];
  const words = messages.remplacements;
  const running = nouvelles.filter(({ fiche }) => fiche !== null && isRunning(fiche.etat)).map(({ numero }) => numero);
  const isUnknown = nouvelles.some(({ fiche }) => fiche === null || fiche.etat === "inconnu");
  const last = running.length > 0 ? words.enVigueur(running) : isUnknown ? words.inconnu : words.aucune;
  return [
    { kind: "list", items: nouvelles.map((one) => itemOf(one, after(one.remplace, asked, words.after), messages)) },
    ...(nouvelles.length === 1 ? [] : [{ kind: "text", text: last } as const]),
  ];
};

/** Whether a fiche of the chain is there to say more than the links of the first one do. */
export const saysMore = ({ nouvelles, anciennes }: Remplacements): boolean =>
  [...nouvelles, ...anciennes].some(({ fiche }) => fiche !== null);

/** What replaces it and what it replaces; undefined without either. */
export const chainBlocks = (
  asked: string,
  { nouvelles, anciennes }: Remplacements,
  messages: Messages,
): Block[] | undefined => {
  const words = messages.remplacements;
  if (nouvelles.length + anciennes.length === 0) return undefined;
  const before = anciennes.map((one) => itemOf(one, after(one.remplacee_par, asked, words.before), messages));
  return [
    ...(nouvelles.length === 0 ? [] : [{ kind: "text", text: words.nouvelles } as const]),
    ...successors(asked, nouvelles, messages),
    ...(before.length === 0
      ? []
      : ([
          { kind: "text", text: words.anciennes },
          { kind: "list", items: before },
        ] as const)),
  ];
};

/** The one that a link of the chain follows, where that is not the one asked for. */
const after = (numero: string, asked: string, words: (numero: string) => string): string =>
  numero === asked ? "" : ` (${words(numero)})`;

const itemOf = (
  { numero, intitule, fiche }: Pick<Remplacement, "numero" | "intitule" | "fiche">,
  beside: string,
  messages: Messages,
): Span[] => {
  const title = [...(fiche === null ? [] : [fiche.certificateur]), ...(intitule === null ? [] : [intitule])];
  const said = `${title.map((one) => ` · ${one}`).join("")}${beside}`;
  const end =
    fiche === null ? [{ text: messages.remplacements.notThere }] : [{ text: "\n" }, etatSentence(fiche, messages)];
  return [{ text: numero, style: "strong" }, { text: said }, ...end];
};
