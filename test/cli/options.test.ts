import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildProgram } from "../../src/cli/program.ts";
import { fr } from "../../src/messages/fr.ts";
import { root, run } from "../support/run.ts";

/** A command line without an option, and the words that ask for it. */
type Case = readonly [line: string, asked: string];

const doubtful = join(root, "test/fixtures/fiche/invalid/texte-coupe.yaml");
const views = ["table", "json", "csv", "markdown"];
const lists = [...views, "ndjson"];

/** The formats of each command, and each of its options on a line where it has something to say. */
const commands: Readonly<Record<string, { formats: readonly string[]; cases: readonly Case[] }>> = {
  diff: {
    formats: [...views, "html"],
    cases: [
      ...["resume", "blocs", "competences"].map((section): Case => ["diff epsi cesi", `--section ${section}`]),
      ...["communes", "a", "b"].map((part): Case => ["diff epsi cesi", `--seulement ${part}`]),
      ["diff epsi cesi", "--bloc BC04"],
      ["diff epsi cesi", "--calcul"],
      ["diff epsi cesi --calcul", "--seuil 0.9"],
      ["diff epsi cesi --calcul", "--explain"],
      ["diff epsi cesi", "--pistes 2"],
      ["diff epsi cesi", "--exit-code"],
      ["diff epsi cesi", "--complet"],
    ],
  },
  passerelle: {
    formats: [...views, "html"],
    cases: [
      ["passerelle --de epsi --vers cesi", "--acquis BC01"],
      ["passerelle --de epsi --vers cesi", "--calcul"],
      ["passerelle --de epsi --vers cesi --calcul", "--seuil 0.9"],
      ["passerelle --de epsi --vers cesi", "--complet"],
    ],
  },
  proches: { formats: lists, cases: [["proches epsi", "--fields fiche"]] },
  search: {
    formats: lists,
    cases: [
      ["search crise", "--fiche cesi"],
      ["search crise", "--bloc BC01"],
      ["search crise", "--limit 1"],
      ["search jury", "--tout"],
      ["search PCA", "--no-lexique"],
      ["search crise", "--count"],
      ["search crise", "--par-bloc"],
      ["search crise", "--explain"],
      ["search crise", "--crochets"],
      ["search gouvernance", "--voisins"],
      ["search crise", "--fields id"],
      ["search crise", "--repertoire rs"],
    ],
  },
  list: {
    formats: lists,
    cases: [
      ["list", "--niveau 6"],
      ["list", "--rome M1805"],
      ["list", "--nsf 326m"],
      ["list", "--certificateur epsi"],
      ["list", "--actives"],
      ["list", "--siret 77572257201109"],
      ["list", "--fields id"],
      ["list", "--repertoire rs"],
    ],
  },
  blocs: { formats: lists, cases: [["blocs", "--fields bloc"]] },
  evaluations: { formats: lists, cases: [["evaluations", "--fields bloc,texte"]] },
  rules: { formats: lists, cases: [["rules", "--fields code"]] },
  show: { formats: [...views, "html"], cases: [["show epsi", "--section niveau"]] },
  export: {
    formats: ["csv", "json", "ndjson", "markdown"],
    cases: [
      ["export blocs", "--fields bloc"],
      ["export blocs", "--excel"],
    ],
  },
  validate: {
    formats: ["text", "json", "github", "sarif", "junit", "markdown"],
    cases: [
      [`validate ${doubtful}`, "--fail-on warning"],
      [`validate ${doubtful}`, "--max-warnings 0"],
      [`validate ${doubtful}`, "--quiet"],
      [`validate ${doubtful} --date 2029-03-01`, "--echeances"],
    ],
  },
};

/** What says where and when a run takes place: an output that tells neither is the same. */
const circumstances = ["--date"];
/** What the tests of the files that are read or written show, in test/cli and test/corpus. */
const ofFiles = [
  ...["--output", "--force", "--fix", "--check", "--partiel"],
  ...["--dossier", "--only", "--numero", "--intitule", "--dry-run", "--strict"],
  ...["--nombre", "--importer", "--par", "--depuis", "--expirees"],
];
/** What names a part of the question itself, or is the format. */
/** What other tests show, for there are too few packaged fiches. */
const ofMany = ["proches --limit", "registre --exit-code", "explorer --repertoire"];
const others = ["--de", "--vers", "--format", "--json", "--site"];

/** What a format gives whether or not it is asked for, and how that shows. */
const givenAnyway: Readonly<Record<string, RegExp>> = {
  "search --explain json": /"raisons": \[\s*\{\s*"demande"/,
  "search --explain ndjson": /"raisons":\[\{"demande"/,
  "diff --explain json": /"raisons": \[\s*\{\s*"partie"/,
  // A CSV has one kind of row: that of a comparison has the pairs, unless another section or side is asked for.
  "diff --section competences csv": /^a,b,niveau,.*\r\nRNCP36924/,
  // A document is whole whether or not that is asked for.
  "diff --complet markdown": /## Correspondances de comp/,
  "passerelle --complet markdown": /Gérer et encadrer son équipe/,
  "diff --seulement communes csv": /^a,b,niveau,.*\r\nRNCP36924/,
};

const lines = Object.entries(commands).flatMap(([command, { formats, cases }]) =>
  cases.flatMap(([line, asked]) => formats.map((format) => ({ command, line, asked, format }))),
);

describe("what an option asks for, every format answers or refuses", () => {
  test.each(lines)("$line $asked --format $format", async ({ command, line, asked, format }) => {
    const argv = [...line.split(" "), "--format", format];
    const without = await run(argv);
    const answer = await run([...argv, ...asked.split(" ")]);
    const given = givenAnyway[`${command} ${asked} ${format}`];
    if (given !== undefined) expect(answer.stdout).toMatch(given);
    else if (answer.status === 2)
      expect(answer).toMatchObject({ stdout: "", stderr: expect.stringMatching(/^rncp : .+\n$/) });
    else expect(answer).not.toEqual(without);
  });

  test("every option of every command is among them", async () => {
    const { commands: declared } = await buildProgram({
      io: { env: {}, stdout: {}, version: "0" } as never,
      language: "fr",
      messages: fr,
      setExitCode: () => undefined,
    });
    const tried = new Set(lines.map(({ command, asked }) => `${command} ${asked.split(" ")[0]}`));
    const untried = declared.flatMap((command) =>
      command.options
        .map(({ long }) => String(long))
        .filter((name) => ![...circumstances, ...ofFiles, ...others].includes(name))
        .map((name) => `${command.name()} ${name}`)
        .filter((name) => !ofMany.includes(name))
        .filter((name) => !tried.has(name)),
    );
    // `changes` needs a repository: test/cli/changes.test.ts and test/contract.
    expect(untried.sort()).toEqual(["changes --exit-code", "changes --fields"]);
  });
});

describe("the lists of a comparison in JSON", () => {
  const jsonOf = async (line: string) => JSON.parse((await run([...line.split(" "), "--json"])).stdout);

  test("are filtered, and its keys and its coverage stay whole", async () => {
    const whole = await jsonOf("diff epsi cesi");
    const side = await jsonOf("diff epsi cesi --bloc BC04 --seulement a");
    expect(Object.keys(side)).toEqual(Object.keys(whole));
    expect(side.couverture).toEqual(whole.couverture);
    expect({ pairs: side.correspondances, b: side.manquantes.b }).toEqual({ pairs: [], b: [] });
    expect(side.manquantes.a).toEqual(whole.manquantes.a.filter((id: string) => id.startsWith("RNCP36924BC04")));
    const common = await jsonOf("diff epsi cesi --bloc RNCP38779BC01 --seulement communes");
    expect(common.correspondances).toEqual(
      whole.correspondances.filter(({ b }: { b: string }) => b.startsWith("RNCP38779BC01")),
    );
    expect(common.correspondances.length).toBeGreaterThan(0);
    expect(common.manquantes).toEqual({ a: [], b: [] });
  });
  test.each([
    ["resume", "champs"],
    ["blocs", "blocs"],
    ["competences", "correspondances"],
  ])("of the section %s are those of %s", async (section, key) => {
    const whole = await jsonOf("diff epsi cesi");
    const part = await jsonOf(`diff epsi cesi --section ${section}`);
    expect(Object.keys(part)).toEqual(Object.keys(whole));
    expect(part.couverture).toEqual(whole.couverture);
    const none = { champs: [], blocs: { a: [], b: [] }, correspondances: [] };
    for (const [name, empty] of Object.entries(none)) expect(part[name]).toEqual(name === key ? whole[name] : empty);
  });
});

describe("options that do not go together", () => {
  test.each([
    "list --json --format csv",
    "export blocs --json --format csv",
    "search crise --count --limit 3",
    "search crise --count --par-bloc",
    "diff epsi cesi --section resume --bloc BC04",
    "diff epsi cesi --section blocs --seulement a",
    "diff epsi cesi --explain",
    "diff epsi cesi --force",
  ])("%s is refused", async (line) => {
    const { status, stdout, stderr } = await run(line.split(" "));
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^rncp : --.+\n$/);
  });
  test("--json beside --format json says the same twice", async () => {
    expect(await run(["list", "--json", "--format", "json"])).toEqual(await run(["list", "--json"]));
  });
});
