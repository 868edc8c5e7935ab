import schema from "../../schemas/acceptations.schema.json";
import type { DiagnosticCode } from "../model/diagnostic.ts";

const names: readonly string[] = schema.definitions.Acceptation.properties.regle.enum;

/** Whether a finding of this code can be true of the official text, and so be accepted. */
export const isAcceptable = (code: DiagnosticCode): boolean => names.includes(code);
