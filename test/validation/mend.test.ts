import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/corpus/yaml-document.ts";
import { mend } from "../../src/validation/mend.ts";
import { validateFiche } from "../../src/validation/validate-fiche.ts";
import { runs } from "../support/runs.ts";

const fixtures = join(import.meta.dirname, "../fixtures/fiche");
const valid = readFileSync(join(fixtures, "valid/petite-fiche.yaml"), "utf8");
const file = "RNCP34762.yaml";
const read = (text: string) => readYaml(new TextEncoder().encode(text), file);
const mended = (text: string) => {
  const document = read(text);
  return mend(document.text, file, validateFiche(document));
};

describe("mend", () => {
  it.each([
    ["tabulation.yaml", '    intitule: "Concevoir une application"'],
    ["espace-insecable.yaml", 'intitule : "Concepteur d\'œuvres numériques"'],
    ["siret-sans-guillemets.yaml", '    siret: "00012345600017"'],
    ["code-nsf-sans-guillemets.yaml", '  - code: "326"'],
    ["deux-points-sans-guillemets.yaml", '    intitule: "Bloc 1 : concevoir"'],
    ["texte-lu-comme-objet.yaml", '        - "Mise en situation : 30 mn"'],
  ])("mends %s, and touches nothing else", (name, line) => {
    const before = readFileSync(join(fixtures, "invalid", name), "utf8");
    const { text, mended: faults } = mended(before);
    expect(faults).toBe(1);
    const lines = text.split("\n").filter((one, index) => one !== before.split("\n")[index]);
    expect(lines).toEqual([line]);
  });
  it("finds how wide the tabs of a whole file are, round after round", () => {
    const rounds = (text: string): string => [1, 2, 3].reduce((all) => mended(all).text, text);
    expect(rounds(valid.replace(/^ {4}/gm, "\t"))).toBe(valid);
    expect(rounds(valid.replace(/^ {4}/gm, "\t\t"))).toBe(valid);
  });
  it("keeps one of several spaces, and one of a doubled apostrophe", () => {
    const line = '        texte: "Analyser les besoins des utilisateurs"';
    const broken = valid.replace(line, line.replace("les besoins", "  l''ensemble  "));
    const rounds = (text: string): string => [1, 2, 3].reduce((all) => mended(all).text, text);
    expect(rounds(broken)).toBe(valid.replace(line, line.replace("les besoins", "l'ensemble")));
  });
  it.each([
    ['"<p>Analyser les besoins</p>"', '"Analyser les besoins"'],
    ['"<ul><li>Analyser</li><li>d&eacute;finir</li></ul>"', '"Analyser définir"'],
    ['"Analyser &quot;les&quot; besoins<br/>"', '"Analyser \\"les\\" besoins"'],
    ["Analyser les <b>besoins</b> &amp; l&#39;usage", "Analyser les besoins & l'usage"],
  ])("reads %s as the page shows it", (written, expected) => {
    const [before, after] = [written, expected].map((text) =>
      valid.replace('"Analyser les besoins des utilisateurs"', text),
    );
    expect(mended(before ?? "").text).toBe(after);
  });
  it("quotes what double quotes would change with single ones", () => {
    const { text } = mended(valid.replace('"Concepteur d\'œuvres numériques"', 'L\'art : dit "C:\\\\"'));
    expect(text).toContain(`intitule: 'L''art : dit "C:\\\\"'`);
  });
  it.each([
    "caractere-de-controle.yaml",
    "cle-inconnue.yaml",
    "cle-manquante.yaml",
    "date-a-la-francaise.yaml",
    "siret-cle-fausse.yaml",
    "texte-coupe.yaml",
    "vide.yaml",
  ])("leaves %s as it is: what it should say is not for us to guess", (name) => {
    const before = read(readFileSync(join(fixtures, "invalid", name), "utf8")).text;
    expect(mended(before)).toMatchObject({ text: before, mended: 0 });
  });
  it.each([
    ["intitule: Concepteur : expert # à vérifier sur la page", "what may be a comment"],
    ["intitule: 'Technicien d'exploitation : réseaux'", "what is quoted already"],
  ])("leaves %j as it is: %s", (line) => {
    const broken = valid.replace(/^intitule: .*$/m, line);
    expect(mended(broken).text).toBe(broken);
  });
  it("leaves a tab that several widths fit, for each would mean something else", () => {
    const broken = valid.replace(
      "          cadre: [reelle, simulee]\n",
      "          phases:\n            - nature: soutenance\n              parties:\n                - contenu: [presentation]\n\t          duree_minutes: 30\n",
    );
    expect(mended(broken).text).toBe(broken);
  });
  it("never changes a word, whatever is broken, and never makes it worse", () => {
    const words = (text: string) => text.replace(/["']/g, "").replace(/\s+/g, " ").trim();
    const damage = fc.constantFrom("\t", "\u00a0", " : ", '"', "'", "[", "#", "- ", "\n", "  ", "&a ", "12");
    const places = fc.array(fc.tuple(fc.nat(valid.length - 1), damage), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(places, (edits) => {
        const broken = edits.reduce((text, [at, piece]) => text.slice(0, at) + piece + text.slice(at), valid);
        const { text } = mended(broken);
        expect(words(text)).toBe(words(read(broken).text));
        expect(validateFiche(read(text)).length).toBeLessThanOrEqual(validateFiche(read(broken)).length + 1);
      }),
      { numRuns: runs(50) },
    );
  });
});
