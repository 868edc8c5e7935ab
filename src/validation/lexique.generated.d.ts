import type { ValidateFunction } from "ajv";
import type { Lexique } from "../model/lexique.generated.ts";

/** The compiled schemas/lexique.schema.json, made by scripts/generate.mjs. */
declare const validate: ValidateFunction<Lexique>;
export default validate;
