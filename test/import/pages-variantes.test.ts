import { describe, expect, test } from "vitest";
import { lireHtml } from "../../src/import/html/lire-html.ts";
import type { Imported } from "../../src/import/imported.ts";
import { lirePage } from "../../src/import/page/lire-page.ts";
import { isFailure } from "../../src/model/errors.ts";
import { packagedContents } from "../support/run.ts";
import { pageCollee, pageSauvee } from "./rendre-page.ts";

const fiches = packagedContents().fiches;
const [epsi] = fiches;
if (epsi === undefined) throw new Error("two fiches are packaged");
const page = pageCollee(epsi, false);
const read = (text: string): Imported => lirePage(text, { file: "page.txt" });
const plain = read(page).fiche;
const codeOf = (action: () => unknown): string | undefined => {
  try {
    action();
  } catch (error) {
    return isFailure(error) ? error.code : String(error);
  }
  return undefined;
};

describe("labels, as pages and copies vary them", () => {
  test.each([
    ["typographic apostrophes", (text: string) => text.replaceAll("'", "’")],
    ["straight apostrophes", (text: string) => text.replaceAll("’", "'")],
    ["no-break spaces before colons", (text: string) => text.replace(/ :$/gm, "\u00a0:")],
    ["no final colons", (text: string) => text.replace(/ :$/gm, "")],
    ["capitals", (text: string) => text.replace(/^.{3,60} :$/gm, (label) => label.toUpperCase())],
    ["line ends of Windows", (text: string) => text.replaceAll("\n", "\r\n")],
    ["blank lines between all lines", (text: string) => text.replaceAll("\n", "\n\n")],
    ["decomposed accents", (text: string) => text.normalize("NFD")],
  ])("%s", (_, vary) => {
    const { fiche, placements } = read(vary(page));
    expect(Object.keys(fiche)).toEqual(Object.keys(plain));
    expect(fiche.blocs.map(({ competences }) => competences.length)).toEqual([11, 12, 12, 9]);
    expect(fiche.voies_acces).toHaveLength(plain.voies_acces.length);
    expect(placements.filter(({ chemin }) => chemin === null)).toEqual([]);
  });

  test("sections may be missing, or stand elsewhere", () => {
    const at = page.indexOf("Secteurs d’activités :");
    const moved = read(
      `${page.slice(0, page.indexOf("Objectifs et contexte"))}${page.slice(at)}\n${page.slice(page.indexOf("Objectifs et contexte"), at)}`,
    );
    expect(moved.fiche).toEqual(plain);
    const short = read(page.slice(0, at));
    expect([short.fiche.secteurs_activite, short.fiche.voies_acces]).toEqual([null, []]);
    expect(short.fiche.blocs).toEqual(plain.blocs);
  });

  test("a label that nobody knows is told, with what stands below it in a saved page", () => {
    const odd = pageSauvee(epsi, 2).replace("<h3>Activités visées :</h3>", "<h3>Choses vues :</h3>");
    const { fiche, placements } = lireHtml(odd, { file: "page.html" });
    expect(fiche.activites_visees).toBeNull();
    const lost = placements.filter(({ chemin }) => chemin === null).flatMap(({ textes }) => textes);
    expect(lost[0]).toBe("Choses vues :");
    expect(lost.slice(1)).toEqual(plain.activites_visees);
  });
});

describe("a page that came through a mail", () => {
  /** Lines of at most eighty characters, as a mail breaks them. */
  const wrapped = page.replace(/^.{81,}$/gm, (line) => line.replace(/(.{1,79})(?: |$)/g, "$1\n").trimEnd());
  const { fiche, placements } = read(wrapped);
  test("loses no letter", () => {
    const letters = (text: string) => [...text.replace(/\s+/g, "")].sort().join("");
    expect(letters(placements.flatMap(({ textes }) => textes).join(""))).toBe(letters(wrapped));
  });
  test("is told to be reread where a rule had to choose", () => {
    expect(fiche.blocs.map(({ code }) => code)).toEqual(plain.blocs.map(({ code }) => code));
    const same = (one: readonly string[] | null, other: readonly string[] | null) =>
      one?.join("|") === other?.join("|");
    for (const key of ["objectifs_contexte", "activites_visees", "secteurs_activite"] as const) {
      const doubted = placements.some(({ chemin, surete }) => chemin === key && surete !== "sur");
      expect([key, doubted || same(fiche[key], plain[key])]).toEqual([key, true]);
    }
  });
});

describe("what is no such page", () => {
  test.each([
    ["a text", "Bonjour,\nvoici la fiche.\nÀ bientôt"],
    ["a page of something else", "<!doctype html><html><body><h1>Recette</h1><p>Du beurre</p></body></html>"],
  ])("%s is refused", (_, text) => {
    expect(codeOf(() => (text.startsWith("<") ? lireHtml : lirePage)(text, { file: "x" }))).toBe("import-forme");
  });
  test("a page without a number or a title asks for them", () => {
    const body = page.split("\n").slice(2).join("\n");
    const withoutCodes = body.replaceAll("RNCP36924", "");
    expect(codeOf(() => read(withoutCodes))).toBe("import-numero");
    expect(codeOf(() => read(body))).toBe("import-intitule");
    expect(lirePage(body, { file: "x", intitule: "Un titre" }).fiche.numero).toBe("RNCP36924");
  });
});

describe("hostile copies", () => {
  const head = "RNCP1 - Un titre de page\nActivités visées :\na\nSecteurs d’activités :\nb\n";
  test.each([
    ["one label again and again", "Statistiques :\nx\n".repeat(100_000)],
    ["lines that all go on", `Compétences attestées :\n${"Analyser le besoin et\n".repeat(100_000)}`],
    ["a text of ten million characters", `Compétences attestées :\n${"mot ".repeat(2_500_000)}`],
  ])("%s end in an answer", (_, text) => expect(codeOf(() => read(`${head}${text}`))).toBeUndefined());
});

describe("hostile pages", () => {
  const html = pageSauvee(epsi, 1);
  const wish = { file: "page.html" };
  test("scripts, styles, menus and addresses that run are nothing", () => {
    const { fiche, placements } = lireHtml(
      html.replace("<main>", "<main><script>Statistiques</script><svg><title>x</title></svg>"),
      wish,
    );
    const said = JSON.stringify(placements);
    for (const word of ["javascript", "un script", "color: red", "mentions légales"]) expect(said).not.toContain(word);
    expect(fiche.statistiques_promotions).toBeNull();
  });
  test("a link that is no address of the web is none", () => {
    const bad = html.replace(/<p>https:\/\/[^<]+<\/p>/, '<p><a href="javascript:alert(1)">ici</a></p>');
    const { fiche, placements } = lireHtml(bad, wish);
    expect(fiche.liens_description.every((link) => link.startsWith("https://"))).toBe(true);
    expect(placements.filter(({ chemin }) => chemin === null).flatMap(({ textes }) => textes)).toEqual(["ici"]);
  });
  test.each([
    ["tables in tables", "<table><tr><td>x".repeat(100_000)],
    ["what is never closed", "<div><p>x".repeat(300_000)],
    ["ten million characters of one text", "a ".repeat(5_000_000)],
    ["ends that nothing opened", "</table></tr></td></nav>".repeat(100_000)],
    ["a menu in a menu", "<nav>".repeat(200_000)],
  ])("%s end in an answer or a refusal", (_, text) => {
    expect(["import-forme", undefined]).toContain(codeOf(() => lireHtml(`<html><body>${text}`, wish)));
    expect(codeOf(() => lireHtml(html.replace("</main>", `${text}</main>`), wish))).toBeUndefined();
  });
});
