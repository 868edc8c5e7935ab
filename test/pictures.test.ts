import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { explorable } from "../src/app/explorer.ts";
import { paintFor } from "../src/cli/color.ts";
import type { Context } from "../src/cli/context.ts";
import { frameOf, promptOf } from "../src/cli/explorer/frame.ts";
import { comparedPage, detailOf, shownPage } from "../src/cli/explorer/pages.ts";
import { wander } from "../src/cli/explorer/wander.ts";
import { en } from "../src/messages/en.ts";
import { fr } from "../src/messages/fr.ts";
import { renderTerminal } from "../src/render/terminal.ts";
import { corpusOf, frenchWords, packagedContents, root, run, today } from "./support/run.ts";
import { svgOf } from "./support/svg.ts";

const update = process.env.UPDATE_SCENARIOS === "1";

/** Holds a file of docs/ against what the program makes now. */
const same = (path: string, made: string): void => {
  const file = join(root, path);
  if (update) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, made);
  }
  expect(readFileSync(file, "utf8")).toBe(made);
};

const screenOf = async (line: string, columns: number): Promise<string> =>
  (await run(line.split(" "), { env: { FORCE_COLOR: "1", TERM: "xterm" }, terminal: { columns, rows: 200 } })).stdout;

/** The explorer after « risque » was typed and the third answer chosen. */
const explorerScreen = async (language: "fr" | "en"): Promise<string> => {
  const corpus = corpusOf(packagedContents());
  const messages = language === "fr" ? fr : en;
  const paint = await paintFor(true);
  const context = { corpus: async () => corpus, io: { today }, messages, coloured: true } as unknown as Context;
  const look = { messages, paint, render: renderTerminal, kept: "" };
  const size = { width: 110, height: 26 };
  const ready = await explorable(corpus, { lexique: corpus.lexique, mots: frenchWords });
  const wandering = wander({
    ...{ context, look, explorable: ready, pages: { comparedPage, detailOf, shownPage }, size: () => size },
    ...{ folder: () => "", copy: () => undefined },
  });
  wandering.press("e", "risque");
  await expect.poll(() => wandering.state().answers.trouves).toBeGreaterThan(0);
  for (const _ of [1, 2]) wandering.press("down", "risque");
  await expect.poll(() => wandering.state().detail?.id).toBe(wandering.state().answers.entries[2]?.id);
  const state = wandering.state();
  const typed = `${promptOf(state, look)}${state.requete}`;
  return [typed, ...frameOf(state, typed, size, look)].join("\n");
};

describe.each(["fr", "en"] as const)("docs/images, in %s", (lang) => {
  test("pictures what rncp diff shows", async () => {
    const screen = await screenOf(`diff epsi cesi --lang ${lang}`, 100);
    same(`docs/images/diff.${lang}.svg`, svgOf(screen, "rncp diff epsi cesi"));
  });
  test("pictures what rncp search shows", async () => {
    const screen = await screenOf(`search gestion de crise --limit 4 --lang ${lang}`, 100);
    same(`docs/images/search.${lang}.svg`, svgOf(screen, "rncp search gestion de crise"));
  });
  test("pictures what rncp explorer shows", async () => {
    same(`docs/images/explorer.${lang}.svg`, svgOf(await explorerScreen(lang), "rncp explorer"));
  });
});

test("docs/exemple.html is the page of EPSI and CESI", async () => {
  same("docs/exemple.html", (await run(["diff", "epsi", "cesi", "--format", "html", "--date", today])).stdout);
});
