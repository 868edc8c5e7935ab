import { join } from "node:path";
import { readFolder } from "../../src/corpus/folder.ts";
import type { Contents } from "../../src/corpus/memory/in-memory.ts";
import { validateDocuments } from "../../src/validation/validate-documents.ts";
import { fourFiches } from "../support/hostile.ts";
import { packagedContents, root, run } from "../support/run.ts";

const folder = (name: string): Contents => readFolder(join(root, "test/fixtures", name), validateDocuments);

type Given = { readonly contents: Contents; readonly a: string; readonly b: string };

/** Fiches to try all commands on: two small ones that have some of everything, two of official correspondences, the packaged ones. */
export const corpora = {
  petites: { contents: folder("petites"), a: "RNCP90001", b: "RNCP90002" },
  officielles: { contents: folder("passerelle"), a: "RNCP34763", b: "RNCP34762" },
  packaged: { contents: packagedContents(), a: "RNCP36924", b: "RNCP38779" },
} as const satisfies Readonly<Record<string, Given>>;

/** A word that some of the fiches have. */
const word = "projet";

const compared = (a: string, b: string): string[] => [
  `diff ${a} ${b}`,
  `diff ${b} ${a}`,
  `diff ${a} ${b} --calcul --seuil 0.4 --explain`,
  `diff ${a} ${b} --section competences --seulement a`,
  `passerelle --de ${a} --vers ${b}`,
  `passerelle --de ${b} --vers ${a} --acquis BC01`,
  `passerelle --de ${a} --vers ${b} --acquis BC01,BC02 --calcul --seuil 0.3`,
];

/** Every command that has --format table, csv and json, on two fiches, with the options that change its answer. */
export const lines = (a: string, b: string): string[] => [
  "list",
  "blocs",
  `blocs ${b}`,
  "evaluations",
  `show ${a}`,
  `show ${b}`,
  `show ${b} BC01`,
  `show ${b} BC01C01`,
  `search ${word}`,
  `search ${word} vent --tout`,
  `search vent ${word} --explain --crochets`,
  `search ${word} --count`,
  `search ${word} --par-bloc`,
  ...compared(a, b),
];

/** The same of no fiche. */
export const others: readonly string[] = ["rules"];

/** Explanations of each kind: of an example, of several files, of what cannot be shown, of what has no example. */
export const explanations: readonly string[] = [
  "siret-key",
  "acceptation-unused",
  "fiche-duplicate",
  "text-special-space",
  "file-link",
].map((code) => `explain ${code}`);

/** The names of the commands, as the help of the program lists them. */
export const helpNames = async (): Promise<string[]> => {
  const { stdout } = await run(["--help"]);
  return [...stdout.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name = ""]) => name);
};

/** Comparisons of three fiches: both pairs of fiches together. */
const three = ["", " --section resume", " --calcul"].map((options) => ({
  name: "three",
  contents: fourFiches,
  line: `diff RNCP36924 RNCP38779 RNCP34762${options}`,
}));

/** The command lines of each corpus. */
export const everywhere = [
  ...three,
  ...Object.entries(corpora).flatMap(([name, { contents, a, b }]) =>
    [...lines(a, b), ...(name === "petites" ? others : [])].map((line) => ({ name, contents, line })),
  ),
];

/** The lists, whose JSON and NDJSON hold the same rows. */
export const lists: readonly string[] = ["list", "blocs", "evaluations", `search ${word}`, "rules"];

/** The widths at which people read. */
export const widths: readonly number[] = [40, 60, 80, 100, 120, 200];
