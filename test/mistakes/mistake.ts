import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readYaml } from "../../src/corpus/yaml-document.ts";
import { findingSentence } from "../../src/messages/rule-texts.ts";
import { rulesFr } from "../../src/messages/rules.fr.ts";
import { judge } from "../../src/validation/judge.ts";
import { validateDocument } from "../../src/validation/validate-document.ts";
import { today } from "../support/rules.ts";
import { root } from "../support/run.ts";

/** One slip of an editor in one of the packaged fiches, and where a good finding stands. */
export type Mistake = {
  readonly name: string;
  /** RNCP38779 unless told. */
  readonly fiche?: "RNCP36924" | "RNCP38779";
  readonly edit: (text: string) => string;
  /** The lines where the fault may be told, counted from the first one that the edit changes; -1 is the last of the file. */
  readonly at?: readonly number[] | "end";
  /** What a sentence says, and what none says. */
  readonly says?: RegExp;
  readonly never?: RegExp;
};

/** Replaces the first `from` that comes after `after`. */
export const swap =
  (from: string, to: string, after = "") =>
  (text: string): string => {
    const at = text.indexOf(from, text.indexOf(after));
    if (at === -1 || !text.includes(after)) throw new Error(`no « ${from} » after « ${after} »`);
    return text.slice(0, at) + to + text.slice(at + from.length);
  };

const fiches = ["RNCP36924", "RNCP38779"] as const;
const textOf = (numero: string): string => readFileSync(join(root, `data/${numero}.yaml`), "utf8");
const texts = new Map<string, string>(fiches.map((numero) => [numero, textOf(numero)]));

/** The text of the fiche in which most mistakes are made. */
export const packaged: string = textOf("RNCP38779");

/** What a validation of the two fiches tells, as `line code: sentence`, one of them being given. */
const toldWith = (numero: string, text: string): { line: number; code: string; sentence: string }[] => {
  const results = fiches.map((one) =>
    validateDocument(
      readYaml(new TextEncoder().encode(one === numero ? text : texts.get(one)), `data/${one}.yaml`),
      today,
    ),
  );
  return judge(results, new Set(["data"])).findings.map((found) => ({
    line: found.range.start.line,
    code: found.code,
    sentence: findingSentence(found, rulesFr),
  }));
};

/** What is told of a mistake and was not told before it, and the lines where it should be. */
export const judged = ({ fiche = "RNCP38779", edit, at = [0] }: Mistake) => {
  const before = texts.get(fiche) ?? "";
  const after = edit(before);
  if (after === before) throw new Error("the edit changes nothing");
  const usual = new Set(toldWith(fiche, before).map(({ code, sentence }) => `${code} ${sentence}`));
  const told = toldWith(fiche, after).filter(({ code, sentence }) => !usual.has(`${code} ${sentence}`));
  const lines = after.split("\n");
  const old = before.split("\n");
  const first = lines.findIndex((line, index) => line !== old[index]) + 1;
  const last = lines.length - (lines.at(-1) === "" ? 1 : 0);
  return { told, wanted: at === "end" ? [last] : at.map((delta) => first + delta) };
};
