import type { YamlDocument } from "../corpus/yaml-document.ts";
import type { Acceptations } from "../model/acceptations.generated.ts";
import { type DataKind, kindOf } from "../model/data-kind.ts";
import { dataSchemas } from "./data-schemas.ts";
import { factsOf } from "./facts.ts";
import { type FileResult, fileResult } from "./file-result.ts";
import { ficheRules, textRules } from "./rules/index.ts";
import { type RuleFinding, runRules } from "./run-rules.ts";
import { checkSchema } from "./schema.ts";
import { soundFiche } from "./sound.ts";
import { lecturesResult, lexiqueResult } from "./validate-lists.ts";

/** What is refused in a text is read as U+FFFD: no lost character, and already told. */
const isMask = ({ finding }: RuleFinding): boolean => finding.code === "text-invisible" && finding.args.kind === "lost";

const ficheResult = (document: YamlDocument, today: string | undefined): FileResult => {
  const { findings, value, doubtful } = checkSchema(document, dataSchemas.fiche);
  const form = [...document.diagnostics, ...findings];
  const sound = value && soundFiche(value, doubtful);
  const found = sound ? runRules(document, sound, { fiche: ficheRules, text: textRules }, today) : [];
  const isMasked = document.diagnostics.some(({ code }) => code === "text-control-character");
  const rules = isMasked ? found.filter((one) => !isMask(one)) : found;
  return fileResult(document, form, { rules, facts: sound && factsOf(document, sound) });
};

const acceptationsResult = (document: YamlDocument): FileResult => {
  const { findings } = checkSchema(document, dataSchemas.acceptations);
  const form = [...document.diagnostics, ...findings];
  const isSound = document.value !== undefined && findings.length === 0;
  const { acceptations } = isSound ? (document.value as Acceptations) : { acceptations: [] };
  const placed = acceptations.map((acceptation, index) => {
    const range = document.rangeOf(["acceptations", index, "extrait"], "value");
    return { ...acceptation, file: document.file, place: { range, line: document.lineAt(range.start.line) } };
  });
  return fileResult(document, form, { acceptations: placed });
};

const results: Readonly<Record<DataKind, (document: YamlDocument, today: string | undefined) => FileResult>> = {
  fiche: ficheResult,
  acceptations: acceptationsResult,
  lexique: lexiqueResult,
  correspondances: lecturesResult,
};

/**
 * Everything that can be said of one data file alone: its form, its schema, and the rules of its kind.
 * @param today AAAA-MM-JJ, for what depends on the day; without it, nothing does
 */
export const validateDocument = (document: YamlDocument, today: string | undefined): FileResult =>
  results[kindOf(document.file)](document, today);
