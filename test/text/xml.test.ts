import fc from "fast-check";
import { expect, test } from "vitest";
import { safe } from "../../src/text/safe.ts";
import { escapeXml } from "../../src/text/xml.ts";
import { anyText } from "../support/findings.ts";
import { parseXml } from "../support/xml.ts";

const readBack = (text: string) => {
  const { attributes, text: content } = parseXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`);
  expect(attributes.b).toBe(content);
  return content;
};

test("XML gives a text back, in an attribute too, tabs and line feeds included", () => {
  const text = "a\n\tb & <c/> \"d\" 'e' ]]> &amp; 😀";
  expect(readBack(text)).toBe(text);
});

test("what XML refuses is made visible", () => {
  expect(readBack("\u0000\x1b\ufffe\uffff\ud800\r")).toBe("⟨U+0000⟩⟨U+001B⟩⟨U+FFFE⟩⟨U+FFFF⟩⟨U+D800⟩⟨U+000D⟩");
});

test("any text can be read back", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      if (!/[\uFFFE\uFFFF]/.test(text)) expect(readBack(text)).toBe(safe(text));
      else readBack(text);
    }),
  );
});
