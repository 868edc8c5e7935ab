import { describe, expect, expectTypeOf, it } from "vitest";
import type { FailureMessages } from "../../src/messages/failure-sentence.ts";
import type { RuleTexts } from "../../src/messages/rule-texts.ts";
import { type Diagnostic, diagnostic, fileStart } from "../../src/model/diagnostic.ts";
import { type Failure, failure } from "../../src/model/errors.ts";
import { ficheRule } from "../../src/validation/rule.ts";

// What must not compile: `npm run check` has the compiler look for the error that each of these lines expects.

describe("the words of a failure", () => {
  it("are those of its code", () => {
    // @ts-expect-error misspelt
    failure("unknown-fiche", { nam: "x" });
    // @ts-expect-error missing
    failure("invalid-option-value", { name: "--seuil", value: "2" });
    // @ts-expect-error not given
    failure("no-such-path");
    // @ts-expect-error too many
    failure("no-such-path", { path: "x", reason: "ENOENT" });
    // @ts-expect-error none is needed
    failure("no-git", { path: "/bin" });
    // @ts-expect-error none is no empty text
    failure("unknown-revision", { name: "x", shallow: "" });
    expect(failure("no-git").args).toEqual({});
    expect(failure("unknown-fiche", { name: "x" }).args.suggestion).toBeUndefined();
  });
  it("are known once the code is", () => {
    const read = (failed: Failure) => (failed.code === "no-such-path" ? failed.args : undefined);
    expectTypeOf(read).returns.toEqualTypeOf<Readonly<{ path: string }> | undefined>();
    expect(read(failure("no-such-path", { path: "x" }))).toEqual({ path: "x" });
  });
  it("are all that its sentence reads", () => {
    const read: Partial<FailureMessages> = {
      "no-such-path": (a) => a.path,
      // @ts-expect-error misspelt
      "no-folder": (a) => a.exemple,
      // @ts-expect-error it may be absent
      "unknown-fiche": (a) => a.suggestion,
    };
    expect(Object.keys(read)).toHaveLength(3);
  });
});

describe("the words of a finding", () => {
  it("are those of its code", () => {
    // @ts-expect-error misspelt
    diagnostic("siret-key", "a.yaml", fileStart, { sirett: "1" });
    // @ts-expect-error missing
    diagnostic("lecture-competence", "a.yaml", fileStart, { code: "RNCP34762BC01C01" });
    // @ts-expect-error not given
    diagnostic("siret-key", "a.yaml", fileStart);
    // @ts-expect-error too many
    diagnostic("siret-key", "a.yaml", fileStart, { siret: "1", numero: "RNCP34762" });
    // @ts-expect-error none is needed
    diagnostic("yaml-tab", "a.yaml", fileStart, { tab: "1" });
    // @ts-expect-error what is said of one problem is not of another
    diagnostic("competence-code", "a.yaml", fileStart, { problem: "gap", code: "C04", bloc: "RNCP34762BC01" });
    expect(diagnostic("yaml-tab", "a.yaml", fileStart).args).toEqual({});
  });
  it("are plain data", () => {
    const found = diagnostic("schema-unknown-key", "a.yaml", fileStart, { key: "x", suggestion: undefined });
    expect(JSON.parse(JSON.stringify(structuredClone(found)))).toEqual({
      code: "schema-unknown-key",
      severity: "error",
      file: "a.yaml",
      range: fileStart,
      args: { key: "x" },
    });
  });
  it("are known once the code is", () => {
    const read = (found: Diagnostic) => (found.code === "siret-key" ? found.args : undefined);
    expectTypeOf(read).returns.toEqualTypeOf<Readonly<{ siret: string }> | undefined>();
    expect(read(diagnostic("siret-key", "a.yaml", fileStart, { siret: "1" }))).toEqual({ siret: "1" });
  });
  it("are all that its sentence reads", () => {
    const read: { readonly [Code in keyof RuleTexts]?: RuleTexts[Code]["sentence"] } = {
      "siret-key": (a) => a.siret,
      // @ts-expect-error misspelt
      "code-duplicate": (a) => a.valeur,
      // @ts-expect-error it may be absent
      "schema-missing-key": (a) => a.title,
    };
    expect(Object.keys(read)).toHaveLength(3);
  });
  it("are those that a rule reports", () => {
    const rule = ficheRule({
      id: "siret-key",
      examples: { bad: {}, good: {} },
      reads: ["numero"],
      check: (_, report) => {
        report([], { siret: "1" });
        // @ts-expect-error misspelt
        report([], { sirett: "1" });
      },
    });
    expect(rule.scope).toBe("fiche");
  });
});
