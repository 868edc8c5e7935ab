import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { list } from "../../src/app/list.ts";
import { over } from "../../src/app/over.ts";
import { type BuildWish, buildRegistre, registreStatus } from "../../src/app/registre.ts";
import { registreChanges } from "../../src/app/registre-changes.ts";
import { openRegistreCorpus } from "../../src/app/registre-corpus.ts";
import { search } from "../../src/app/search.ts";
import { show } from "../../src/app/show.ts";
import { collected } from "../../src/app/streams.ts";
import { places, unpacked } from "../../src/corpus/registre/places.ts";
import { isFailure } from "../../src/model/errors.ts";
import { tokenize } from "../../src/text/tokens.ts";
import queries from "../search/jugements.json" with { type: "json" };
import rounds from "../search/tours.json" with { type: "json" };
import { newPath, registreOf } from "../support/registre.ts";
import { corpusOf, frenchWords, packagedContents, root, run, today } from "../support/run.ts";

const contents = packagedContents();
const openData = join(root, "test/fixtures/open-data");
const [rncp, rs] = [join(openData, "extrait-rncp.xml"), join(openData, "extrait-rs.xml")];
const built = (wish: Partial<BuildWish> & Pick<BuildWish, "target">) =>
  buildRegistre({ paths: [rncp, rs], force: false, today, version: "0.0.0", ...wish });
const codeOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "done",
    (error: unknown) => (isFailure(error) ? [error.code, ...Object.values(error.args).slice(-1)] : error),
  );

describe("a register of the packaged fiches, read alone", () => {
  const asked = [...Object.keys(queries), ...rounds.map(({ requete }) => requete)];
  test("answers every judged query as the YAML does", async () => {
    const registre = await openRegistreCorpus(await registreOf(contents.fiches));
    const yaml = corpusOf(contents);
    const wish = { lexique: contents.lexique, mots: frenchWords };
    expect(asked.length).toBeGreaterThan(150);
    for (const requete of asked) {
      const [one, other] = [await search(registre, requete, wish), await search(yaml, requete, wish)];
      // What only the other texts of the fiches hold is not looked for in a whole register.
      expect({ ...one, ailleurs: 0 }).toEqual({ ...other, ailleurs: 0 });
    }
  });
});

describe("what is built from official exports", () => {
  test("holds their fiches, and tells where they come from", async () => {
    const target = newPath("r.sqlite");
    const status = await built({ target });
    const numbers = (xml: string): number => readFileSync(xml, "utf8").split("<FICHE>").length - 1;
    expect(status).toMatchObject({ fiches: numbers(rncp) + numbers(rs), registre: target, sans_competence: 0 });
    expect(status.sources.map(({ repertoire, fiches }) => [repertoire, fiches])).toEqual([
      ["RNCP", numbers(rncp)],
      ["RS", numbers(rs)],
    ]);
    expect(await registreStatus(target, today)).toEqual(status);
    const corpus = await openRegistreCorpus(target);
    const { items } = await list(corpus, { date: today, repertoire: "RS" });
    expect(items.map(({ id }) => id.slice(0, 2))).toEqual(items.map(() => "RS"));
    const [first] = items;
    expect((await show(corpus, first?.id ?? "", { date: today, libelles: {} })).data.item.numero).toBe(first?.id);
  });
  test("tells what a body certifies and is habilitated for, in the words of the register", async () => {
    const target = newPath("r.sqlite");
    await built({ target });
    const corpus = await openRegistreCorpus(target);
    const [partner] =
      /<SIRET_PARTENAIRE>(\d{14})[\s\S]*?<HABILITATION_PARTENAIRE>(.*?)</.exec(readFileSync(rncp, "utf8"))?.slice(1) ??
      [];
    const { items } = await list(corpus, { date: today, siret: partner });
    expect(items.length).toBeGreaterThan(0);
    for (const { id, roles } of items) {
      const fiche = await corpus.fiche(id);
      const own = fiche?.partenaires?.filter(({ siret }) => siret === partner) ?? [];
      const certifies = fiche?.certificateurs.some(({ siret }) => siret === partner) === true;
      expect(roles).toEqual([
        ...(certifies ? ["certificateur"] : []),
        ...own.map(({ habilitation, etat }) => `partenaire · ${habilitation} · ${etat}`),
      ]);
    }
  });
  test("counts what was found in a thousand fiches at most, those of the answers among them", async () => {
    const [epsi] = contents.fiches;
    if (epsi === undefined) throw new Error("the packaged fiches are needed");
    const texte = (rank: number) => (rank % 100 === 0 ? "Gérer une crise, une autre crise" : "Gérer une crise");
    const fiches = Array.from({ length: 1_200 }, (_, rank) => ({
      ...epsi,
      numero: `RS${10_000 + rank}`,
      blocs: [],
      competences: [{ code: "A01", texte: texte(rank) }],
    }));
    const registre = await openRegistreCorpus(await registreOf(fiches as never));
    const { data } = await search(registre, "crise", { lexique: null, limit: 12 });
    expect(data).toMatchObject({ trouves: 1_200, fiches_cherchees: 1_200, total: 12 });
    expect(data.par_fiche.length).toBeGreaterThanOrEqual(1_000);
    expect(data.par_fiche.length).toBeLessThanOrEqual(1_012);
    const counted = new Set(data.par_fiche.map(({ fiche }) => fiche));
    expect(data.items.every(({ fiche }) => counted.has(fiche))).toBe(true);
    expect(data.items.map(({ texte: found }) => found)).toEqual(Array.from({ length: 12 }, () => texte(0)));
  });
  test("replaces the répertoires that are given, and keeps the other, searched as before", async () => {
    const target = newPath("r.sqlite");
    const whole = await built({ target });
    const found = async () =>
      (await search(await openRegistreCorpus(target), "maintenance", { lexique: null })).data.items.map(
        ({ id, score }) => [id, score],
      );
    const before = await found();
    expect(before.length).toBeGreaterThan(0);
    await built({ target, paths: [rs] });
    const { sources: _, octets: __, ...now } = await registreStatus(target, today);
    expect(whole).toMatchObject(now);
    expect(await found()).toEqual(before);
  });
  test("takes the first of two fiches with one number, and counts the other", async () => {
    const twice = newPath("twice.xml");
    const xml = readFileSync(rs, "utf8");
    const [fiche = ""] = /<FICHE>[\s\S]*?<\/FICHE>/.exec(xml) ?? [];
    writeFileSync(twice, xml.replace("</FICHES>", `${fiche.replace(/<INTITULE>/, "<INTITULE>autre ")}</FICHES>`));
    const { sources } = await built({ target: newPath("r.sqlite"), paths: [twice] });
    expect(sources).toMatchObject([{ repertoire: "RS", en_double: 1 }]);
  });
  test("is refused where a répertoire shrank, unless that is meant; the file stays whole", async () => {
    const target = newPath("r.sqlite");
    await built({ target });
    const before = readFileSync(target);
    const one = newPath("one.xml");
    const xml = readFileSync(rncp, "utf8");
    const [fiche = ""] = /<FICHE>[\s\S]*?<\/FICHE>/.exec(xml) ?? [];
    writeFileSync(one, `${xml.slice(0, xml.indexOf("<FICHE>"))}${fiche}</FICHES>`);
    expect(await codeOf(built({ target, paths: [one] }))).toEqual(["registre-shrunk", 1]);
    expect(readFileSync(target).equals(before)).toBe(true);
    expect(readdirSync(dirname(target)).filter((name) => name.endsWith(".rncp-tmp"))).toEqual([]);
    expect((await built({ target, paths: [one], force: true })).sources).toMatchObject([
      { fiches: 1 },
      { repertoire: "RS" },
    ]);
  });
  test("is none at all of a page, a broken XML or no file", async () => {
    const target = newPath("r.sqlite");
    const cut = newPath("cut.xml");
    writeFileSync(cut, readFileSync(rncp, "utf8").slice(0, 20_000));
    const page = join(root, "test/fixtures/pages/RNCP36924.txt");
    expect(await codeOf(built({ target, paths: [rs, cut] }))).toEqual(expect.arrayContaining(["import-xml"]));
    expect(await codeOf(built({ target, paths: [page] }))).toEqual(["import-forme", "pas-un-export"]);
    expect(await codeOf(built({ target, paths: ["none.zip"] }))).toEqual(["no-such-path", "none.zip"]);
    expect(existsSync(target)).toBe(false);
  });
});

describe("a file that is no register", () => {
  test.each([
    ["a text", "no SQLite at all", "foreign"],
    ["nothing", "", "foreign"],
    ["the header alone", "SQLite format 3\u0000", "damaged"],
  ])("%s", async (_, content, problem) => {
    const path = newPath("other.sqlite");
    writeFileSync(path, content);
    expect(await codeOf(openRegistreCorpus(path))).toEqual(["bad-registre", problem]);
    // What is no register of ours is not written over.
    if (problem === "foreign") expect(await codeOf(built({ target: path }))).toEqual(["file-exists", path]);
  });
  test("that is missing is not made", async () => {
    for (const path of [newPath("none.sqlite"), "http://127.0.0.1:1/r.sqlite", ":memory:"]) {
      expect(await codeOf(openRegistreCorpus(path))).toEqual(["no-registre", path]);
      expect(existsSync(path)).toBe(false);
    }
  });
  test("cut in the middle is told to be damaged, not read for right", async () => {
    const path = await registreOf(contents.fiches);
    truncateSync(path, 40_960);
    const answer = await codeOf(
      (async () => {
        const corpus = await openRegistreCorpus(path);
        return search(corpus, "crise", { lexique: null }).then(() => collected(corpus.fiches()));
      })(),
    );
    expect(answer).toEqual(["bad-registre", "damaged"]);
  });
});

describe("the packaged fiches over a register", () => {
  const [epsi] = contents.fiches;
  if (epsi === undefined) throw new Error("the packaged fiches are needed");
  const other = { ...epsi, intitule: "Un autre titre" };
  const third = { ...epsi, numero: "RNCP99999", blocs: [], competences: undefined, competences_attestees: [] };
  test("win where both have a number; each is told where it comes from", async () => {
    const corpus = await over(corpusOf(contents), await openRegistreCorpus(await registreOf([other, third as never])));
    const { items } = await list(corpus, { date: today });
    expect(items.map(({ id, origine, intitule }) => [id, origine, intitule === other.intitule])).toEqual([
      ["RNCP36924", "fournie", false],
      ["RNCP38779", "fournie", false],
      ["RNCP99999", "registre", false],
    ]);
    expect((await corpus.fiche("RNCP36924"))?.intitule).toBe(epsi.intitule);
    const wish = { lexique: contents.lexique, mots: frenchWords };
    const [one, alone] = [await search(corpus, "crise", wish), await search(corpusOf(contents), "crise", wish)];
    expect(one.data.items.map(({ id }) => id).sort()).toEqual(alone.data.items.map(({ id }) => id).sort());
  });
});

test("the places of a word come back as they were", () => {
  const texts = ["Gérer (par exemple gérer) un projet", "rien", "Un projet à gérer, gérer encore", "gérer"];
  const packed = places();
  const expected: unknown[] = [];
  for (const [document, texte] of texts.entries())
    for (const [place, token] of tokenize(texte).entries()) {
      if (token.word !== "gerer") continue;
      packed.add(300 * document, place, token, texte);
      const inParenthesis = document === 0 && token.start > 0;
      expected.push({ document: 300 * document, place, token: { ...token, inParenthesis } });
    }
  expect(expected).toHaveLength(5);
  expect(unpacked("gerer", packed.packed(), () => true)).toEqual(expected);
  expect(unpacked("gerer", packed.packed(), (document) => document === 900)).toHaveLength(1);
});

describe("from one register to another", () => {
  /** An export of this day, edited. */
  const exportOf = (day: string, edit: (xml: string) => string): string => {
    const path = newPath(`export-fiches-rncp-v4-1-${day}.xml`);
    writeFileSync(path, edit(readFileSync(rncp, "utf8")));
    return path;
  };
  const fiches = readFileSync(rncp, "utf8").match(/<FICHE>[\s\S]*?<\/FICHE>/g) ?? [];
  const [first = "", second = "", third = ""] = fiches;
  const numeroOf = (xml: string): string => /<NUMERO_FICHE>(.*?)</.exec(xml)?.[1] ?? "";
  const made = async (day: string, edit: (xml: string) => string): Promise<string> => {
    const target = newPath("r.sqlite");
    await built({ target, paths: [exportOf(day, edit)] });
    return target;
  };

  test("says what was created, changed field by field, removed, and what ended in between", async () => {
    const ends = second.replace(/<DATE_FIN_ENREGISTREMENT>.*?</, "<DATE_FIN_ENREGISTREMENT>20/08/2026<");
    const before = await made("2026-08-16", (xml) => xml.replace(first, "").replace(second, ends));
    const after = await made("2026-09-16", (xml) =>
      xml.replace(third, "").replace(second, ends.replace("<INTITULE>", "<INTITULE>Nouveau ")),
    );
    const { items, terminees, total } = await registreChanges(before, after);
    const expected = [
      [numeroOf(first), "ajoutee"],
      [numeroOf(second), "modifiee"],
      [numeroOf(third), "supprimee"],
    ];
    expect(items.map(({ fiche, changement }) => [fiche, changement]).sort()).toEqual(expected.sort());
    expect(total).toBe(3);
    expect(terminees).toEqual([numeroOf(second)]);
    const changed = items.find(({ changement }) => changement === "modifiee");
    expect(changed?.champs.map(({ champ }) => champ)).toEqual(["intitule"]);
    const asked = ["registre", "changes", before, after];
    expect(await run([...asked, "--exit-code"])).toMatchObject({ status: 1, stderr: "" });
    const { stdout } = await run([...asked, "--format", "markdown"]);
    expect(stdout).toContain("du 16/08/2026 au 16/09/2026");
    expect(stdout).toContain("Nouveau");
  });
  test("says nothing of exports that differ by their day alone", async () => {
    const [before, after] = [await made("2026-08-16", (xml) => xml), await made("2026-08-17", (xml) => xml)];
    expect(await registreChanges(before, after)).toMatchObject({ total: 0, items: [] });
    expect(await run(["registre", "changes", before, after, "--exit-code"])).toMatchObject({ status: 0, stderr: "" });
  });
  test("does not claim that nothing ended where the days are not known", async () => {
    const [before, after] = [await registreOf(contents.fiches), await registreOf([])];
    expect(await registreChanges(before, after)).toMatchObject({ terminees: null, total: 2 });
    expect((await run(["registre", "changes", before, after])).stdout).toContain("on ne sait pas");
  });
});

test("first aid has no nearest certification in another trade, by a word or two", async () => {
  const target = newPath("r.sqlite");
  await built({ target });
  const env = { RNCP_REGISTRE: target };
  const { status, stdout, stderr } = await run(["proches", "RS5719", "--registre"], { env });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain("Aucune piste trouvée");
});

describe("the program", () => {
  test("builds the user's own register, in a folder that is not there yet, where RNCP_REGISTRE is empty", async () => {
    const env = { RNCP_REGISTRE: "", XDG_DATA_HOME: newPath("data") };
    expect(await run(["registre", "build", rs], { env })).toMatchObject({ status: 0, stderr: "" });
    expect(readdirSync(join(env.XDG_DATA_HOME, "rncp"))).toEqual(["registre.sqlite"]);
  });
  test("builds a register, tells of it, and reads it where it is asked to", async () => {
    const target = newPath("r.sqlite");
    const env = { RNCP_REGISTRE: target };
    expect(await run(["registre", "build", rncp, rs], { env })).toMatchObject({ status: 0, stderr: "" });
    const { stdout } = await run(["registre", "status", "--json"], { env });
    const { fiches, actives } = JSON.parse(stdout);
    const listed = async (...more: readonly string[]) =>
      JSON.parse((await run(["list", "--json", ...more], { env })).stdout);
    expect((await listed()).total).toBe(2);
    // Of the two that come with rncp, the registration of one has ended.
    expect(await listed("--registre")).toMatchObject({
      filtre: { actives: today, repertoire: null },
      total: actives + 1,
    });
    expect(await listed("--registre", "--expirees")).toMatchObject({ filtre: { actives: null }, total: fiches + 2 });
    expect((await run(["list", "--registre"], { env })).stdout).toContain("--expirees");
    expect((await run(["search", "maintenance", "--registre"], { env })).stdout).toContain("--expirees");
    expect(await run(["list", "--registre"], { env: { RNCP_REGISTRE: newPath("none") } })).toMatchObject({ status: 2 });
    // What would hold all of a register says so at once.
    for (const line of ["list --registre --data data", "blocs --registre", "evaluations --registre"])
      expect(await run(line.split(" "), { env })).toMatchObject({
        status: 2,
        stdout: "",
        stderr: expect.stringMatching(/^rncp : .+\n$/),
      });
    expect(await run(["search", "crise", "--registre", "--tout"], { env })).toMatchObject({ status: 0 });
    expect((await run(["blocs", "RNCP38779", "--registre"], { env })).stdout).toContain("RNCP38779BC04");
  });
});
