import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { keyOrdersIn } from "../../src/app/key-orders.ts";
import { yamlOf } from "../../src/corpus/write-yaml.ts";
import { readYaml } from "../../src/corpus/yaml-document.ts";
import type { Imported } from "../../src/import/imported.ts";
import { ficheXml } from "../../src/import/xml/fiche-xml.ts";
import { fichesXml } from "../../src/import/xml/lire-xml.ts";
import { isFailure } from "../../src/model/errors.ts";
import { validateFiche } from "../../src/validation/validate-fiche.ts";
import { root } from "../support/run.ts";

const folder = join(root, "test/fixtures/open-data");
const names = ["extrait-rncp.xml", "extrait-rs.xml"];

const read = async (texts: AsyncIterable<string>, name: string): Promise<Imported[]> => {
  const all: Imported[] = [];
  for await (const one of fichesXml(texts, name, { version: undefined })) all.push(ficheXml(one, name));
  return all;
};
const opened = await Promise.all(names.map((name) => read(createReadStream(join(folder, name), "utf8"), name)));
const ten = opened.flat();
const order = keyOrdersIn(join(root, "schemas"))("RNCP1.yaml");

test.each(ten.map(({ fiche }) => [fiche.numero, fiche] as const))("%s is a valid fiche", (numero, fiche) => {
  const text = yamlOf(fiche, order, "");
  const document = readYaml(Buffer.from(text), `${numero}.yaml`);
  expect(document.value).toEqual(fiche);
  expect(validateFiche(document).filter(({ severity }) => severity === "error")).toEqual([]);
});

test("seven fiches of the RNCP have blocs, three of the RS hold their competencies themselves", () => {
  expect(ten.map(({ fiche }) => fiche.numero)).toEqual([
    ...["RNCP34762", "RNCP35809", "RNCP35419", "RNCP40344", "RNCP37674", "RNCP36490", "RNCP37873"],
    ...["RS5719", "RS5000", "RS5568"],
  ]);
  expect(ten.map(({ fiche }) => fiche.blocs.length)).toEqual([5, 4, 4, 4, 2, 4, 3, 0, 0, 0]);
});

const letters = (texts: readonly string[]): string[] => [...texts.join("").replace(/\s/g, "")].sort();

/** The texts of the elements of each fiche, as an XML reader gives them. */
const textsOf = (name: string): string[][] => {
  const fiches: string[][] = [];
  let text = "";
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    if (tag.name === "FICHE") fiches.push([]);
    text = "";
  });
  parser.on("text", (part) => {
    text += part;
  });
  parser.on("closetag", () => {
    if (text.trim() !== "") fiches.at(-1)?.push(text);
    text = "";
  });
  parser.write(readFileSync(join(folder, name), "utf8")).close();
  return fiches;
};

describe("no text is lost", () => {
  const sources = names.flatMap(textsOf);
  test.each(
    ten.map((one, index) => [one.fiche.numero, one, sources[index] ?? []] as const),
  )("%s: every text of the source was put somewhere", (_, { placements }, texts) => {
    const repeated = placements.flatMap(({ textes }) => textes);
    expect(letters(repeated)).toEqual(letters(texts));
  });

  /** Every text of a value, with the marks of a list that are no text of their own left out. */
  const values = (value: unknown): string[] => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(values) : [];
  };
  const at = (value: unknown, path: string): unknown =>
    path.split(".").reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], value);
  const long =
    /^(?:objectifs_contexte|activites_visees|competences_attestees|secteurs_activite|types_emploi_accessibles|reglementations_activites|prerequis_entree_formation|blocs\.\d+\.(?:intitule|evaluation\.texte))$/;
  const bullets = /[-–—•*]/g;

  test.each(ten.map((one) => [one.fiche.numero, one] as const))("%s: long texts are word for word", (_, imported) => {
    for (const { chemin, textes } of imported.placements) {
      if (chemin === null || !long.test(chemin)) continue;
      expect([chemin, letters(values(at(imported.fiche, chemin)))]).toEqual([chemin, letters(textes)]);
    }
  });

  const plain = (texts: readonly string[]) => letters(texts.map((one) => one.replace(bullets, "")));
  test.each(ten.map((one) => [one.fiche.numero, one] as const))("%s: lists too, bullets apart", (_, imported) => {
    const { blocs, competences, intercalaires, competences_attestees } = imported.fiche;
    const lists =
      blocs.length > 0
        ? blocs.map((bloc, index) => ({ ...bloc, chemin: `blocs.${index}.competences` }))
        : [{ competences: competences ?? [], intercalaires, chemin: "competences" }].filter(() => competences);
    if (lists.length === 0) expect(competences_attestees?.length).toBeGreaterThan(0);
    for (const { chemin, competences: own, intercalaires: between = [] } of lists) {
      const told = imported.placements.find((one) => one.chemin === chemin);
      const held = [...own, ...between].flatMap(({ repere = "", texte }) => [repere, texte]);
      expect(plain(held)).toEqual(plain(told?.textes ?? []));
    }
  });
});

describe("what is no export is refused, with its place", () => {
  const whole = readFileSync(join(folder, "extrait-rs.xml"), "utf8");
  const problemOf = async (text: string): Promise<unknown> => {
    const pieces = async function* (): AsyncGenerator<string> {
      for (let at = 0; at < text.length; at += 1000) yield text.slice(at, at + 1000);
    };
    try {
      await read(pieces(), "export.xml");
    } catch (error) {
      return isFailure(error) && error.code === "import-xml" ? error.args : error;
    }
    return "read";
  };

  test("cut in the middle of a fiche", async () => {
    const cut = whole.slice(0, whole.indexOf("<NUMERO_FICHE>RS5000") + 400);
    expect(await problemOf(cut)).toMatchObject({ problem: "cut", fiche: "RS5000", line: cut.split("\n").length });
  });
  test("no XML any more", async () => {
    expect(await problemOf(whole.replace("</INTITULE>", "</INTITULES>"))).toMatchObject({ problem: "syntax" });
  });
  test("entities", async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa">]>`;
    expect(await problemOf(whole.replace("<FICHES>", `${bomb}<FICHES>`))).toMatchObject({ problem: "doctype" });
  });
  test("depth", async () => {
    const deep = "<A>".repeat(50) + "</A>".repeat(50);
    expect(await problemOf(whole.replace("<INTITULE>", `${deep}<INTITULE>`))).toMatchObject({ problem: "depth" });
  });
  test.each(["../../x", "RNCP0", "RNCP1234567", ""])("the number %j", async (numero) => {
    expect(await problemOf(whole.replace("<NUMERO_FICHE>RS5719", `<NUMERO_FICHE>${numero}`))).toMatchObject({
      problem: "number",
    });
  });
  test("a tag that nobody knows is kept without a place", async () => {
    const pieces = async function* (): AsyncGenerator<string> {
      yield whole.replace("<INTITULE>", "<NOUVELLE_BALISE>inconnue</NOUVELLE_BALISE><INTITULE>");
    };
    const [first] = await read(pieces(), "export.xml");
    const unplaced = first?.placements.filter(({ chemin }) => chemin === null);
    expect(unplaced).toMatchObject([{ source: "NOUVELLE_BALISE", textes: ["inconnue"] }]);
  });
});
