import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { installPackage } from "../support/installed.ts";
import { root } from "../support/run.ts";

const { folder, inFolder } = installPackage();
const programs = readdirSync(join(root, "test/fixtures/programs"));
cpSync(join(root, "test/fixtures/programs"), folder, { recursive: true });

/** What TypeScript says of the programs of a user who has no types but those of the language. */
const compile = (typescript: string, options: Readonly<Record<string, string>>) => {
  const strictest = { target: "es2022", lib: ["es2022"], types: [], strict: true, skipLibCheck: false, noEmit: true };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { ...strictest, ...options }, files: programs }),
  );
  const { status, stdout } = inFolder(process.execPath, [join(root, "node_modules", typescript, "bin/tsc")]);
  return { status, stdout };
};

describe.each(["typescript-5.0", "typescript"])("programs of users, with %s", (typescript) => {
  test.each([{ module: "node16" }, { module: "esnext", moduleResolution: "bundler" }])("compile under %o", (options) =>
    expect(compile(typescript, options)).toEqual({ status: 0, stdout: "" }));
});

describe("the declarations", () => {
  const path = join(folder, "node_modules/rncp/dist/index.d.ts");
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const isExported = (node: ts.Node): boolean =>
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  const every = (node: ts.Node): ts.Node[] => [node, ...node.getChildren(source).flatMap(every)];
  const nodes = every(source);

  test("are one file", () => {
    const files = readdirSync(join(folder, "node_modules/rncp"), { recursive: true, encoding: "utf8" });
    expect(files.filter((name) => /\.d\.[cm]?ts$/.test(name))).toEqual([join("dist", "index.d.ts")]);
  });
  test("import nothing, and let nothing pass unchecked", () => {
    const { ImportDeclaration, ImportEqualsDeclaration, ImportType, ModuleDeclaration, AnyKeyword } = ts.SyntaxKind;
    const kinds = [ImportDeclaration, ImportEqualsDeclaration, ImportType, ModuleDeclaration, AnyKeyword];
    expect(nodes.filter(({ kind }) => kinds.includes(kind)).map((node) => node.getText(source))).toEqual([]);
    expect([...source.typeReferenceDirectives, ...source.referencedFiles]).toEqual([]);
  });
  test("export every type that they name", () => {
    const types = source.statements.filter(
      (node) => ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node),
    );
    expect(types.length).toBeGreaterThan(40);
    expect(types.filter((node) => !isExported(node)).map((node) => node.name?.text)).toEqual([]);
  });
  test("say what each export is", () => {
    const exported = source.statements.filter(isExported);
    const silent = exported.filter((node) => ts.getJSDocCommentsAndTags(node).length === 0);
    expect(silent.map((node) => node.getText(source))).toEqual([]);
  });
});
