import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "./run.ts";

/** A fiche that validates, one with an error on its second line, one with a warning, one with what can be accepted. */
const fixtures = {
  good: "test/fixtures/fiche/valid/petite-fiche.yaml",
  bad: "test/fixtures/fiche/invalid/cle-inconnue.yaml",
  doubtful: "test/fixtures/fiche/invalid/texte-coupe.yaml",
  acceptable: "test/fixtures/fiche/invalid/siret-cle-fausse.yaml",
} as const;

/** The text of a fixture under another number, with an end of registration that stays two years ahead. */
export const ficheText = (kind: keyof typeof fixtures, numero: string): string =>
  readFileSync(join(root, fixtures[kind]), "utf8")
    .replaceAll("RNCP34762", numero)
    .replaceAll("2029-", `${new Date().getUTCFullYear() + 2}-`);

/** A folder of someone who keeps fiches: a fixture at each of these paths, with the number in its name. */
export const workspaceWith = (files: Readonly<Record<string, keyof typeof fixtures>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "rncp workspace-"));
  for (const [path, kind] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), ficheText(kind, /RNCP\d+/.exec(path)?.[0] ?? "RNCP34762"));
  }
  return folder;
};
