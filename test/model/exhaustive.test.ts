import { join, relative } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { root } from "../support/run.ts";

const generated = join(root, "src/model/fiche.generated.ts");
const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: ["src"] }, ts.sys, root);
const types = ts.sys.readFile(generated) ?? "";

/** Read once, whatever the types of a fiche: only these differ from one compilation to the next. */
const read = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of src/ with other types of a fiche: in which file, and the sentence. */
const errors = (changed: string): { file: string; message: string }[] => {
  const host = ts.createCompilerHost(options);
  const getSourceFile: typeof host.getSourceFile = (name, version) => {
    if (relative(name, generated) === "") return ts.createSourceFile(name, changed, version, true);
    if (!read.has(name)) read.set(name, host.getSourceFile(name, version));
    return read.get(name);
  };
  const program = ts.createProgram(fileNames, { ...options, noErrorTruncation: true }, { ...host, getSourceFile });
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => ({
    file: relative(root, file?.fileName ?? root),
    message: ts.flattenDiagnosticMessageText(messageText, "\n"),
  }));
};

const filesOf = (found: readonly { file: string }[]): string[] => [...new Set(found.map(({ file }) => file))].sort();

/** The opening lines of the objects in the types, with their names. */
const opening = /^(?:export interface |export type | +)(\w+)(?: =|\?:)? \{$/gm;
/** The types with a key more in these objects: `essai_Bloc`. */
const withKeys = (isChanged: (name: string) => boolean): string =>
  types.replace(opening, (line, name: string) => (isChanged(name) ? `${line}\n  essai_${name}: string;` : line));

const labels = ["src/messages/en.ts", "src/messages/fr.ts"];
const rows = "src/app/rows.ts";
const imports = ["src/import/page/lire-page.ts", "src/import/xml/fiche-xml.ts"];
const blocImports = ["src/import/page/bloc-page.ts", "src/import/xml/fiche-xml.ts"];
const show = "src/cli/commands/show.ts";
const sections = "src/cli/views/sections.ts";
const tables = "src/cli/views/tables.ts";
const texts = "src/cli/views/texts.ts";
const compared = "src/correspondances/compared-fields.ts";
const searched = "src/corpus/memory/texts.ts";

/** Where it is decided what becomes of a new key: how it is called, and whether it is shown, compared, searched. */
const alone: [object: string, decided: string[]][] = [
  ["Fiche", [...labels, sections, compared, ...imports]],
  ["Bloc", [...labels, rows, show, sections, searched, compared, ...blocImports]],
  ["Phase", [...labels, rows, "src/import/epreuves.ts"]],
];

/** The same of the other objects, their names apart. */
const together: Readonly<Record<string, readonly string[]>> = {
  Competence: [sections, "src/model/competences.ts"],
  Evaluation: [rows, searched, compared],
  EvaluationFinale: [rows],
  periode_entreprise: [rows],
  Epreuve: [rows],
  Partie: [rows],
  Certificateur: [tables, compared],
  VoieAcces: [tables, compared],
  StatistiquesPromotion: ["src/render/phrases/statistiques.ts", compared],
  ConditionEntree: ["src/render/phrases/conditions.ts"],
  CodeNsf: [texts, compared],
  Formacode: [texts, compared],
  CodeRome: [texts, compared],
  CertificationLiee: ["src/render/phrases/linked.ts"],
  CorrespondanceOfficielle: [texts],
  CompetenceAttestee: [sections, "src/model/competences.ts"],
  Partenaire: [tables],
  Intercalaire: labels,
  Registre: labels,
  Publication: labels,
  CodeLibelle: labels,
  EtatCertificateur: labels,
};

test.each(alone)("a key more in %s is an error in each file that has to decide about it", (object, decided) =>
  expect(filesOf(errors(withKeys((name) => name === object)))).toEqual(decided.sort()));

test("so is one in any other object of a fiche", () => {
  const others = [...types.matchAll(opening)].flatMap(([, name = ""]) =>
    alone.some(([one]) => one === name) ? [] : name,
  );
  expect(others.sort()).toEqual(Object.keys(together).sort());
  const found = errors(withKeys((name) => others.includes(name)));
  for (const name of others) {
    const key = new RegExp(`\\bessai_${name}\\b`);
    const files = filesOf(found.filter(({ message }) => key.test(message)));
    expect(files).toEqual(expect.arrayContaining([...(together[name] ?? [])]));
  }
});
