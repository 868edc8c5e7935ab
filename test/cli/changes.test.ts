import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import stringWidth from "fast-string-width";
import { afterAll, describe, expect, test } from "vitest";
import { ficheChange } from "../../src/changes/changes.ts";
import { changesBlocks } from "../../src/cli/views/changes/show-changes.ts";
import { en } from "../../src/messages/en.ts";
import { fr, type Messages } from "../../src/messages/fr.ts";
import type { Fiche } from "../../src/model/fiche.generated.ts";
import type { ChampChange, ChangesOutput } from "../../src/model/sorties.generated.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { hasGit, type Repository, repository } from "../support/repository.ts";
import { packagedContents, root, run } from "../support/run.ts";
import { spawnRncp } from "../support/spawn.ts";

const [epsi, cesi] = packagedContents().fiches as [Fiche, Fiche];
const env = { PATH: process.env.PATH ?? "" };

const update = process.env.UPDATE_SCENARIOS === "1";
const made: Repository[] = [];
afterAll(() => {
  for (const { folder } of made) rmSync(folder, { recursive: true, force: true });
});

/** A repository that holds these fiches, committed. */
const committed = (...fiches: readonly Fiche[]): Repository & { data: string } => {
  const repo = repository();
  made.push(repo);
  for (const fiche of fiches) repo.write(`data/${fiche.numero}.yaml`, fiche);
  if (fiches.length === 0) repo.write("data/lisez-moi.txt", "vide");
  repo.commit();
  return { ...repo, data: join(repo.folder, "data") };
};

const changes = (data: string, ...argv: string[]) => run(["changes", ...argv, "--data", data], { env });

/** The fiche after an edit of a copy. */
const edited = (fiche: Fiche, edit: (copy: Fiche) => void): Fiche => {
  const copy = structuredClone(fiche);
  edit(copy);
  return copy;
};

/** The edit that the docs show. */
const readmeEdit = (fiche: Fiche): Fiche =>
  edited(fiche, (copy) => {
    const competences = copy.blocs[1]?.competences ?? [];
    const last = competences.findIndex(({ code }) => code === "C11");
    const texte = competences[last]?.texte.replace("maintenir une dynamique de groupe et ", "") ?? "";
    competences.splice(last, 1, { code: "C11", texte: texte.replace("l’esprit d’équipe", "la cohésion") });
    competences.push({ code: "C13", texte: "Former les équipes à distance aux gestes de cybersécurité" });
    copy.date_fin_enregistrement = "2026-09-29";
    copy.codes_rome = copy.codes_rome.filter(({ code }) => code !== "M1806");
  });

describe.skipIf(!hasGit)("rncp changes", () => {
  test("says that nothing changed, and that is no failure", async () => {
    const { data } = committed(epsi, cesi);
    const nothing = { status: 0, stdout: "Aucun changement depuis HEAD.\n", stderr: "" };
    expect(await changes(data)).toEqual(nothing);
    expect(await changes(data, "--exit-code")).toEqual(nothing);
    const { stdout } = await changes(data, "--json");
    expect(JSON.parse(stdout)).toMatchObject({ revision: "HEAD", total: 0, items: [], non_compares: [] });
  });

  test("is not about how a file is written or called", async () => {
    const { data, write, git } = committed(epsi);
    git("mv", "data/RNCP36924.yaml", "data/autre.yaml");
    write("data/autre.yaml", `# a comment\n${JSON.stringify(epsi)}\n`);
    expect((await changes(data, "--exit-code")).stdout).toBe("Aucun changement depuis HEAD.\n");
  });

  test.each(["docs/data.md", "docs/donnees.md"])("prints what %s shows", async (file) => {
    const { data, write } = committed(epsi);
    write("data/RNCP36924.yaml", readmeEdit(epsi));
    const language = file === "docs/data.md" ? "en" : "fr";
    const line = `COLUMNS=100 rncp changes --data data${language === "en" ? " --lang en" : ""}`;
    const { stdout, status } = await run(["changes", "--data", data, "--lang", language], {
      env: { ...env, COLUMNS: "100" },
    });
    expect(status).toBe(0);
    const text = readFileSync(join(root, file), "utf8");
    const after = text.split(`$ ${line}\n`)[1] ?? "";
    const shown = after.slice(0, after.indexOf("```\n"));
    const own = `$ ${line}\n`;
    if (update)
      writeFileSync(
        join(root, file),
        text.replace(own + shown, () => own + stdout),
      );
    else expect(shown).toBe(stdout);
  });

  test("sums up in the first line, and ends with 1 when asked", async () => {
    const { data, write } = committed(epsi, cesi);
    write("data/RNCP36924.yaml", readmeEdit(epsi));
    const { stdout, status, stderr } = await changes(data, "--exit-code");
    expect(stdout.split("\n")[0]).toBe(
      "RNCP36924 · EPSI : 1 compétence reformulée, 1 ajoutée, échéance changée, 1 autre champ changé (Codes ROME)",
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect((await changes(data)).status).toBe(0);
  });

  test("names the fiches that came and went, by number", async () => {
    const { data, write } = committed(cesi);
    rmSync(join(data, "RNCP38779.yaml"));
    write("data/x.yaml", epsi);
    const lines = (await changes(data)).stdout.split("\n");
    expect(lines.slice(0, 2)).toEqual([
      "RNCP36924 · EPSI : fiche ajoutée (4 blocs, 44 compétences)",
      "RNCP38779 · CESI : fiche supprimée (4 blocs, 36 compétences)",
    ]);
  });

  test("compares with any revision, and with a folder that was empty then", async () => {
    const { data, write, git, commit } = committed();
    git("tag", "vide");
    write("data/RNCP36924.yaml", epsi);
    commit();
    expect((await changes(data)).stdout).toBe("Aucun changement depuis HEAD.\n");
    expect((await changes(data, "vide")).stdout).toMatch(/^RNCP36924 · EPSI : fiche ajoutée/);
    expect((await changes(data, "HEAD~1")).stdout).toMatch(/^RNCP36924 · EPSI : fiche ajoutée/);
  });

  test("names the files it cannot compare, with their side, and compares the others", async () => {
    const { data, write } = committed(epsi, cesi);
    write("data/RNCP36924.yaml", "numero: RNCP36924\nniveau: x\n");
    write("data/RNCP38779.yaml", { ...cesi, niveau: 6 });
    const { stdout, stderr, status } = await changes(data);
    expect(status).toBe(0);
    expect(stdout.split("\n").slice(0, 3)).toEqual([
      "RNCP38779 · CESI : 1 autre champ changé (Niveau)",
      "",
      "Non comparé : RNCP36924.yaml",
    ]);
    expect(stderr).toMatch(
      /^Non comparé, dans le dossier : \/.+\/RNCP36924\.yaml:\d+:\d+ .*\(voir : rncp validate \/.+\/RNCP36924\.yaml\)\n$/,
    );
    const { non_compares } = JSON.parse((await changes(data, "--json")).stdout);
    expect(non_compares).toEqual([{ cote: "apres", fichier: "RNCP36924.yaml", fiche: "RNCP36924" }]);
  });

  test("one fault hides no edit: a fiche that can be read is compared, and the fault is told", async () => {
    const { data, write } = committed(epsi);
    const [first, ...others] = epsi.blocs[0]?.competences ?? [];
    const edited = others.map((one) => ({ ...one, texte: `${one.texte} revu` }));
    const competences = [{ texte: first?.texte }, ...edited] as typeof others;
    write("data/RNCP36924.yaml", {
      ...epsi,
      niveau: 6,
      blocs: epsi.blocs.map((bloc, index) => (index === 0 ? { ...bloc, competences } : bloc)),
    });
    const { stdout, stderr } = await changes(data);
    expect(stdout).toMatch(/^RNCP36924 · EPSI : 10 compétences reformulées/);
    expect(stdout).toContain("Niveau");
    expect(stderr).toMatch(/^Comparé malgré un défaut, dans le dossier : .+RNCP36924\.yaml:\d+:\d+ /);
    const { total, non_compares, avec_defauts } = JSON.parse((await changes(data, "--json")).stdout);
    expect([total, non_compares]).toEqual([1, []]);
    expect(avec_defauts).toEqual([{ cote: "apres", fichier: "RNCP36924.yaml", fiche: "RNCP36924" }]);
  });

  test("tells edits of the files beside the fiches: what is accepted, what was read", async () => {
    const { data, write, commit } = committed(epsi);
    const one = { fiche: "RNCP36924", code: "text-pairs", extrait: "avant", raison: "Ainsi sur la page." };
    write("data/acceptations.yaml", JSON.stringify({ acceptations: [one] }));
    commit();
    expect((await changes(data)).stdout).toBe("Aucun changement depuis HEAD.\n");
    write("data/acceptations.yaml", JSON.stringify({ acceptations: [one, { ...one, extrait: "après" }] }));
    const { stdout, status } = await changes(data, "--exit-code");
    expect([stdout, status]).toEqual(["  • acceptations.yaml : modifié, 1 entrée ajoutée ou changée\n", 1]);
    const { autres } = JSON.parse((await changes(data, "--json")).stdout);
    expect(autres).toEqual([{ fichier: "acceptations.yaml", changement: "modifie", ajoutees: 1, supprimees: 0 }]);
  });

  test("compares the fiches of the folders in it, wherever they move, and tells a bad one by its way", async () => {
    const { data, write, git, commit } = committed(epsi);
    write("data/ecoles/RNCP38779.yaml", cesi);
    commit();
    git("mv", "data/RNCP36924.yaml", "data/ecoles/RNCP36924.yaml");
    expect((await changes(data)).stdout).toBe("Aucun changement depuis HEAD.\n");
    write("data/ecoles/RNCP38779.yaml", { ...cesi, niveau: 6 });
    expect((await changes(data)).stdout).toMatch(/^RNCP38779 · CESI : 1 autre champ changé \(Niveau\)\n/);
    write("data/ecoles/RNCP38779.yaml", "numero: RNCP38779\n");
    const { non_compares } = JSON.parse((await changes(data, "--json")).stdout);
    expect(non_compares).toEqual([{ cote: "apres", fichier: "ecoles/RNCP38779.yaml", fiche: "RNCP38779" }]);
  });

  test("does not take a fiche that a bad file hid for a new one", async () => {
    const { data, write, commit } = committed(cesi);
    write("data/x.yaml", "intitule: pas encore une fiche\n");
    commit();
    write("data/x.yaml", epsi);
    const { stdout, stderr, status } = await changes(data, "--exit-code");
    expect(stdout).toBe("Aucun changement depuis HEAD dans les fiches comparées.\n\nNon comparé : HEAD:x.yaml\n");
    expect(stderr).toMatch(/^Non comparé, en HEAD : HEAD:data\/x\.yaml:1:1 .*git show HEAD:data\/x\.yaml \| rncp/);
    expect(status).toBe(1);
  });

  test("sets a second file of a fiche aside, not the first", async () => {
    const { data, write } = committed(epsi);
    write("data/RNCP36924.yaml", { ...epsi, niveau: 6 });
    write("data/double.yaml", epsi);
    const { stdout, stderr } = await changes(data);
    expect(stdout).toMatch(/^RNCP36924 · EPSI : 1 autre champ changé \(Niveau\)\n\nNon comparé : double\.yaml\n/);
    expect(stderr).toContain("est déjà dans");
  });

  test("leaves what is wrong with the acceptances of findings to rncp validate", async () => {
    const { data, write } = committed(epsi);
    write("data/acceptations.yaml", "- not a fiche\n");
    expect(await changes(data)).toMatchObject({ stdout: "  • acceptations.yaml : fichier ajouté\n", stderr: "" });
  });

  test.each([
    [["nope"], /git ne connaît pas la révision « nope »/],
    [["--output=x"], /option inconnue « --output=x »/],
    [["--", "--output=x"], /git ne connaît pas la révision « --output=x »/],
    [["--data", "/nowhere"], /« \/nowhere » n'existe pas/],
    [["--data", "/"], /git ne suit pas le dossier \/ /],
  ])("cannot run with %j", async (argv, sentence) => {
    const { data } = committed(epsi);
    const { status, stdout, stderr } = await run(["--data", data, "changes", ...argv], { env });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("cannot run where no git is, or no fiche", async () => {
    const { data } = committed(epsi);
    const { status, stderr } = await run(["changes", "--data", data], { env: { PATH: "" } });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "rncp : git est introuvable : installez-le, ou ajoutez son dossier à PATH.\n",
    });
    expect((await changes(committed().data)).stderr).toContain("aucune fiche lisible");
  });

  test("works as built, from another folder, and prints the same bytes each time", () => {
    const { data, write, folder } = committed(epsi, cesi);
    write("data/RNCP36924.yaml", readmeEdit(epsi));
    const printed = (cwd: string, path: string) => spawnRncp(["changes", "--data", path, "--json"], { cwd }).stdout;
    const first = printed(root, data);
    expect(JSON.parse(String(first)).total).toBe(1);
    expect(printed(folder, "data")).toBe(first);
  });
});

const output = (before: Fiche, after: Fiche): ChangesOutput => {
  const change = ficheChange(before, after);
  const items = change === undefined ? [] : [change];
  const source = { producteur: "", licence: "", urls: [] };
  const commit = "0".repeat(40);
  return {
    schemaVersion: 2,
    source,
    revision: "HEAD",
    commit,
    total: items.length,
    items,
    non_compares: [],
    avec_defauts: [],
    autres: [],
  };
};

describe("the view of changes", () => {
  test("marks words in Markdown so that only they are marked", () => {
    const text = "Gérer *la* crise d'un site <b> avec | soin";
    const withText = (texte: string): Fiche =>
      edited(epsi, ({ blocs: [bloc] }) => bloc?.competences.splice(0, 1, { code: "C01", texte }));
    const markdown = renderMarkdown({
      blocks: changesBlocks(output(withText(text), withText(text.replace("*la* crise", "*les* crises,"))), fr),
    });
    expect(markdown).toContain(
      "| **BC01C01** | reformulée | Gérer ~~\\*la\\* crise~~ **\\*les\\* crises,** d'un site &lt;b&gt; avec \\| soin |",
    );
  });
  test("takes no word of the data for one of its own", () => {
    const titled = (intitule: string): Fiche => ({ ...epsi, intitule });
    const markdown = renderMarkdown({ blocks: changesBlocks(output(titled("constructor"), titled("toString")), fr) });
    expect(markdown).toContain("| ~~constructor~~ **toString** |");
  });
  test("shows a change of mere spaces", () => {
    const spaced = (intitule: string): Fiche => ({ ...epsi, intitule });
    const markdown = renderMarkdown({
      blocks: changesBlocks(output(spaced("Chef  de projet"), spaced("Chef de projet")), fr),
    });
    expect(markdown).toContain("Chef ~~␣␣~~ **␣** de projet");
  });
  test("shortens only what did not change, and only in a long text", () => {
    const words = Array.from({ length: 100 }, (_, i) => `mot${i}`);
    const paragraph = (changed: string): Fiche => ({ ...epsi, notes: [words.with(50, changed).join(" ")] });
    const data = output(paragraph("avant"), paragraph("après"));
    const markdown = renderMarkdown({ blocks: changesBlocks(data, fr) });
    expect(markdown).toMatch(/\| ….*mot49 ~~avant~~ \*\*après\*\* mot51 .*… \|/);
    expect(markdown).not.toContain("mot10 ");
    expect(JSON.stringify(data)).toContain("mot10 ");
  });
  test("gives words for the codes of evaluations, and says what was published and is no more", () => {
    const after = edited(cesi, (copy) => {
      copy.blocs[0]?.evaluation?.epreuves.splice(0, 1, { type: "mspr", cadre: ["reconstituee"] });
      copy.certificateurs.splice(
        0,
        1,
        ...cesi.certificateurs.slice(0, 1).map((one) => ({ ...one, site_internet: null })),
      );
    });
    const markdown = renderMarkdown({ blocks: changesBlocks(output(cesi, after), fr) });
    expect(markdown).toContain(
      "| **BC01 · Évaluation · épreuve 1 · type** | modification | ~~application professionnelle~~ **MSPR** |",
    );
    expect(markdown).toContain("| **BC01 · Évaluation · épreuve 1 · cadre 1** |");
    expect(markdown).toContain("reconstituée");
    expect(markdown).not.toContain("reconstituee");
    expect(markdown).toContain(" ~~https:<!-- -->//www<!-- -->.cesi.fr/~~ **non publié** |");
  });
  test("says once that the certified competencies follow those of the blocs", () => {
    const own = epsi.blocs[0]?.competences[2]?.texte ?? "";
    const reworded = `${own} et de ses filiales`;
    const after = edited(epsi, (copy) => {
      copy.blocs[0]?.competences.splice(2, 1, { code: "C03", texte: reworded });
      copy.competences_attestees = (copy.competences_attestees ?? []).map((one) => (one === own ? reworded : one));
    });
    const markdown = renderMarkdown({ blocks: changesBlocks(output(epsi, after), fr) });
    expect(markdown).toContain("| **Compétences attestées** | modification | le même changement que ci-dessus |");
    expect(markdown.split("filiales")).toHaveLength(2);
  });

  const emptied: Fiche = edited(cesi, (copy) => {
    Object.assign(copy, {
      niveau: null,
      evaluation_finale: null,
      statistiques_promotions: null,
      modalites_evaluation: null,
    });
    for (const bloc of copy.blocs) bloc.evaluation = null;
    delete copy.conditions_entree;
  });
  const other = { ...epsi, numero: cesi.numero };
  const pairs: [string, Fiche, Fiche][] = [
    ["all goes", cesi, emptied],
    ["all comes", emptied, cesi],
    ["all is another's", cesi, other],
  ];
  test.each(pairs)("has a word for everything, at every width: %s", async (_, before, after) => {
    for (const messages of [fr, en]) {
      const markdown = renderMarkdown({ blocks: changesBlocks(output(before, after), messages) });
      for (const trace of ["undefined", "NaN", "[object"]) expect(markdown).not.toContain(trace);
    }
    if (!hasGit) return;
    const { data, write } = committed(before);
    write(`data/${before.numero}.yaml`, after);
    for (const COLUMNS of ["40", "60", "80", "120"]) {
      const { stdout } = await run(["changes", "--data", data], { env: { ...env, COLUMNS } });
      expect(stdout).toContain(before.numero);
      const wide = stdout.split("\n").filter((line) => stringWidth(line) > Number(COLUMNS));
      expect(wide).toEqual([]);
    }
  });

  type Schema = {
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly definitions?: Readonly<Record<string, Schema>>;
  };
  const schema: Schema = JSON.parse(readFileSync(join(root, "schemas/fiche.schema.json"), "utf8"));
  const keysIn = ({ properties = {} }: Schema): string[] =>
    Object.entries(properties).flatMap(([key, below]) => [key, ...keysIn(below)]);
  const keys = [...new Set([schema, ...Object.values(schema.definitions ?? {})].flatMap(keysIn))];
  test("has a name for every key of the data, in both languages", () => {
    expect(keys.length).toBeGreaterThan(50);
    const data = output(epsi, { ...epsi, niveau: 6 });
    const shown = (key: string, messages: Messages): string => {
      const change: ChampChange = {
        champ: "notes",
        chemin: [key],
        changement: "modifie",
        avant: 1,
        apres: 2,
        segments: null,
      };
      const items = data.items.map((item) => ({ ...item, champs: [change] }));
      return renderMarkdown({ blocks: changesBlocks({ ...data, items }, messages) })
        .split("\n")
        .slice(2)
        .join("\n");
    };
    for (const messages of [fr, en]) {
      const names = { ...messages.champs, ...messages.columns, ...messages.changes.keys };
      expect(keys.filter((key) => !Object.hasOwn(names, key))).toEqual([]);
      for (const key of keys.filter((one) => one.includes("_")))
        expect(shown(key, messages)).not.toContain(key.replaceAll("_", "\\_"));
    }
  });
});
