import acceptationsJson from "../../schemas/acceptations.schema.json";
import correspondancesJson from "../../schemas/correspondances.schema.json";
import ficheJson from "../../schemas/fiche.schema.json";
import lexiqueJson from "../../schemas/lexique.schema.json";
import type { DataKind } from "../model/data-kind.ts";
import validateAcceptations from "./acceptations.generated.js";
import validateCorrespondances from "./correspondances.generated.js";
import validateFiche from "./fiche.generated.js";
import validateLexique from "./lexique.generated.js";
import { type DataSchema, dataSchema } from "./schema/data-schema.ts";

/** The schema of each kind of data file. */
export const dataSchemas: Readonly<Record<DataKind, DataSchema>> = {
  fiche: dataSchema(validateFiche, ficheJson),
  acceptations: dataSchema(validateAcceptations, acceptationsJson),
  correspondances: dataSchema(validateCorrespondances, correspondancesJson),
  lexique: dataSchema(validateLexique, lexiqueJson),
};
