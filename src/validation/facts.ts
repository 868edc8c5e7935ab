import type { YamlDocument } from "../corpus/yaml-document.ts";
import type { Path, Range } from "../model/diagnostic.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { competenceId, mentionsIn } from "../model/identities.ts";
import { narrow } from "./narrow.ts";
import type { SoundFiche } from "./sound.ts";

/** A place in a file that may be gone from memory: its range, and the line where it starts. */
export type Place = { readonly range: Range; readonly line: string };

/** The lists of codes in which a code has a label. */
export const codeLists = ["codes_nsf", "formacodes", "codes_rome"] as const satisfies readonly (keyof Fiche)[];

/** What the rules between fiches need to know of one: little, for it is kept while all files are read. */
export type FicheFacts = {
  readonly file: string;
  readonly numero: string;
  readonly place: Place;
  /** The codes of its blocs and competencies, those retired included; undefined when they break the schema. */
  readonly ids: readonly string[] | undefined;
  /** The statement of each competency, by its code; empty when they break the schema. */
  readonly enonces: ReadonlyMap<string, string>;
  readonly labels: readonly {
    readonly list: (typeof codeLists)[number];
    readonly code: string;
    readonly libelle: string;
    readonly place: Place;
  }[];
  /** The fiches that this one replaces, and those that replace it. */
  readonly links: readonly {
    readonly role: "ancienne" | "nouvelle";
    readonly numero: string;
    readonly place: Place;
  }[];
  /** Every bloc and competency that a text names by its code. */
  readonly mentions: readonly { readonly code: string; readonly place: Place }[];
};

/** The texts of a value, each with its path. The path is the caller's to copy: it changes on the way. */
export const eachText = (value: unknown, visit: (text: string, path: Path) => void, path: (string | number)[] = []) => {
  if (typeof value === "string") visit(value, path);
  if (typeof value !== "object" || value === null) return;
  const keys = Array.isArray(value) ? undefined : Object.keys(value);
  const children: readonly unknown[] = keys === undefined ? (value as unknown[]) : Object.values(value);
  for (let index = 0; index < children.length; index += 1) {
    path.push(keys?.[index] ?? index);
    eachText(children[index], visit, path);
    path.pop();
  }
};

/** What a text may name by its code, outside the lines where a bloc has its own. */
const hasMentions = ({ text }: YamlDocument, blocs: readonly unknown[] | undefined): boolean =>
  text.includes("\\") || mentionsIn(text).length !== blocs?.length;

/** Gathers the facts of a fiche; none when its number breaks the schema. */
export const factsOf = (document: YamlDocument, { fields }: SoundFiche): FicheFacts | undefined => {
  const { numero, blocs } = fields;
  if (numero === undefined) return undefined;
  const place = (path: Path, piece?: string): Place => {
    const whole = document.rangeOf(path, "value");
    const range = piece === undefined ? whole : narrow(whole, piece, document);
    return { range, line: document.lineAt(range.start.line) };
  };
  const mentions: FicheFacts["mentions"][number][] = [];
  const gather = (text: string, path: Path): void => {
    if (path.at(-1) === "code") return;
    for (const code of mentionsIn(text)) mentions.push({ code, place: place(path, code) });
  };
  if (hasMentions(document, blocs)) eachText(fields, gather);
  return {
    file: document.file,
    numero,
    place: place(["numero"]),
    ids: blocs?.flatMap(({ code: bloc, competences, codes_retires = [] }) => [
      bloc,
      ...[...competences.map(({ code }) => code), ...codes_retires].map((code) => competenceId(bloc, code)),
    ]),
    enonces: new Map(
      blocs?.flatMap(({ code: bloc, competences }) =>
        competences.map(({ code, texte }) => [competenceId(bloc, code), texte] as const),
      ),
    ),
    labels: codeLists.flatMap((list) =>
      (fields[list] ?? []).map(({ code, libelle }, index) => ({
        list,
        code,
        libelle,
        place: place([list, index, "libelle"]),
      })),
    ),
    links: (["ancienne", "nouvelle"] as const).flatMap((role) => {
      const key = `${role}s_certifications` as const;
      return (fields[key] ?? []).map(({ numero }, rank) => ({ role, numero, place: place([key, rank, "numero"]) }));
    }),
    mentions,
  };
};
