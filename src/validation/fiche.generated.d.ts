import type { ErrorObject } from "ajv";
import type { Fiche } from "../model/fiche.generated.ts";

/** schemas/fiche.schema.json as compiled by scripts/generate.mjs: all errors of a value, none for a fiche. */
declare const validate: {
  (data: unknown): data is Fiche;
  errors?: ErrorObject[] | null;
};
export default validate;
