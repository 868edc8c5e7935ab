import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { zipOf } from "../import/zip.ts";
import { root, run } from "../support/run.ts";

const rncp = join(root, "test/fixtures/open-data/extrait-rncp.xml");
const rs = join(root, "test/fixtures/open-data/extrait-rs.xml");
const folder = (): string => mkdtempSync(join(tmpdir(), "rncp import-"));
const written = (path: string, content: string | Uint8Array): string => {
  writeFileSync(path, content);
  return path;
};

describe("rncp import", () => {
  test("writes one fiche on stdout, and says on stderr where each text went", async () => {
    const { status, stdout, stderr } = await run(["import", rncp, "--only", "RNCP37674"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^numero: RNCP37674\nintitule: "Développeur web et web mobile"\n/);
    expect(stderr).toContain("8 compétences en 2 blocs");
    expect(stderr).toMatch(
      /blocs\.0\.competences ← BLOCS_COMPETENCES\/BLOC_COMPETENCES\/LISTE_COMPETENCES \(l\. \d+\), sûr/,
    );
  });

  test("several fiches need a folder, and are named by their numbers", async () => {
    expect((await run(["import", rs])).stderr).toContain("donnez --dossier");
    const into = folder();
    expect((await run(["import", rs, "--dossier", into])).status).toBe(0);
    expect(readdirSync(into).sort()).toEqual(["RS5000.yaml", "RS5568.yaml", "RS5719.yaml"]);
    expect(readFileSync(join(into, "RS5000.yaml"), "utf8")).not.toContain("yaml-language-server");
    expect((await run(["validate", into])).status).toBe(0);
    const { stdout } = await run(["list", "--data", into, "--json"]);
    expect(JSON.parse(stdout).total).toBe(3);
  });

  test("a written file names the schema that is there; else how to get completion is told", async () => {
    const into = join(folder(), "fiches");
    mkdirSync(into);
    const bare = await run(["import", rs, "--only", "RS5719", "--dossier", into]);
    expect(bare.stderr).toContain("rncp schema fiche >");
    mkdirSync(join(into, "../schemas"));
    writeFileSync(join(into, "../schemas/fiche.schema.json"), (await run(["schema", "fiche"])).stdout);
    const again = await run(["import", rs, "--only", "RS5000", "--dossier", into]);
    expect(again.stderr).not.toContain("rncp schema fiche >");
    expect(readFileSync(join(into, "RS5000.yaml"), "utf8")).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/schemas\/fiche\.schema\.json\n/,
    );
  });

  test("a run over the same fiches writes nothing; --dry-run tells a difference by 1", async () => {
    const into = folder();
    const dry = ["import", rs, "--dossier", into, "--dry-run"];
    expect((await run(dry)).status).toBe(1);
    expect(readdirSync(into)).toEqual([]);
    await run(["import", rs, "--dossier", into]);
    expect((await run(dry)).status).toBe(0);
    expect((await run(["import", rs, "--dossier", into])).status).toBe(0);
  });

  test("the name of an export tells its day, which alone changes nothing of a fiche", async () => {
    const into = folder();
    const imported = (day: string) =>
      run(
        ["import", written(join(folder(), `export-fiches-rs-v4-1-${day}.xml`), readFileSync(rs)), "--force"].concat([
          "--dossier",
          into,
          "--json",
        ]),
      );
    await imported("2026-08-16");
    expect(readFileSync(join(into, "RS5719.yaml"), "utf8")).toContain('date_source: "2026-08-16"');
    const { items } = JSON.parse((await imported("2026-09-29")).stdout);
    expect(items.map(({ action }: { action: string }) => action)).toEqual(["identique", "identique", "identique"]);
    expect(readFileSync(join(into, "RS5719.yaml"), "utf8")).toContain('date_source: "2026-09-29"');
  });

  test("what is ours stays, and a changed statement gets a new code", async () => {
    const into = folder();
    const path = join(into, "RNCP37674.yaml");
    await run(["import", rncp, "--only", "RNCP37674", "-o", path]);
    const changed = '"Maquetter des interfaces utilisateur web ou web mobile"';
    const kept = '"Réaliser des interfaces utilisateur statiques web ou web mobile"';
    const mine = readFileSync(path, "utf8")
      .replace(changed, `"Un ancien énoncé"`)
      .replace("blocs:", "# Relu.\nblocs:")
      .concat('notes:\n  - "À nous"\n');
    writeFileSync(path, mine);
    expect((await run(["import", rncp, "--only", "RNCP37674", "-o", path])).stderr).toContain("existe déjà");
    const { stdout, status } = await run(["import", rncp, "--only", "RNCP37674", "-o", path, "--force", "--json"]);
    expect(status).toBe(0);
    const after = readFileSync(path, "utf8");
    expect(after).toContain("# Relu.\nblocs:");
    expect(after).toContain("À nous");
    expect(after).toContain("codes_retires: [C02]");
    expect(after).toContain(`code: C03\n        texte: ${kept}`);
    expect(after).toContain(`code: C05\n        texte: ${changed}`);
    const [item] = JSON.parse(stdout).items;
    expect(item.action).toBe("remplacee");
    expect(item.codes).toEqual([{ ancien: "RNCP37674BC01C02", nouveau: null }]);
  });

  test("a test that import proposes is told as such, with the text that says more", async () => {
    const into = folder();
    await run(["import", rncp, "--only", "RNCP36490", "--dossier", into]);
    const { stdout } = await run(["evaluations", "36490", "--data", into]);
    expect(stdout).toContain("proposée par l'import, à relire");
    expect(stdout).toContain("voir le texte");
    expect(stdout).not.toContain("non précisé");
    expect(stdout).toContain("Projet de conception d’application réel ou simulé");
  });

  test("a fault in the last fiche leaves every file as it was", async () => {
    const into = folder();
    const cut = readFileSync(rs, "utf8").slice(0, -2000);
    const path = written(join(folder(), "cut.xml"), cut);
    const { status, stderr } = await run(["import", path, "--dossier", into]);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /cut\.xml:\d+:\d+ : le fichier s'arrête au milieu de la fiche RS5568\. Rien n'a été écrit\./,
    );
    expect(readdirSync(into)).toEqual([]);
  });

  test("one that is not there, or twice there, is a fault", async () => {
    expect((await run(["import", rs, "--only", "RS1", "--dossier", folder()])).stderr).toContain(
      "n'a pas la fiche demandée : RS1",
    );
    const text = readFileSync(rs, "utf8");
    const again = text.slice(text.indexOf("<FICHE>"), text.indexOf("</FICHE>") + 8);
    const twice = written(join(folder(), "twice.xml"), text.replace("</FICHES>", `${again}</FICHES>`));
    expect((await run(["import", twice, "--dossier", folder()])).stderr).toContain(
      "la fiche RS5719 est déjà plus haut",
    );
  });

  test("an unknown tag and another flux are told, and --strict writes nothing then", async () => {
    const odd = readFileSync(rs, "utf8")
      .replace("<INTITULE>", "<INCONNUE>x</INCONNUE><INTITULE>")
      .replace(">4.1<", ">3.1<");
    const path = written(join(folder(), "odd.xml"), odd);
    const into = folder();
    const { status, stderr } = await run(["import", path, "--dossier", into, "--strict"]);
    expect(status).toBe(1);
    expect(stderr).toContain("flux 3.1");
    expect(stderr).toContain("SANS PLACE ← INCONNUE");
    expect(stderr).toContain("rien n'a été écrit");
    expect(readdirSync(into)).toEqual([]);
  });

  test.each([
    ["a.csv", "Id_Fiche;Numero_Fiche;Intitule;Abrege;Niveau\n1;RNCP1;x;y;z\n", "CSV"],
    ["a.pdf", "%PDF-1.7\n", "PDF"],
    ["a.json", '{"fiches": []}', "JSON"],
    ["a.txt", "", "vide"],
    ["a.xml", "<FICHES></FICHES>", "aucune fiche"],
  ])("%s is recognised, to say which file to take", async (name, content, said) => {
    const { status, stderr } = await run(["import", written(join(folder(), name), content)]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
  });

  test("encodings: declared ones are read, undeclared ones refused with their line", async () => {
    const latin = Buffer.from(readFileSync(rs, "utf8").replace(/[^ -ÿ\r\n\t]/g, "?"), "latin1");
    const undeclared = written(join(folder(), "latin.xml"), latin);
    expect((await run(["import", undeclared, "--dossier", folder()])).stderr).toMatch(
      /latin\.xml:\d+ : ce n'est pas de l'UTF-8/,
    );
    const declared = Buffer.from(
      latin.toString("latin1").replace('encoding="UTF-8"', 'encoding="ISO-8859-1"'),
      "latin1",
    );
    expect((await run(["import", written(join(folder(), "l.xml"), declared), "--dossier", folder()])).status).toBe(0);
    const wide = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(readFileSync(rs, "utf8").replace(/<\?xml.*?\?>/, ""), "utf16le"),
    ]);
    expect((await run(["import", written(join(folder(), "w.xml"), wide), "--dossier", folder()])).status).toBe(0);
  });
});

describe("the zip of the register", () => {
  const content = readFileSync(rs);
  const imported = (zip: Uint8Array) =>
    run(["import", written(join(folder(), "export.zip"), zip), "--dossier", folder()]);
  test("is read", async () => expect((await imported(zipOf([{ name: "export.xml", content }]))).status).toBe(0));
  test.each([
    [
      "two files",
      [
        { name: "a.xml", content },
        { name: "b.xml", content },
      ],
      "plusieurs fichiers",
    ],
    ["none", [{ name: "a.txt", content }], "ne contient pas de fichier .xml"],
    ["a name that climbs", [{ name: "../a.xml", content }], "n'est pas un zip lisible"],
    ["an absolute name", [{ name: "/tmp/a.xml", content }], "n'est pas un zip lisible"],
    ["encrypted", [{ name: "a.xml", content, encrypted: true }], "est chiffré"],
    ["a link", [{ name: "a.xml", content, link: true }], "contient un lien"],
    ["a bomb", [{ name: "a.xml", content: Buffer.alloc(40_000_000, 0x20) }], "se décompresse bien au-delà"],
  ])("%s: refused in a sentence", async (_, entries, said) => {
    const { status, stderr } = await imported(zipOf(entries));
    expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
  });
  test("cut: refused in a sentence", async () => {
    const { status, stderr } = await imported(zipOf([{ name: "a.xml", content }]).subarray(0, 3000));
    expect([status, stderr]).toEqual([2, expect.stringContaining("n'est pas un zip lisible")]);
  });
});

describe("rncp add", () => {
  const env = () => ({ XDG_DATA_HOME: folder() });
  test("brings fiches into the library, that every command then knows", async () => {
    const own = env();
    const { status, stdout, stderr } = await run(["add", rs], { env: own });
    expect(status).toBe(0);
    expect(stdout.split("\n")[0]).toBe(join(own.XDG_DATA_HOME, "rncp/fiches/RS5719.yaml"));
    expect(stderr).toContain("rncp show RS5719");
    const list = JSON.parse((await run(["list", "--json"], { env: own })).stdout);
    expect(list.items.map(({ origine }: { origine?: string }) => origine)).toEqual([
      "fournie",
      "fournie",
      "bibliotheque",
      "bibliotheque",
      "bibliotheque",
    ]);
    expect((await run(["list"], { env: own })).stdout).toContain("votre bibliothèque");
    expect((await run(["list"])).stdout).not.toContain("Origine");
    expect(list.items.map(({ id }: { id: string }) => id)).toEqual([
      "RNCP36924",
      "RNCP38779",
      "RS5000",
      "RS5568",
      "RS5719",
    ]);
    expect(JSON.parse((await run(["list", "--json", "--fournies"], { env: own })).stdout).total).toBe(2);
    expect((await run(["search", "blockchain"], { env: own })).stdout).toContain("RS5000");
    expect((await run(["remove", "rs5000"], { env: own })).stdout).toBe(
      `${join(own.XDG_DATA_HOME, "rncp/fiches/RS5000.yaml")}\n`,
    );
    expect((await run(["show", "RS5000"], { env: own })).status).toBe(2);
  });

  test("a zip alone brings up to date what the library holds, and says so where it holds nothing", async () => {
    const own = env();
    const zip = written(join(folder(), "export.zip"), zipOf([{ name: "export.xml", content: readFileSync(rs) }]));
    expect((await run(["add", zip], { env: own })).stderr).toContain("votre bibliothèque est vide");
    expect((await run(["add", zip, "--only", "RS5568"], { env: own })).status).toBe(0);
    const path = join(own.XDG_DATA_HOME, "rncp/fiches/RS5568.yaml");
    writeFileSync(path, readFileSync(path, "utf8").replace("Référent", "Ancien référent"));
    const terminal = { columns: 120, rows: 50 };
    const { stdout, stderr } = await run(["add", zip], { env: { ...own, FORCE_COLOR: "1" }, terminal });
    expect(stdout).toBe(`${path}\n`);
    expect(stderr).toContain("remplace");
    // What changed is in colour on a terminal, and no escape is taken for one of the data.
    expect(stderr).toContain("\u001b[");
    expect(stderr).not.toContain("U+001B");
    expect(readFileSync(path, "utf8")).toContain("Référent cybersécurité");
  });

  test("--data writes there, for repositories of fiches", async () => {
    const into = folder();
    expect((await run(["add", rs, "--only", "RS5719", "--data", into])).status).toBe(0);
    expect(existsSync(join(into, "RS5719.yaml"))).toBe(true);
  });

  test("one's own fiche stands for the packaged one, and the screen says so", async () => {
    const own = env();
    const fiches = join(own.XDG_DATA_HOME, "rncp/fiches");
    mkdirSync(fiches, { recursive: true });
    const text = readFileSync(join(root, "data/RNCP36924.yaml"), "utf8").replace(
      /^intitule: .*$/m,
      'intitule: "Mon exemplaire"',
    );
    writeFileSync(join(fiches, "RNCP36924.yaml"), text);
    const { stdout, stderr } = await run(["show", "epsi", "--section", "niveau"], { env: own });
    expect(stdout).toContain("Mon exemplaire");
    expect(stderr).toContain("Votre exemplaire remplace la fiche fournie : RNCP36924");
    expect((await run(["show", "epsi", "--section", "niveau", "--fournies"], { env: own })).stdout).not.toContain(
      "Mon exemplaire",
    );
  });

  test("without a home, a folder is asked for", async () => {
    expect((await run(["add", rs], { env: {} })).stderr).toContain("donnez un dossier avec --data");
  });
});
