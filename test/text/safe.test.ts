import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { cut } from "../../src/text/cut.ts";
import { quoted } from "../../src/text/quoted.ts";
import { safe, safeJson, safeLine, safeVisible } from "../../src/text/safe.ts";

const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029\uFEFF\p{Surrogate}]/u;
const anything = fc.string({ unit: "binary" });
const controls = fc
  .array(fc.constantFrom("\x1b", "[31m", "\u202e", "\u2066", "\u061c", "\x9b", "\ud800", "\ufeff", "\r", "\n", "a"))
  .map((parts) => parts.join(""));

describe("safe", () => {
  it("shows each forbidden code point, and keeps the rest", () => {
    expect(safe("a\x1b[31m\u202eé\ud800😀\u0000\t\n")).toBe("a⟨U+001B⟩[31m⟨U+202E⟩é⟨U+D800⟩😀⟨U+0000⟩\t\n");
  });
  it("cannot be beaten by nesting", () => {
    expect(safe("\x1b\x1b[31m[31m")).toBe("⟨U+001B⟩⟨U+001B⟩[31m[31m");
  });
  it("lets nothing through", () => {
    fc.assert(
      fc.property(fc.oneof(anything, controls), (text) => {
        expect(safe(text)).not.toMatch(forbidden);
      }),
    );
  });
  it("keeps what is shown on one line", () => {
    expect(safeLine("a\n::error::b\r")).toBe("a⟨U+000A⟩::error::b⟨U+000D⟩");
  });
});

describe("safeVisible", () => {
  it("shows what takes no room or is no ordinary space, and leaves emoji whole", () => {
    expect(safeVisible("a\u00a0: b\u00ad\tc d\u202f!\x1b\n👩\u200d💻")).toBe(
      "a⟨U+00A0⟩: b⟨U+00AD⟩⟨U+0009⟩c d⟨U+202F⟩!⟨U+001B⟩\n👩\u200d💻",
    );
  });
});

describe("quoted", () => {
  it("is read back by YAML as it was, whatever the text, and hides nothing", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("a\u00a0b", "\u00ad", '\x1b"\\\n\t')),
        (text) => {
          const written = quoted(text);
          expect(parse(written)).toBe(text);
          expect(written).toBe(safeVisible(written));
        },
      ),
    );
  });
});

describe("safeJson", () => {
  it("keeps values exact", () => {
    fc.assert(
      fc.property(fc.oneof(anything, controls), (text) => {
        const json = safeJson(JSON.stringify(text));
        expect(json).not.toMatch(forbidden);
        expect(JSON.parse(json)).toBe(text);
      }),
    );
  });
});

describe("cut", () => {
  it("cuts long texts only, and no pair of surrogates", () => {
    expect(cut("abc", 3)).toBe("abc");
    expect(cut("abcd", 3)).toBe("ab…");
    expect(cut("a😀bc", 3)).toBe("a…");
    expect(cut("é".repeat(300))).toHaveLength(200);
  });
});
