import { SaxesParser } from "saxes";
import { failure } from "../../model/errors.ts";
import type { Lieu } from "../imported.ts";
import type { Balise } from "./balise.ts";

/** Elements deeper than this stand in no export. */
const deepest = 12;
/** The longest fiche, in UTF-16 units: its partners included, none comes near. */
const longestFiche = 16_000_000;

/** What an export says besides its fiches. */
export type Flux = { version: string | undefined };

type State = { readonly path: Balise[]; readonly done: Balise[]; length: number };

/**
 * The fiches of an official export, one at a time: never more than one is held. Their texts are slices of the file: who
 * keeps one keeps a piece of it. Entities are not expanded, and the first fault ends it.
 * @param flux gets the version of the export, which stands before the fiches
 * @throws failure `import-xml`, with the place of the fault
 */
export const fichesXml = async function* (
  texts: AsyncIterable<string>,
  file: string,
  flux: Flux,
): AsyncGenerator<Balise> {
  const state: State = { path: [], done: [], length: 0 };
  const parser = new SaxesParser({ position: true });
  const here = (): Lieu => ({ ligne: parser.line, colonne: parser.column + 1 });
  const refuse = (problem: "syntax" | "doctype" | "depth" | "size" | "cut", fiche?: string): never => {
    const { ligne, colonne } = here();
    throw failure("import-xml", { path: file, line: ligne, column: colonne, problem, fiche });
  };
  const numero = (): string | undefined =>
    state.path.find(({ nom }) => nom === "FICHE")?.enfants.find(({ nom }) => nom === "NUMERO_FICHE")?.texte;
  parser.on("error", () => refuse("syntax", numero()));
  parser.on("doctype", () => refuse("doctype"));
  parser.on("opentag", ({ name }) => {
    if (state.path.length >= deepest) refuse("depth", numero());
    const balise: Balise = { nom: name, lieu: here(), enfants: [], texte: "" };
    state.path.at(-1)?.enfants.push(balise);
    state.path.push(balise);
  });
  const add = (text: string): void => {
    const balise = state.path.at(-1);
    state.length += text.length;
    if (state.length > longestFiche) refuse("size", numero());
    if (balise !== undefined) balise.texte += text;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", ({ name }) => {
    const balise = state.path.pop();
    if (balise === undefined) return;
    if (balise.enfants.length > 0 && balise.texte.trim() === "") balise.texte = "";
    if (name === "VERSION_FLUX") flux.version = balise.texte.trim();
    if (name !== "FICHE") return;
    state.length = 0;
    state.path.at(-1)?.enfants.pop();
    state.done.push(balise);
  });
  for await (const text of texts) {
    parser.write(text);
    yield* state.done.splice(0);
  }
  if (state.path.length > 0) refuse("cut", numero());
  parser.close();
  yield* state.done.splice(0);
};
