import { type Command, Option } from "commander";
import type { Wish } from "../correspondances/entre-fiches.ts";
import type { Corpus } from "../model/corpus.ts";
import { failure } from "../model/errors.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import type { Lexique } from "../model/lexique.generated.ts";
import { resolveFiche } from "../select/resolve.ts";
import { type DateOptions, fraction, type Session } from "./command.ts";
import type { Context } from "./context.ts";
import { isRead } from "./rapport.ts";

/** What a comparison is made with. */
export type Means = {
  readonly corpus: Corpus;
  readonly lexique: Lexique | null;
  /** AAAA-MM-JJ: it decides the state of the registrations. */
  readonly date: string;
  /** Of this program. */
  readonly version: string;
  readonly calcul: boolean;
  readonly seuil: number | undefined;
};

/** Options of the commands that look for correspondences. */
export type CalculOptions = DateOptions & {
  readonly calcul?: boolean;
  readonly seuil?: number;
  readonly explain?: boolean;
};

/** Adds `--calcul` and `--seuil`. */
export const withCalcul = (command: Command, { messages: { help } }: Session): Command =>
  command
    .option("--calcul", help.diff.calcul)
    .addOption(new Option("--seuil <n>", help.diff.seuil).argParser(fraction("--seuil")));

/** @throws failure `without-computation`: readings have neither a score nor what made it */
export const meansFor = async (
  context: Context,
  fiches: readonly Fiche[],
  { calcul, seuil, explain, date }: CalculOptions,
): Promise<Means> => {
  const corpus = await context.corpus();
  const read = fiches.every((a, rank) => fiches.slice(rank + 1).every((b) => isRead(a, b, corpus)));
  const asked = seuil !== undefined ? "--seuil" : explain === true ? "--explain" : undefined;
  if (asked !== undefined && calcul !== true && read) throw failure("without-computation", { name: asked });
  return {
    corpus,
    lexique: await context.lexique(),
    date: date ?? context.io.today,
    version: context.io.version,
    calcul: calcul === true,
    seuil,
  };
};

/** How the correspondences are to be found. */
export const wishOf = ({ corpus, lexique, calcul, seuil }: Means): Wish => ({
  lectures: corpus.lectures,
  lexique,
  calcul,
  ...(seuil === undefined ? {} : { seuil }),
});

/** The fiches that people name, each another one. @throws failure `same-fiche`, or those of resolveFiche */
export const distinctFiches = async (all: readonly Fiche[], names: readonly string[]): Promise<Fiche[]> => {
  const fiches: Fiche[] = [];
  for (const name of names) {
    const fiche = await resolveFiche(all, name);
    const before = fiches.indexOf(fiche);
    if (before !== -1) throw failure("same-fiche", { a: names[before] ?? "", b: name, fiche: fiche.numero });
    fiches.push(fiche);
  }
  return fiches;
};
