import { failure } from "../model/errors.ts";
import type { Fiche } from "../model/fiche.generated.ts";
import { decoded } from "./decoder.ts";
import { bytesOfForme, type Forme, formeDe } from "./forme.ts";
import type { Imported } from "./imported.ts";
import { jourIso } from "./valeurs.ts";

/** A file to import: its name for messages, and its bytes, as many times as they are asked for. */
export type Fichier = {
  readonly nom: string;
  readonly bytes: () => AsyncIterable<Uint8Array>;
  /** Its path, or all of it: a zip is read from its end. */
  readonly zip: string | Uint8Array;
};

/** What is wanted of a file. */
export type Wish = {
  /** Only these fiches; all of them when undefined. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Whether some of them may be missing. */
  readonly absent?: boolean;
  /** Whether each fiche is done with before the next: its texts may then be slices of the file. */
  readonly passing?: boolean;
  /** Is told a number that comes again, whose fiche is left out; without it, that is a fault. */
  readonly twice?: (numero: string) => void;
  /** What a page does not tell. */
  readonly numero?: string | undefined;
  readonly intitule?: string | undefined;
};

/** What a file turned out to be, known once its first fiche is read. */
export type Reconnu = { forme: "page" | "html" | "xml" | "zip"; version: string | null };

/**
 * The fiches of a file, whatever its form, one at a time.
 * @param reconnu is told what the file is
 * @throws failure `import-forme`, `import-encoding`, `import-zip`, `import-xml`, `import-numero`, `import-intitule` or
 * `import-absent`
 */
export const lire = async function* (
  fichier: Fichier,
  wish: Wish,
  reconnu: Partial<Reconnu>,
): AsyncGenerator<Imported> {
  const forme = await formeOf(fichier);
  const { nom: file } = fichier;
  if (forme === "xml" || forme === "zip") {
    reconnu.forme = forme;
    yield* fichesOf(fichier, forme, wish, reconnu);
    return;
  }
  if (forme !== "page" && forme !== "html") throw failure("import-forme", { path: file, forme });
  reconnu.forme = forme;
  let texte = "";
  for await (const piece of decoded(fichier.bytes(), file)) texte += piece;
  const asked = { file, numero: wish.numero, intitule: wish.intitule };
  yield forme === "page"
    ? (await import("./page/lire-page.ts")).lirePage(texte, asked)
    : (await import("./html/lire-html.ts")).lireHtml(texte, asked);
};

/** What a file is, by its content. */
export const formeOf = async (fichier: Fichier): Promise<Forme> => formeDe(await beginning(fichier));

const beginning = async ({ bytes }: Fichier): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes()) {
    pieces.push(piece);
    length += piece.length;
    if (length >= bytesOfForme) break;
  }
  return Buffer.concat(pieces).subarray(0, bytesOfForme);
};

const fichesOf = async function* (
  fichier: Fichier,
  forme: Extract<Forme, "xml" | "zip">,
  { only, absent = false, passing = false, twice }: Wish,
  reconnu: Partial<Reconnu>,
): AsyncGenerator<Imported> {
  const { nom: file } = fichier;
  const { fichesXml } = await import("./xml/lire-xml.ts");
  const { ficheXml } = await import("./xml/fiche-xml.ts");
  const { enfant } = await import("./xml/balise.ts");
  const bytes = forme === "zip" ? (await import("./zip.ts")).xmlInZip(fichier.zip, file) : fichier.bytes();
  const flux: { version: string | undefined } = { version: undefined };
  const jour = jourOf(file);
  const seen = new Set<string>();
  const missing = new Set(only ?? []);
  for await (const balise of fichesXml(decoded(bytes, file), file, flux)) {
    reconnu.version = flux.version ?? null;
    const numero = enfant(balise, "NUMERO_FICHE")?.texte.trim() ?? "";
    if (only !== undefined && !missing.delete(numero) && !seen.has(numero)) continue;
    if (seen.has(numero) && twice !== undefined) {
      twice(numero);
      continue;
    }
    if (seen.has(numero)) {
      const { ligne, colonne } = balise.lieu;
      throw failure("import-xml", { path: file, line: ligne, column: colonne, problem: "twice", fiche: numero });
    }
    seen.add(numero);
    const imported = ficheXml(balise, file);
    const whole = { ...imported, fiche: { ...imported.fiche, ...jour } };
    yield passing ? whole : structuredClone(whole);
  }
  if (missing.size > 0 && !absent) throw failure("import-absent", { path: file, fiches: [...missing].join(", ") });
  if (seen.size === 0 && only === undefined) throw failure("import-forme", { path: file, forme: "sans-fiche" });
};

/** The day of an official export, which only its name tells: `export-fiches-rncp-v4-1-2026-08-16.zip`. */
const jourOf = (file: string): Pick<Fiche, "date_source"> => {
  const [, year = "", month = "", day = ""] = /(20\d{2})-(\d{2})-(\d{2})[^/\\]*$/.exec(file) ?? [];
  const date = jourIso(`${day}/${month}/${year}`);
  return date === null ? {} : { date_source: date };
};
