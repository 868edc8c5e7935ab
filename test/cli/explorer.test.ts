import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import { readFolder } from "../../src/corpus/folder.ts";
import { stringWidth } from "../../src/render/width.ts";
import { validateDocuments } from "../../src/validation/validate-documents.ts";
import { registreOf } from "../support/registre.ts";
import { packagedContents, root, run } from "../support/run.ts";
import { spawnRncp } from "../support/spawn.ts";
import { endTmux, hasTmux, screenOf } from "../support/tmux.ts";
import { workspaceWith } from "../support/workspace.ts";

const home = (): string => mkdtempSync(join(tmpdir(), "rncp home-"));
const widest = (lines: readonly string[]): number => Math.max(...lines.map(stringWidth));

afterAll(endTmux);

it("rncp explorer without a terminal says what to do instead, with exit code 2", async () => {
  const { status, stdout, stderr } = await run(["explorer"]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("a besoin d'un terminal");
  const piped = spawnRncp(["explorer", "--lang", "en"], { input: "" });
  expect(piped.status).toBe(2);
  expect(piped.stderr).toContain("needs a terminal");
});

describe.skipIf(!hasTmux)("rncp explorer on a terminal", () => {
  it("answers as one types, the competencies as search ranks them", async () => {
    const found = JSON.parse((await run(["search", "audit", "--json"])).stdout);
    const screen = screenOf(["explorer"], { columns: 160 });
    await screen.until("2 fiches");
    screen.type("audit");
    const lines = await screen.until(`${found.trouves} compétences sur 80`);
    const listed = lines.flatMap((line) => /(?:EPSI|CESI) (BC\d+C\d+)/.exec(line.slice(0, 40))?.[1] ?? []);
    expect(listed).toEqual(found.items.map(({ id }: { id: string }) => id.replace(/^RNCP\d+/, "")));
    screen.close();
  });

  it("shows the chosen one in full beside its bloc, its evaluation and its counterparts", async () => {
    const screen = screenOf(["explorer"], { columns: 160 });
    await screen.until("2 fiches");
    screen.type("pentesting");
    const lines = (await screen.until("Son bloc est évalué par")).join("\n");
    expect(lines).toContain("Sécuriser les infrastructures");
    expect(lines).toContain("rien d'officiel");
    expect(lines).toMatch(/• EPSI BC\d+C\d+ · /);
    screen.close();
  });

  it("finds fiches and blocs by their names, accents and case aside", async () => {
    const screen = screenOf(["explorer"], { columns: 160 });
    await screen.until("2 fiches");
    screen.type("strategie SECURITE");
    const lines = await screen.until("EPSI BC01 ");
    expect(lines.find((line) => line.includes("EPSI BC01 "))).toContain("Conception de la stratégie");
    // « crise » is nearly in « sécuriser »: no bloc answers, and the competencies come first.
    screen.type("C-u", "crise");
    const crisis = await screen.until("7 compétences sur 80");
    expect(crisis.find((line) => line.startsWith("›"))).toMatch(/^› +EPSI BC04C08/);
    screen.close();
  });

  it("opens, goes to the bloc, the fiche and the comparison, and back step by step", async () => {
    const screen = screenOf(["explorer"]);
    await screen.until("2 fiches");
    screen.type("pentesting");
    await screen.until("sur 80");
    screen.type("Enter");
    await screen.until("Code de compétence donné par rncp");
    screen.type("b");
    await screen.until(/CESI BC04C01 › CESI BC04|RNCP38779BC04$/);
    screen.type("f");
    await screen.until("Codes NSF");
    screen.type("c");
    await screen.until("Évaluation  4");
    for (const seen of ["Codes NSF", "RNCP38779BC04", "Code de compétence donné par rncp"]) {
      screen.type("Escape");
      await screen.until(seen);
    }
    screen.type("Escape");
    await screen.until("/ chercher");
    screen.close();
  });

  it("asks with which fiche to compare where there are several, from a page too, and comes back to it", async () => {
    const folder = workspaceWith({ "RNCP100.yaml": "good" });
    for (const name of ["RNCP36924.yaml", "RNCP38779.yaml"]) copyFileSync(join(root, "data", name), join(folder, name));
    const screen = screenOf(["explorer", "--data", folder], { columns: 120 });
    await screen.until("3 fiches");
    screen.type("epsi");
    await screen.until(/› +EPSI +Expert en cyber/);
    screen.type("Enter");
    // The list shows the fiche as well: only its page is scrolled.
    await screen.until("défiler");
    screen.type("c");
    const others = await screen.until("2 fiches");
    expect(others[0]).toBe("Comparer avec ›");
    expect(others.join("\n")).not.toMatch(/^[› ] +EPSI /m);
    screen.type("manager cybersecurite");
    await screen.until("1 fiche");
    screen.type("Enter");
    await screen.until("EPSI × RNCP38779");
    screen.type("Escape");
    await screen.until("Codes NSF");
    screen.type("c");
    await screen.until("2 fiches");
    screen.type("Down", "Escape");
    await screen.until("Codes NSF");
    screen.close();
  });

  it("scrolls a page to its end and no further", async () => {
    const screen = screenOf(["explorer"], { rows: 20 });
    await screen.until("2 fiches");
    screen.type("Enter");
    // The list shows the fiche as well: only its page is scrolled.
    await screen.until("défiler");
    screen.type("End");
    await screen.until("Source : France compétences");
    screen.type("Down", "Down", "Up");
    await screen.until("Source : France compétences");
    screen.type("Home");
    await screen.until("Codes NSF");
    screen.close();
  });

  it("marks competencies and exports them as export does; a file that is there is left alone", async () => {
    const HOME = home();
    writeFileSync(join(HOME, "deja.csv"), "à moi\n");
    const screen = screenOf(["explorer"], { columns: 120, env: { HOME } });
    await screen.until("2 fiches");
    screen.type("audit");
    await screen.until("sur 80");
    screen.type("Down", "Tab", "Down", "Tab", "Escape");
    await screen.until("2 marquées");
    screen.type("e");
    await screen.until("competences.csv");
    screen.type("Enter");
    await screen.until("2 lignes écrites dans competences.csv");
    const rows = parse(readFileSync(join(HOME, "competences.csv"), "utf8"), { columns: true });
    const all: Record<string, string>[] = parse((await run(["export", "competences"])).stdout, { columns: true });
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(all).toContainEqual(row);
    screen.type("e");
    await screen.until("Exporter vers");
    screen.type("C-u", "deja.csv", "Enter");
    await screen.until("existe déjà");
    expect(readFileSync(join(HOME, "deja.csv"), "utf8")).toBe("à moi\n");
    screen.type("e");
    await screen.until("Exporter vers");
    screen.type("C-u", "choix.md", "Enter");
    await screen.until("2 lignes écrites dans choix.md");
    expect(readFileSync(join(HOME, "choix.md"), "utf8")).toMatch(/^\| fiche \|/);
    screen.close();
  });

  it("wanders in a register, among its active fiches, and says so", async () => {
    const RNCP_REGISTRE = await registreOf(packagedContents().fiches);
    const argv = ["explorer", "--registre", "--fournies", "--repertoire", "rncp"];
    const screen = screenOf(argv, { columns: 160, env: { RNCP_REGISTRE } });
    await screen.until(/\d fiches?.*RNCP seulement · Fiches actives au/);
    screen.type("audit");
    await screen.until(/› +CESI BC04C01/);
    screen.type("Enter");
    await screen.until("Code de compétence donné par rncp");
    screen.close();
  });

  it("copies an identifier through the terminal", async () => {
    const screen = screenOf(["explorer"]);
    await screen.until("2 fiches");
    screen.type("Escape", "y");
    await screen.until("RNCP36924 a été envoyé");
    screen.close();
  });

  it("makes a reading pair by pair, and goes on later where it was left", async () => {
    const HOME = home();
    const file = join(HOME, ".local/share/rncp/fiches/correspondances/RNCP36924--RNCP38779.yaml");
    const read = packagedContents().lectures[0]?.correspondances.length ?? 0;
    const begin = async () => {
      const screen = screenOf(["explorer"], { env: { HOME } });
      await screen.until("2 fiches");
      screen.type("Escape", "l");
      await screen.until("Lu par");
      screen.type("Jeanne D", "Enter");
      await screen.until("e équivalente");
      return screen;
    };
    const first = await begin();
    await first.until(`${read} couples jugés sur les 175 proposés`);
    first.type("p");
    await first.until("Ce qui manque à qui a EPSI");
    first.type("la modélisation", "Enter");
    await first.until("Ce qui manque à qui a CESI");
    first.type("Enter");
    await first.until("Pourquoi, en une phrase");
    first.type("court", "Enter");
    await first.until("la raison manque");
    first.type("C-u", "Même objet, vu autrement", "Enter");
    await first.until(`${read + 1} couples jugés`);
    first.type("n");
    await first.until(`${read + 2} couples jugés`);
    first.type("q");
    await first.until("FIN 0");
    first.close();
    const text = readFileSync(file, "utf8");
    expect(text).toContain('manque_a: "la modélisation"');
    expect(text).toContain('raison: "Même objet, vu autrement"');
    expect(text).toMatch(/propose_par: "Jeanne D, le /);
    expect(readFolder(join(HOME, ".local/share/rncp/fiches"), validateDocuments).diagnostics).toEqual([]);
    const again = await begin();
    await again.until(/couples jugés/);
    const pair = (await again.until("EPSI BC01C0")).join("\n");
    expect(pair).not.toContain("CESI BC01C05");
    again.type("Escape");
    await again.until("Lecture arrêtée");
    again.close();
  });

  it.each([
    [60, "fr"],
    [80, "en"],
    [120, "fr"],
    [200, "en"],
  ])("stays within %i columns, in %s, without colour too", async (columns, lang) => {
    const screen = screenOf(["explorer", "--lang", lang], { columns, rows: 24, env: { NO_COLOR: "1" } });
    await screen.until("2 fiches");
    screen.type("gestion de projet agile");
    const listed = await screen.until(/ (sur|of|out of) 80/);
    expect(widest(listed)).toBeLessThanOrEqual(columns);
    expect(listed.join("\n")).toMatch(/[›✓] +EPSI BC02C05/);
    screen.type("Escape", "?");
    const help = await screen.until("Ctrl-C");
    expect(widest(help)).toBeLessThanOrEqual(columns);
    screen.close();
  });

  it("draws itself anew when the terminal gets another size", async () => {
    const screen = screenOf(["explorer"], { columns: 120 });
    await screen.until("2 fiches");
    screen.type("audit");
    await screen.until("9 compétences sur 80");
    screen.resize(70, 18);
    const narrow = await screen.until(/^Supervision, audit/);
    expect(narrow.join("\n")).not.toContain(" │ ");
    expect(narrow.filter((line) => line.startsWith("Chercher › audit"))).toHaveLength(1);
    screen.resize(140, 30);
    const wide = await screen.until(/^─{140}$/);
    expect(wide.filter((line) => line.startsWith("Chercher › audit"))).toHaveLength(1);
    screen.close();
  });

  it("keeps its shape when a line is typed that is longer than the screen", async () => {
    const screen = screenOf(["explorer"], { columns: 60, rows: 16 });
    await screen.until("2 fiches");
    screen.type("audit ".repeat(20));
    const lines = await screen.until("sur 80");
    expect(lines[0]).toMatch(/^Chercher › audit/);
    screen.type("C-u", "risque");
    await screen.until("Chercher › risque");
    screen.close();
  });

  it.each([
    ["q", ["Escape", "q"], 0],
    ["Ctrl-C", ["C-c"], 130],
    ["Ctrl-C on a page", ["Enter", "C-c"], 130],
    ["the end of the input", ["C-d"], 0],
  ])("left by %s, the terminal is as it was", async (_, keys, code) => {
    const screen = screenOf(["explorer"]);
    await screen.until("2 fiches");
    screen.type(...keys);
    const lines = await screen.until("ETAT rendu");
    expect(lines.slice(0, 3)).toEqual(["AVANT", `FIN ${code}`, "ETAT rendu"]);
    expect(screen.told("#{alternate_on} #{cursor_flag}")).toBe("0 1");
    screen.close();
  });

  it("told to end, leaves the terminal as it was", async () => {
    const screen = screenOf(["explorer"]);
    await screen.until("2 fiches");
    const children = readFileSync(
      `/proc/${screen.told("#{pane_pid}")}/task/${screen.told("#{pane_pid}")}/children`,
      "utf8",
    );
    process.kill(Number(children.trim().split(" ").at(-1)), "SIGTERM");
    const lines = await screen.until("ETAT rendu");
    expect(lines.slice(0, 3)).toEqual(["AVANT", "FIN 143", "ETAT rendu"]);
    expect(screen.told("#{alternate_on} #{cursor_flag}")).toBe("0 1");
    screen.close();
  });

  it("sleeps for nobody: Ctrl-Z does nothing", async () => {
    const screen = screenOf(["explorer"]);
    await screen.until("2 fiches");
    screen.type("C-z", "audit");
    await screen.until("sur 80");
    screen.close();
  });
});
