import type { ValidateFunction } from "ajv";
import type { Fiche } from "../model/fiche.generated.ts";

/** The compiled schemas/fiche.schema.json, made by scripts/generate.mjs. */
declare const validate: ValidateFunction<Fiche>;
export default validate;
