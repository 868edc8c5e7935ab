import { describe, expect, test } from "vitest";
import { changesBlocks } from "../../src/cli/views/changes/show-changes.ts";
import type { Contents } from "../../src/corpus/memory/in-memory.ts";
import { fr } from "../../src/messages/fr.ts";
import { exitCodes } from "../../src/model/errors.ts";
import type { Bloc, Fiche } from "../../src/model/fiche.generated.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { safe } from "../../src/text/safe.ts";
import { cellsIn, nodesIn, readMarkdown, strangeNodes, tablesIn, textIn } from "../support/gfm.ts";
import { forAnyChange, forAnyTexts, fourFiches } from "../support/hostile.ts";
import { run } from "../support/run.ts";
import { expectedCells } from "./cells.ts";
import { changesBetween } from "./changes.ts";
import { commands, type Export, exports } from "./commands.ts";

const printed = async (argv: readonly string[], corpus: Contents): Promise<string> => {
  const { status, stdout, stderr } = await run([...argv, "--format", "markdown"], { corpus });
  if (status === exitCodes.failed) throw new Error(stderr);
  return stdout;
};

const holdsExport = async ({ kind, columns }: Export, corpus: Contents): Promise<void> => {
  const { items } = JSON.parse((await run(["export", kind, "--json"], { corpus })).stdout);
  const root = readMarkdown(await printed(["export", kind], corpus));
  expect(strangeNodes(root)).toEqual([]);
  expect(root.children.map(({ type }) => type)).toEqual(["table"]);
  expect(tablesIn(root).map(cellsIn)).toEqual([expectedCells(columns, items)]);
};

/** Tables of whole rows, and nothing that data has made. */
const isSound = (markdown: string): void => {
  const root = readMarkdown(markdown);
  expect(strangeNodes(root)).toEqual([]);
  for (const table of tablesIn(root)) {
    const widths = table.children.map((row) => row.children.length);
    expect(widths).toEqual(widths.map(() => widths[0]));
  }
};

const holdsChanges = async (before: Contents, after: Contents): Promise<void> =>
  isSound(renderMarkdown({ blocks: changesBlocks(await changesBetween(before, after), fr) }));

/** Lines run together as a list gives them, what is invisible by its name. */
const inOneLine = (text: string): string => safe(text).replace(/\s+/g, " ").trim();

/** What stands together, in a cell or an item of a list. */
const readIn = async (argv: readonly string[], corpus: Contents): Promise<string[]> =>
  nodesIn(readMarkdown(await printed(argv, corpus)))
    .filter(({ type }) => type === "tableCell" || type === "listItem")
    .map((node) => inOneLine(textIn(node)));

const missing = (read: readonly string[], texts: readonly string[]): string[] =>
  texts.map(inOneLine).filter((text) => !read.some((one) => one.includes(text)));

const statements = ({ fiches }: Contents, ...numeros: readonly string[]): string[] =>
  blocsOf(fiches, numeros).flatMap(({ competences }) => competences.map(({ texte }) => texte));

const blocsOf = (fiches: readonly Fiche[], numeros: readonly string[]): Bloc[] =>
  fiches.filter(({ numero }) => numeros.includes(numero)).flatMap(({ blocs }) => blocs);

const [epsi, cesi] = ["RNCP36924", "RNCP38779"] as const;
const titles = ({ fiches }: Contents): string[] => blocsOf(fiches, [epsi, cesi]).map(({ intitule }) => intitule);

/** What a command shows to be read side by side or one below the other. */
const shownTexts: readonly (readonly [line: string, texts: (corpus: Contents) => string[]])[] = [
  [`show ${epsi}`, (corpus) => statements(corpus, epsi)],
  [`diff ${epsi} ${cesi}`, (corpus) => [...statements(corpus, epsi, cesi), ...titles(corpus)]],
  [`diff ${epsi} ${cesi} --calcul --section competences`, (corpus) => statements(corpus, epsi, cesi)],
  [`diff ${epsi} ${cesi} RNCP34762`, (corpus) => statements(corpus, epsi, cesi)],
  [`passerelle --de ${epsi} --vers ${cesi}`, (corpus) => statements(corpus, cesi)],
  ["blocs", titles],
];

describe("Markdown, read as GitHub does, holds the values and nothing that they have made", () => {
  const lines = commands.map(({ argv }) => argv.join(" "));
  const holds = async (line: string, corpus: Contents) => isSound(await printed(line.split(" "), corpus));
  test.each(lines)("%s", (line) => holds(line, fourFiches));
  test.each(lines)("%s, any texts", (line) => forAnyTexts((corpus) => holds(line, corpus)));
  test.each(exports)("export $kind", (one) => holdsExport(one, fourFiches));
  test.each(exports)("export $kind, any texts", (one) => forAnyTexts((corpus) => holdsExport(one, corpus)));
  test("changes, any texts", () => forAnyChange(holdsChanges));
});

describe("Markdown shows the texts of competencies and blocs whole", () => {
  const holds = async (line: string, corpus: Contents, texts: readonly string[]): Promise<void> => {
    expect(missing(await readIn(line.split(" "), corpus), texts)).toEqual([]);
  };
  test.each(shownTexts)("%s", (line, of) => holds(line, fourFiches, of(fourFiches)));
  test.each(shownTexts)("%s, any texts", (line, of) => forAnyTexts((corpus) => holds(line, corpus, of(corpus))));
});
