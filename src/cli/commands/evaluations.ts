import type { Command } from "commander";
import { evaluationColumns } from "../../app/columns.ts";
import { evaluations } from "../../app/evaluations.ts";
import type { Session } from "../context.ts";
import { declareOnFiches } from "../fiches-command.ts";
import { evaluationsTable } from "../views/evaluations.ts";
import { ficheHeading } from "../views/heading.ts";

/** `rncp evaluations`: a row per test of each bloc, then the final tests. */
export const declare = (program: Command, session: Session): void =>
  declareOnFiches(program, session, "evaluations", {
    ask: evaluations,
    columns: evaluationColumns,
    show: (fiches, date, messages) =>
      fiches.flatMap((fiche) => [...ficheHeading(fiche, date, messages), ...evaluationsTable(fiche, messages)]),
  });
