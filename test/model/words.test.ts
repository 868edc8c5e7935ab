import { describe, expect, expectTypeOf, it } from "vitest";
import type { FailureMessages } from "../../src/messages/failure-sentence.ts";
import { type Failure, failure } from "../../src/model/errors.ts";

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
