import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Fiche } from "../../src/model/fiche.generated.ts";
import { root } from "../support/run.ts";
import { unbacked } from "./backing.ts";
import { differences, saidByFiche, saidByPage } from "./differences.ts";
import { plain } from "./page.ts";

/** A packaged fiche, as any reader of YAML reads it. */
export const ficheOf = (numero: string): Fiche => parse(readFileSync(join(root, `data/${numero}.yaml`), "utf8"));

/** The text of its public page. */
export const pageOf = (numero: string): string => readFileSync(join(root, `test/fixtures/pages/${numero}.txt`), "utf8");

/** A page that has been read, to hold several fiches against it. */
export const opened = (page: string) => ({ text: plain(page), said: saidByPage(page) });

/** Where a fiche is not its page: what the page says otherwise, and what of ours it does not back. */
export const faults = ({ text, said }: ReturnType<typeof opened>, fiche: Fiche): string[] => [
  ...differences(said, saidByFiche(fiche)),
  ...unbacked(text, fiche),
];
