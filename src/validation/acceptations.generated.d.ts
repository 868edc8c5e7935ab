import type { ValidateFunction } from "ajv";
import type { Acceptations } from "../model/acceptations.generated.ts";

/** The compiled schemas/acceptations.schema.json, made by scripts/generate.mjs. */
declare const validate: ValidateFunction<Acceptations>;
export default validate;
