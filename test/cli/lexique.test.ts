import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root, run } from "../support/run.ts";

/** A folder with one of the packaged fiches, and this lexicon. */
const folderWith = (lexique?: string): string => {
  const folder = mkdtempSync(join(tmpdir(), "rncp-lexique-"));
  cpSync(join(root, "data/RNCP38779.yaml"), join(folder, "RNCP38779.yaml"));
  if (lexique !== undefined) writeFileSync(join(folder, "lexique.yaml"), lexique);
  return folder;
};
const idsFor = async (word: string, folder: string): Promise<string[]> => {
  const { stdout } = await run(["search", word, "--json", "--data", folder]);
  return (JSON.parse(stdout).items as { id: string }[]).map(({ id }) => id);
};

describe("the lexicon of a folder", () => {
  test("adds to the packaged one, and corrects the entries that it has as well", async () => {
    const folder = folderWith(
      'entrees:\n  - terme: "bidule"\n    synonymes: ["cahiers de recette"]\n    note: "Essai."\n',
    );
    expect(await idsFor("bidule", folder)).toEqual(["RNCP38779BC02C07"]);
    expect(await idsFor("PCA", folder)).toContain("RNCP38779BC04C09");
    const own = folderWith('entrees:\n  - terme: "PCA"\n    synonymes: ["cahiers de recette"]\n    note: "Essai."\n');
    expect(await idsFor("PCA", own)).toEqual(["RNCP38779BC02C07"]);
  });
  test("is the packaged one where the folder has none", async () => {
    expect(await idsFor("PCA", folderWith())).toContain("RNCP38779BC04C09");
  });
  test("is one of several files, of which those for other trades lead nowhere", async () => {
    const folder = folderWith();
    const renvois = (mot: string) =>
      `renvois:\n  - mots: ["${mot}"]\n    voir: ["cahiers de recette"]\n    source: usage\n`;
    mkdirSync(join(folder, "lexique"));
    writeFileSync(join(folder, "lexique/projet.yaml"), `domaine: "projet"\n${renvois("bidule")}`);
    writeFileSync(join(folder, "lexique/informatique.yaml"), `nsf: ["326"]\n${renvois("machin")}`);
    writeFileSync(join(folder, "lexique/cuisine.yaml"), `nsf: ["221"]\n${renvois("chose")}`);
    for (const mot of ["bidule", "machin"]) expect((await idsFor(mot, folder))[0]).toBe("RNCP38779BC02C07");
    expect(await idsFor("zinzin", folder)).toEqual([]);
    const { stdout } = await run(["search", "chose", "machin", "--json", "--data", folder]);
    expect(JSON.parse(stdout).items[0].id).toBe("RNCP38779BC02C07");
    expect(await idsFor("chose", folder)).toEqual([]);
  });
  test("is left out when it is faulty, with its first finding, and the fiches stay", async () => {
    const folder = folderWith('entrees:\n  - terme: "bidule"\n');
    const { stdout, stderr, status } = await run(["search", "PCA", "--json", "--data", folder]);
    expect(stderr.split("\n")).toEqual([
      `Fichier écarté : ${folder}/lexique.yaml:2:12 [lexique-origine]. Le lexique fourni est employé à sa place.`,
      `Ce qui ne va pas : rncp validate ${folder}`,
      "",
    ]);
    expect({ status, total: JSON.parse(stdout).total > 0 }).toEqual({ status: 0, total: true });
  });
});
