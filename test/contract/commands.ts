import type {
  DiffManyOutput,
  DiffOutput,
  PasserelleOutput,
  SearchOutput,
  ShowOutput,
} from "../../src/model/sorties.generated.ts";
import { documentedColumns } from "../support/documented.ts";
import { fieldRows, groupRows, leafRows, pairRows, passerelleRows, type Texts } from "./rows.ts";

/** A command line, the definition of its JSON in sorties.schema.json, and what its CSV must hold. */
export type Command = {
  readonly argv: readonly string[];
  readonly definition: string;
  readonly columns: readonly string[];
  readonly rows: (data: never, texts: Texts) => readonly object[];
};

const command = (line: string, definition: string, documented: string, rows: Command["rows"]): Command => ({
  argv: line.split(" "),
  definition,
  columns: documentedColumns(documented),
  rows,
});

const items = ({ items: all }: { readonly items: readonly object[] }): readonly object[] => all;
const shown = (line: string): Command => command(line, "ShowOutput", "show", (data: ShowOutput) => leafRows(data));
const diffed = (line: string, part?: "a" | "b"): Command =>
  command(line, "DiffOutput", "diff", (data: DiffOutput, texts) => pairRows(data, texts, part));
const passerelle = (line: string): Command =>
  command(line, "PasserelleOutput", "passerelle", (data: PasserelleOutput, texts) => passerelleRows(data, texts));

const three = ["RNCP36924", "RNCP38779", "RNCP34762"];

/** Every command that prints a CSV of fiches, with the options that change it. */
export const commands: readonly Command[] = [
  command("list", "ListOutput", "list", items),
  command("list --certificateur personne", "ListOutput", "list", items),
  shown("show RNCP36924"),
  shown("show RNCP38779BC01"),
  shown("show RNCP38779BC01C01"),
  shown("show RNCP36924 --section activites_visees"),
  shown("show RNCP34762 --section niveau"),
  command("blocs", "BlocsOutput", "blocs", items),
  command("blocs RNCP36924 RNCP38779", "BlocsOutput", "blocs", items),
  command("evaluations", "EvaluationsOutput", "evaluations", items),
  command("search sécurité --tout", "SearchOutput", "search", items),
  command("search boulangerie", "SearchOutput", "search", items),
  command("search sécurité --count", "SearchOutput", "search --count", ({ par_bloc }: SearchOutput) => par_bloc),
  diffed("diff RNCP36924 RNCP38779"),
  diffed("diff RNCP34763 RNCP34762 --section competences"),
  diffed("diff RNCP36924 RNCP38779 --seulement communes"),
  diffed("diff RNCP36924 RNCP38779 --seulement a", "a"),
  diffed("diff RNCP36924 RNCP38779 --seulement b", "b"),
  diffed("diff RNCP36924 RNCP38779 --calcul"),
  command("diff RNCP36924 RNCP38779 --section blocs", "DiffOutput", "diff --section blocs", ({ blocs }: DiffOutput) => [
    ...blocs.a,
    ...blocs.b,
  ]),
  command(
    "diff RNCP36924 RNCP38779 --section resume",
    "DiffOutput",
    "diff --section resume",
    ({ champs }: DiffOutput) => champs,
  ),
  {
    argv: ["diff", ...three],
    definition: "DiffManyOutput",
    columns: ["grappe", "origines", ...three],
    rows: (data: DiffManyOutput) => groupRows(data),
  },
  {
    argv: ["diff", ...three, "--section", "resume"],
    definition: "DiffManyOutput",
    columns: ["champ", "relation", ...three],
    rows: (data: DiffManyOutput) => fieldRows(data),
  },
  passerelle("passerelle --de RNCP34763 --vers RNCP34762 --acquis BC01,BC02"),
  passerelle("passerelle --de RNCP36924 --vers RNCP38779 --calcul"),
  command("proches RNCP36924", "ProchesOutput", "proches", items),
  command("proches RNCP36924 BC01", "ProchesOutput", "proches", items),
  command("rules", "RulesOutput", "rules", items),
];

/** A list of `export`, with the definitions of its JSON and of a row. */
export type Export = {
  readonly kind: string;
  readonly definition: string;
  readonly row: string;
  readonly columns: readonly string[];
};

const exported = (kind: string, definition: string, row: string): Export => ({
  kind,
  definition,
  row,
  columns: documentedColumns(`export ${kind}`),
});

/** All of them. */
export const exports: readonly Export[] = [
  exported("fiches", "ListOutput", "FicheRow"),
  exported("blocs", "BlocsOutput", "BlocRow"),
  exported("competences", "CompetencesOutput", "CompetenceRow"),
  exported("evaluations", "EvaluationsOutput", "EvaluationRow"),
];
