import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root, run } from "./support/run.ts";
import { words } from "./support/scenario.ts";

const update = process.env.UPDATE_SCENARIOS === "1";
const textOf = (file: string): string => readFileSync(join(root, file), "utf8");

/** The output of a command line as a page shows it: `COLUMNS=80 rncp list`. */
const outputOf = async (line: string): Promise<string> => {
  const typed = words(line);
  const program = typed.indexOf("rncp");
  expect(program, line).toBeGreaterThanOrEqual(0);
  const env = typed.slice(0, program).map((one) => /^(\w+)=(.*)$/.exec(one)?.slice(1) ?? [one, ""]);
  const { stdout, stderr } = await run(typed.slice(program + 1), { env: Object.fromEntries(env) });
  return stdout + stderr;
};

/** The first ```text block after a heading that matches, as lines. */
const picture = (text: string, title: RegExp): string[] => {
  const part = text.split(/^#+ /m).find((one) => title.test(one.split("\n", 1)[0] ?? "")) ?? "";
  return (/```text\n([\s\S]*?)```/.exec(part)?.[1] ?? "").split("\n").filter((line) => line !== "");
};

const columnsOf = async (argv: readonly string[]): Promise<string> => (await run(argv)).stdout.split("\r\n")[0] ?? "";
const foldersOf = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const readmes = ["README.md", "README.fr.md"];
const pages = readdirSync(join(root, "docs"))
  .filter((name) => name.endsWith(".md"))
  .map((name) => `docs/${name}`);

test.each([
  ...readmes,
  "docs/data.md",
  "docs/donnees.md",
])("%s shows what its commands print (UPDATE_SCENARIOS=1 rewrites it)", async (file) => {
  const text = textOf(file);
  const blocks = [...text.matchAll(/```console\n([\s\S]*?)```/g)].map(([, block = ""]) => block);
  expect(blocks.length).toBeGreaterThan(0);
  let printed = text;
  for (const block of blocks) {
    const commands = [...block.matchAll(/^\$ (.*)$/gm)].map(([, line = ""]) => line);
    const outputs: string[] = [];
    for (const line of commands) outputs.push(`$ ${line}\n${await outputOf(line)}`);
    printed = printed.replace(block, () => outputs.join(""));
  }
  if (update) writeFileSync(join(root, file), printed);
  else expect(text).toBe(printed);
});

test.each(readmes)("%s is read in one go: at most 150 lines", (file) => {
  expect(textOf(file).split("\n").length).toBeLessThanOrEqual(150);
});

test.each([
  "docs/formats.md",
  "docs/formats.fr.md",
])("%s gives the columns of each CSV in their order", async (file) => {
  const text = textOf(file);
  for (const kind of ["fiches", "blocs", "competences", "evaluations"])
    expect(text).toContain(`\`${await columnsOf(["export", kind])}\``);
  for (const argv of [
    ["search", "crise"],
    ["diff", "epsi", "cesi"],
    ["show", "epsi"],
    ["passerelle", "--de", "epsi", "--vers", "cesi"],
  ])
    expect(text).toContain(`\`${await columnsOf([...argv, "--format", "csv"])}\``);
});

test.each([
  "docs/architecture.md",
  "docs/architecture.fr.md",
])("%s pictures the folders that exist, and every folder of src/", (file) => {
  const lines = picture(textOf(file), /^(Folders|Dossiers)/);
  const names = lines.map((line) => /^( *)(\S+)/.exec(line) ?? []);
  const top = names.filter(([, indent]) => indent === "").map(([, , name = ""]) => name);
  const inner = names.filter(([, indent]) => indent === "  ").map(([, , name = ""]) => name);
  for (const name of [...top, ...inner.map((one) => join("src", one))])
    expect(existsSync(join(root, name)), name).toBe(true);
  const folders = inner.filter((name) => name.endsWith("/")).map((name) => name.slice(0, -1));
  expect(folders.sort()).toEqual(foldersOf("src"));
});

describe.each([...readmes, "CONTRIBUTING.md", ...pages])("%s", (file) => {
  const text = textOf(file);
  const folder = file.startsWith("docs/") ? "docs" : "";
  const slug = (heading: string): string =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-");
  const leads = (path: string, fragment: string): boolean => {
    const target = path === "" ? file : join(folder, path);
    if (!existsSync(join(root, target))) return false;
    if (fragment === "") return true;
    const headings = [...textOf(target).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => slug(heading));
    return headings.includes(decodeURIComponent(fragment));
  };

  test("links to files and headings that exist", () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)#?([^)\s]*)\)/g)];
    expect(links.filter(([, path = "", fragment = ""]) => !leads(path, fragment)).map(([link]) => link)).toEqual([]);
  });

  test("names files that exist", () => {
    const named = [...text.matchAll(/`((?:src|test|scripts|schemas|data|bin)\/[\w./-]*\w[/\w]*)`/g)];
    const paths = named.map(([, path = ""]) => path).filter((path) => !path.includes("RNCP"));
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

test("every page of docs/ is linked from a README", () => {
  const text = readmes.map(textOf).join("\n");
  for (const page of pages) expect(text).toContain(`](${page})`);
});
