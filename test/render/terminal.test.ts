import { expect, test } from "vitest";
import { plain } from "../../src/render/paint.ts";
import { renderTerminal } from "../../src/render/terminal.ts";

test("code is shown line by line under its label, safe, indented and never wrapped", () => {
  const long = `- ${"mot ".repeat(30)}fin`;
  const code = { kind: "code", label: "Exemple", text: `a:\n  ${long}\n\n\x1b[2J\n`, language: "yaml" } as const;
  expect(renderTerminal({ blocks: [code] }, 40, plain)).toBe(`Exemple\n  a:\n    ${long}\n\n  ⟨U+001B⟩[2J\n`);
});
