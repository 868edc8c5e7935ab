import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { sansReponse } from "../../src/app/diff-selection.ts";
import { en } from "../../src/messages/en.ts";
import { fr } from "../../src/messages/fr.ts";
import type { Fiche } from "../../src/model/fiche.generated.ts";
import { diffPage } from "../../src/render/page/page.ts";
import { diffOf } from "../support/diff.ts";
import { hang } from "../support/hang.mts";
import { run } from "../support/run.ts";
import { chromiumPath, startChromium } from "./chromium.ts";

const folder = mkdtempSync(join(tmpdir(), "rncp-browser-"));
const fileOf = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return pathToFileURL(path).href;
};

const diff = await diffOf();
const french = fileOf("page.html", diffPage(diff, fr, "fr"));
const english = fileOf("page-en.html", diffPage(diff, en, "en"));
const computed = fileOf("calcul.html", diffPage(await diffOf(undefined, { calcul: true }), fr, "fr"));

const pageOf = async (...argv: readonly string[]): Promise<string> => (await run([...argv, "--format", "html"])).stdout;
const fiche = fileOf("fiche.html", await pageOf("show", "cesi"));
const crossing = fileOf("passerelle.html", await pageOf("passerelle", "epsi", "cesi", "BC01", "BC04"));

const pairs = diff.data.correspondances.length;
const alone = sansReponse(diff.data);
const total = pairs + alone.a.length + alone.b.length;

let browser: Browser;
/** What the page said on the console, and what it asked for besides itself. */
const noise: string[] = [];

const open = async (address: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await browser.newPage(options);
  page.setDefaultTimeout(hang);
  page.on("console", (message) => noise.push(message.text()));
  page.on("pageerror", (error) => noise.push(error.message));
  page.on("request", (request) => request.url() === address || noise.push(request.url()));
  await page.goto(address);
  return page;
};

/** Opens the part of the page that is called so, as one who reads it does. */
const openPart = (page: Page, id: string): Promise<void> => page.locator(`#${id} > summary`).click();

const shownItems = (page: Page): Promise<number> => page.locator("[data-item]:visible").count();

if (chromiumPath === undefined) {
  test.skip("in Chromium: none on this machine; install Debian's chromium, or set CHROMIUM_PATH", () => undefined);
}

describe.skipIf(chromiumPath === undefined)("in Chromium", () => {
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(() => {
    expect(noise, "on the console, or asked for").toEqual([]);
  });

  test("the filter finds words whatever their accents and capitals, and tells how many there are", async () => {
    const page = await open(french);
    await openPart(page, "couples");
    const box = page.getByRole("searchbox");
    const status = page.getByRole("status");
    expect(await status.textContent()).toMatch(
      new RegExp(`^${pairs}.couples et ${total - pairs}.compétences sans correspondance$`),
    );
    const counts = [];
    for (const words of ["règlementation", "REGLEMENTATION"]) {
      await box.fill(words);
      counts.push(await shownItems(page));
      expect(await status.textContent()).toBe(`${counts.at(-1)}\u00a0résultats sur ${total}`);
    }
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[0]).toBeLessThan(pairs);
    const withC11 = diff.data.correspondances.filter(({ b }) => b === "RNCP38779BC04C11").length;
    await box.fill("crise bc04c11");
    expect(withC11).toBeGreaterThan(0);
    expect(await page.locator("details.couple:visible").count()).toBe(withC11);
    await box.fill("boulangerie");
    expect(await shownItems(page)).toBe(0);
    expect(await status.textContent()).toBe("Aucun résultat. Essayez moins de mots.");
    expect(await page.locator(".groupe h3:visible").count()).toBe(0);
    await box.fill("crise");
    const marked = "Array.from(CSS.highlights.get('cherche'), String)";
    const found: string[] = await page.evaluate(marked);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((one) => one.toLowerCase()))).toEqual(new Set(["crise"]));
    await box.fill("");
    expect(await page.evaluate(marked)).toEqual([]);
    await page.getByRole("button", { name: "Effacer" }).click();
    await expect.poll(() => shownItems(page)).toBe(total);
    await page.close();
  });

  test("a pair opens on a click and from the keyboard, and all parts at once", async () => {
    const page = await open(french);
    await openPart(page, "couples");
    const first = page.locator("details.couple").first();
    await first.locator("summary").click();
    expect(await first.locator("blockquote").first().isVisible()).toBe(true);
    const [left, right] = await first.locator(".enonce").all();
    const { y, height } = (await right?.boundingBox()) ?? {};
    expect(await left?.boundingBox()).toMatchObject({ y: y ?? "nowhere", height: height ?? "nothing" });
    const second = page.locator("details.couple").nth(1);
    await second.locator("summary").focus();
    await page.keyboard.press("Enter");
    expect(await second.locator("blockquote").first().isVisible()).toBe(true);
    const parts = await page.locator("details.partie").count();
    await page.getByRole("button", { name: "Tout ouvrir" }).click();
    expect(await page.locator("details.partie[open]").count()).toBe(parts);
    await page.getByRole("button", { name: "Tout fermer" }).click();
    expect(await page.locator("details.partie[open]").count()).toBe(0);
    await page.close();
  });

  test("the contents lead to a part, and open it; on a phone they and what answers first come before all", async () => {
    const page = await open(french, { viewport: { width: 400, height: 900 } });
    expect(await page.evaluate("document.documentElement.scrollHeight")).toBeLessThan(5000);
    const nav = await page.locator("nav").boundingBox();
    expect(nav?.y).toBeLessThan(200);
    await page.getByRole("link", { name: "Voies d'accès, conditions d'entrée, jurys" }).click();
    await expect.poll(() => page.locator("#entree .voies").isVisible()).toBe(true);
    expect(await page.evaluate("document.getElementById('couples').open")).toBe(false);
    await page.close();
  });

  test("a cell of the heat map says its count in words and leads to its pairs, filtered or not", async () => {
    const page = await open(french);
    await openPart(page, "couples");
    await page.getByRole("searchbox").fill("boulangerie");
    await openPart(page, "carte");
    const between = diff.data.correspondances.filter(
      ({ a, b }) => a.startsWith("RNCP36924BC04") && b.startsWith("RNCP38779BC04"),
    );
    const said = new RegExp(`^${between.length}.couples entre EPSI BC04 et CESI BC04, aucun jugé équivalent$`);
    const cell = page.getByRole("link", { name: said });
    await cell.click();
    const heading = page.locator("#couples-RNCP36924BC04-RNCP38779BC04");
    await expect.poll(() => heading.isVisible()).toBe(true);
    expect(page.url()).toBe(`${french}#couples-RNCP36924BC04-RNCP38779BC04`);
    await page.close();
  });

  test("without scripts all is there, and parts and pairs open", async () => {
    const page = await open(french, { javaScriptEnabled: false });
    expect(await page.getByRole("button").count()).toBe(0);
    await openPart(page, "couples");
    expect(await page.getByRole("search").isVisible()).toBe(false);
    expect(await shownItems(page)).toBe(total);
    await page.locator("details.couple > summary").first().click();
    expect(await page.locator("blockquote").first().isVisible()).toBe(true);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("blockquote:visible").count()).toBe(2 * pairs);
    await page.close();
  });

  describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
    test.each([
      ["fr", 360, french],
      ["fr", 1400, french],
      ["en", 800, english],
      ["calcul", 1400, computed],
      ["one fiche", 400, fiche],
      ["a passerelle", 800, crossing],
    ])("axe finds nothing, closed or open: %s at %i px", async (_, width, address) => {
      const page = await open(address, { colorScheme, reducedMotion: "reduce", viewport: { width, height: 900 } });
      await page.evaluate(axe.source);
      for (const isOpen of [false, true]) {
        await page.evaluate(`for (const one of document.querySelectorAll("details")) one.open = ${isOpen}`);
        const found: axe.Result[] = await page.evaluate("axe.run().then(({ violations }) => violations)");
        expect(found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
      await page.close();
    });
  });

  test.each([
    [320, 100],
    [360, 100],
    [400, 200],
    [800, 200],
    [1400, 100],
  ])("nothing is wider than the page at %i px with text at %i %%, closed or open", async (width, size) => {
    for (const address of [french, english, fiche, crossing]) {
      const page = await open(address, { viewport: { width, height: 900 } });
      await page.evaluate(`document.documentElement.style.fontSize = "${size}%"`);
      for (const isOpen of [false, true]) {
        await page.evaluate(`for (const one of document.querySelectorAll("details")) one.open = ${isOpen}`);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      }
      await page.close();
    }
  });

  const sheetsOf = async (page: Page): Promise<number> => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    return (pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
  };

  test("prints on two sheets of A4 what answers first, how one is judged and who may enter", async () => {
    for (const address of [french, english]) {
      const page = await open(address);
      await page.emulateMedia({ media: "print" });
      for (const shown of [".fiche", ".suite", ".epreuves", ".voies"])
        expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
      for (const hidden of ["nav", "#couples", "#sources", ".etapes"])
        expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
      expect(await sheetsOf(page)).toBe(2);
      await page.close();
    }
  });

  test("prints the pairs where their part is open: whole, unfiltered, without the box", async () => {
    const page = await open(french);
    await openPart(page, "couples");
    await page.getByRole("searchbox").fill("boulangerie");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("blockquote:visible").count()).toBe(2 * pairs);
    expect(await page.locator(".seules li:visible").count()).toBe(total - pairs);
    expect(await page.getByRole("search").isVisible()).toBe(false);
    expect(await sheetsOf(page)).toBeGreaterThan(5);
    await page.close();
  });

  test("a fiche cannot bring an element of its own", async () => {
    const text = `</script></style><img src=x onerror="document.title='hit'"><svg onload="document.title='hit'">`;
    const [bloc, ...blocs] = diff.a.blocs;
    if (bloc === undefined) throw new Error("no bloc");
    const [competence, ...competences] = bloc.competences;
    if (competence === undefined) throw new Error("no competency");
    const a: Fiche = {
      ...diff.a,
      intitule: text,
      certificateurs: diff.a.certificateurs.map((one) => ({ ...one, nom: text, nom_commercial: text })),
      blocs: [{ ...bloc, intitule: text, competences: [{ ...competence, texte: text }, ...competences] }, ...blocs],
    };
    const page = await open(fileOf("hostile.html", diffPage(await diffOf([a, diff.b]), fr, "fr")));
    expect(await page.locator("img, iframe, object, embed, link, base, [onload], [onerror]").count()).toBe(0);
    expect(await page.locator("script").count()).toBe(1);
    expect(await page.title()).toContain("<img src=x");
    await page.close();
  });
});
