import type { Path } from "../model/diagnostic.ts";
import type { Bloc } from "../model/fiche.generated.ts";
import { competenceId } from "../model/identities.ts";

/** The statement of a competency, with its identifier and the way to it in the fiche. */
export type Statement = { readonly id: string; readonly path: Path; readonly texte: string };

/** The statements of the blocs, in the order of the page. */
export const statementsOf = (blocs: readonly Bloc[]): Statement[] =>
  blocs.flatMap(({ code: bloc, competences }, rank) =>
    competences.map(({ code, texte }, index) => ({
      id: competenceId(bloc, code),
      path: ["blocs", rank, "competences", index, "texte"],
      texte,
    })),
  );
