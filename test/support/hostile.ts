import { join } from "node:path";
import fc from "fast-check";
import { readFolder } from "../../src/corpus/folder.ts";
import type { Contents } from "../../src/corpus/memory/in-memory.ts";
import type { Fiche } from "../../src/model/fiche.generated.ts";
import { validateDocuments } from "../../src/validation/validate-documents.ts";
import { hostileText } from "./hostile-text.ts";
import { packagedContents, root } from "./run.ts";
import { runs } from "./runs.ts";

/** Keys of codes, numbers and dates: what the program finds its way by. */
const structure = new Set(
  "numero code codes_retires type nature cadre modalite contenu productions voie siret niveau"
    .split(" ")
    .concat("a b etat bloc bloc_destination date_fin_enregistrement date_derniere_modification".split(" ")),
);

/** A copy with each text passed through a function, codes left as they are. */
const mapTexts = <T>(value: T, change: (text: string) => string): T => {
  const copy = (node: unknown): unknown => {
    if (typeof node === "string") return change(node);
    if (Array.isArray(node)) return node.map(copy);
    if (node === null || typeof node !== "object") return node;
    return Object.fromEntries(Object.entries(node).map(([key, own]) => [key, structure.has(key) ? own : copy(own)]));
  };
  return copy(value) as T;
};

/** Two of the blocs with some of their competencies: what is the same for all of them need not be tried on each. */
const trimmed = (fiche: Fiche): Fiche => ({
  ...fiche,
  competences_attestees: fiche.competences_attestees?.slice(0, 4) ?? null,
  blocs: fiche.blocs.slice(0, 2).map((bloc) => ({ ...bloc, competences: bloc.competences.slice(0, 3) })),
});

const packaged = packagedContents();
const others = readFolder(join(root, "test/fixtures/passerelle"), validateDocuments);

/** The packaged fiches, and two others with what fiches publish of one another. */
export const fourFiches: Contents = {
  ...packaged,
  fiches: [...others.fiches, ...packaged.fiches],
  lectures: [...others.lectures, ...packaged.lectures],
};

/** Whether both competencies of a reading are among those kept. */
const kept = (fiches: readonly Fiche[]) => {
  const ids = new Set(
    fiches.flatMap(({ blocs }) => blocs.flatMap((bloc) => bloc.competences.map((one) => bloc.code + one.code))),
  );
  return ({ a, b }: { readonly a: string; readonly b: string }): boolean => ids.has(a) && ids.has(b);
};

/** Few, so that a counterexample can be read. */
const hostileTexts = fc.array(hostileText, { minLength: 5, maxLength: 13 });

/** Fiches whose texts are replaced, begun, ended or cut in two by the texts given, each in its turn; none is blank. */
const withTexts = (texts: readonly string[]): Contents => {
  let turn = 0;
  const change = (text: string): string => {
    const hostile = texts[turn % texts.length] ?? "";
    const half = Math.floor(text.length / 2);
    const forms = [hostile, hostile + text, text + hostile, text.slice(0, half) + hostile + text.slice(half)];
    const changed = forms[turn++ % forms.length] ?? text;
    return changed.trim() === "" ? hostile + text : changed;
  };
  const { lectures, fiches: all, ...rest } = fourFiches;
  const fiches = all.map(trimmed);
  const read = lectures.map((one) => ({ ...one, correspondances: one.correspondances.filter(kept(fiches)) }));
  return { ...rest, fiches: mapTexts(fiches, change), lectures: mapTexts(read, change) };
};

const numRuns = runs(4);

/** Checks what must hold of any fiches. On a failure fast-check prints its seed and the hostile texts. */
export const forAnyTexts = (check: (corpus: Contents) => Promise<void>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(hostileTexts, (texts) => check(withTexts(texts))),
    { numRuns },
  );

/** The same of any fiches before and after a change. */
export const forAnyChange = (check: (before: Contents, after: Contents) => Promise<void>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(hostileTexts, hostileTexts, (before, after) => check(withTexts(before), withTexts(after))),
    { numRuns },
  );
