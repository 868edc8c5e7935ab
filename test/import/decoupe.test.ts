import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { decoupe } from "../../src/import/decoupe.ts";
import { root } from "../support/run.ts";
import { listes } from "./listes.ts";

const folder = join(root, "test/fixtures/open-data");
type Expected = { kind: "competence" | "heading" | "note"; marque?: string; texte: string };
const expected: Record<string, { items: Expected[] }> = JSON.parse(
  readFileSync(join(folder, "segmentation.json"), "utf8"),
);

/** The lists of the official extracts, by the codes of their blocs. */
const published = new Map<string, string>();
const path: string[] = [];
let text = "";
let code = "";
const parser = new SaxesParser();
parser.on("opentag", ({ name }) => {
  path.push(name);
  text = "";
});
parser.on("text", (part) => {
  text += part;
});
parser.on("closetag", ({ name }) => {
  if (name === "CODE") code = text;
  if (name === "LISTE_COMPETENCES") published.set(code, text);
  path.pop();
});
parser.write(readFileSync(join(folder, "extrait-rncp.xml"), "utf8")).close();

const natures = { heading: "titre", competence: "competence", note: "note" } as const;

describe("the lists of the official extracts are cut as they were read", () => {
  test.each(Object.entries(expected))("%s", (bloc, { items }) => {
    expect(decoupe(published.get(bloc) ?? "").items).toEqual(
      items.map(({ kind, marque, texte }) => ({ nature: natures[kind], repere: marque ?? null, texte })),
    );
  });
});

describe("so are lists of other trades, judged before they were cut", () => {
  test.each(listes)("$nom", ({ texte, items, surete }) => {
    const cut = decoupe(texte);
    expect(cut.items.map(({ nature, repere, texte: own }) => [nature.charAt(0), repere, own])).toEqual(items);
    if (surete !== undefined) expect(cut.surete).toBe(surete);
  });
});

const letters = (of: string): string => [...of.replace(/\s/g, "")].sort().join("");
/** Bullets are no text. */
const bullets = /[-–—•●○·▪■◦‣➢➔►→✓✔\uE000-\uF8FF*o]/g;

test("loses no character but white space and bullets, and invents none", () => {
  const word = fc.constantFrom(
    "Gérer",
    "la",
    "veille",
    "C1.",
    "A2C3.",
    "-",
    "•",
    "1.1",
    "1.1.1",
    "de",
    "o",
    "Réaliser",
  );
  const gap = fc.constantFrom(" ", "  ", "    ", "\n");
  fc.assert(
    fc.property(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 60 }), (parts) => {
      const texte = parts.flat().join("");
      const found = decoupe(texte).items.map(({ repere, texte: own }) => (repere ?? "") + own);
      expect(letters(found.join("")).replace(bullets, "")).toBe(letters(texte).replace(bullets, ""));
    }),
  );
});
