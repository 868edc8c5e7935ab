import type { Messages } from "../../messages/fr.ts";
import type { ImportItem, ImportTexte } from "../../model/sorties.generated.ts";
import { cut } from "../../text/cut.ts";

/** What became of each text of a source, for people: what went where, then what found no place, then codes that changed. */
export const importLines = (items: readonly ImportItem[], messages: Messages): string[] =>
  items.flatMap((item) => [
    messages.import.head(item.fiche, item.intitule, item.action, item.fichier),
    `  ${messages.import.content(item.blocs, item.competences)}`,
    ...texts(item.textes, messages),
    ...item.codes.map(({ ancien, nouveau }) => `  ${messages.import.code(ancien, nouveau)}`),
  ]);

/** A text of which somebody should look at what became of it. */
export const isDoubtfulText = ({ chemin, surete }: ImportTexte): boolean => chemin === null || surete !== "sur";

/** A line a text; the rows of a table, which are alike, are counted together. */
const texts = (list: readonly ImportTexte[], messages: Messages): string[] => {
  const lines: string[] = [];
  let last: { key: string; count: number; line: string } | undefined;
  for (const one of list) {
    const key = `${one.chemin?.replace(/\.\d+\..*/, "") ?? one.texte} ${one.surete}`;
    if (last?.key === key && one.chemin !== null && /\.\d+\./.test(one.chemin) && !one.chemin.startsWith("blocs.")) {
      last.count += 1;
      continue;
    }
    if (last !== undefined) lines.push(last.count > 1 ? `${last.line} (× ${last.count})` : last.line);
    last = { key, count: 1, line: `  ${lineOf(one, messages)}` };
  }
  return last === undefined ? lines : [...lines, last.count > 1 ? `${last.line} (× ${last.count})` : last.line];
};

const lineOf = ({ chemin, source, ligne, surete, texte }: ImportTexte, { import: words }: Messages): string =>
  chemin === null
    ? words.unplaced(source, ligne, cut(texte ?? "", 80))
    : words.placed(source, ligne, chemin, words.surete[surete]);
