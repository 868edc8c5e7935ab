import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root, run } from "./support/run.ts";
import { words } from "./support/scenario.ts";

const update = process.env.UPDATE_SCENARIOS === "1";

/** The output of a command line as a README shows it: `COLUMNS=80 rncp list`. */
const outputOf = async (line: string): Promise<string> => {
  const typed = words(line);
  const program = typed.indexOf("rncp");
  expect(program, line).toBeGreaterThanOrEqual(0);
  const env = typed.slice(0, program).map((one) => /^(\w+)=(.*)$/.exec(one)?.slice(1) ?? [one, ""]);
  const { stdout, stderr } = await run(typed.slice(program + 1), { env: Object.fromEntries(env) });
  return stdout + stderr;
};

/** The text between a heading `## …` that matches and the next one. */
const section = (text: string, title: RegExp): string =>
  text.split(/^## /m).find((one) => title.test(one.split("\n", 1)[0] ?? "")) ?? "";

/** The first ```text block after a heading `### …` that matches, as lines. */
const picture = (text: string, title: RegExp): string[] => {
  const part = text.split(/^### /m).find((one) => title.test(one.split("\n", 1)[0] ?? "")) ?? "";
  return (/```text\n([\s\S]*?)```/.exec(part)?.[1] ?? "").split("\n").filter((line) => line !== "");
};

const columnsOf = async (argv: readonly string[]): Promise<string> => (await run(argv)).stdout.split("\r\n")[0] ?? "";
const foldersOf = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

describe.each(["README.md", "README.fr.md"])("%s", (file) => {
  const path = join(root, file);
  const text = readFileSync(path, "utf8");
  const blocks = [...text.matchAll(/```console\n([\s\S]*?)```/g)].map(([, block = ""]) => block);

  test("shows what its commands print (UPDATE_SCENARIOS=1 rewrites it)", async () => {
    expect(blocks.length).toBeGreaterThan(2);
    let printed = text;
    for (const block of blocks) {
      const commands = [...block.matchAll(/^\$ (.*)$/gm)].map(([, line = ""]) => line);
      const outputs: string[] = [];
      for (const line of commands) outputs.push(`$ ${line}\n${await outputOf(line)}`);
      printed = printed.replace(block, () => outputs.join(""));
    }
    if (update) writeFileSync(path, printed);
    else expect(text).toBe(printed);
  });

  test("lists the commands of rncp --help, in their order", async () => {
    const listed = [...section(text, /^Comm/).matchAll(/^\| `rncp (\w+)/gm)].map(([, name]) => name);
    const { stdout } = await run(["--help"]);
    const helped = [...(stdout.split("Chercher et consulter :")[1] ?? "").matchAll(/^ {2}([a-z]+) /gm)].map(
      ([, name]) => name,
    );
    expect(helped.length).toBeGreaterThan(5);
    expect(listed).toEqual(helped);
  });

  test("gives the columns of each CSV in their order", async () => {
    for (const kind of ["fiches", "blocs", "competences", "evaluations"]) {
      expect(text).toContain(`\`${await columnsOf(["export", kind])}\``);
    }
    for (const argv of [
      ["search", "crise"],
      ["diff", "epsi", "cesi"],
      ["show", "epsi"],
      ["passerelle", "--de", "epsi", "--vers", "cesi"],
    ]) {
      expect(text).toContain(`\`${await columnsOf([...argv, "--format", "csv"])}\``);
    }
  });

  test("pictures the folders that exist, and every folder of src/", () => {
    const lines = picture(text, /(Folders|Dossiers)/);
    const names = lines.map((line) => /^( *)(\S+)/.exec(line) ?? []);
    const top = names.filter(([, indent]) => indent === "").map(([, , name = ""]) => name);
    const inner = names.filter(([, indent]) => indent === "  ").map(([, , name = ""]) => name);
    for (const name of [...top, ...inner.map((one) => join("src", one))])
      expect(existsSync(join(root, name)), name).toBe(true);
    const folders = inner.filter((name) => name.endsWith("/")).map((name) => name.slice(0, -1));
    expect(folders.sort()).toEqual(foldersOf("src"));
  });

  test("links to files that exist", () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, target = ""]) => target);
    expect(links.length).toBeGreaterThan(2);
    for (const target of links) expect(existsSync(join(root, target)), target).toBe(true);
  });
});

test.each(["README.md", "README.fr.md", "CONTRIBUTING.md"])("%s names files that exist", (file) => {
  const spans = [
    ...readFileSync(join(root, file), "utf8").matchAll(/`((?:src|test|scripts|schemas|data|bin)\/[\w./-]*)`/g),
  ];
  expect(spans.length).toBeGreaterThan(1);
  for (const [, path = ""] of spans) expect(existsSync(join(root, path)), path).toBe(true);
});
