import type { ValidateFunction } from "ajv";
import type { Lectures } from "../model/correspondances.generated.ts";

/** The compiled schemas/correspondances.schema.json, made by scripts/generate.mjs. */
declare const validate: ValidateFunction<Lectures>;
export default validate;
