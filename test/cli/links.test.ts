import { expect, test } from "vitest";
import { run } from "../support/run.ts";

const address = "https://www.francecompetences.fr/recherche/rncp/36924/";
const link = `\u001b]8;;${address}\u001b\\${address}\u001b]8;;\u001b\\`;
const line = ["list", "--certificateur", "epsi"];
const terminal = { columns: 80, rows: 100 };

test.each([
  { VTE_VERSION: "7600" },
  { TERM_PROGRAM: "WezTerm" },
  { WT_SESSION: "x" },
  { KITTY_WINDOW_ID: "1" },
])("an address is a link on a terminal that says %j", async (env) => {
  const { stdout } = await run(line, { terminal, env });
  expect(stdout).toContain(link);
  expect(stdout.replaceAll(link, address)).toBe((await run(line, { terminal })).stdout);
});

test("an address is plain text elsewhere: on other terminals, in a pipe", async () => {
  for (const settings of [{ terminal }, { env: { VTE_VERSION: "7600" } }, { terminal, env: { VTE_VERSION: "4000" } }]) {
    const { stdout } = await run(line, settings);
    expect(stdout).toContain(address);
    expect(stdout).not.toContain("\u001b]");
  }
});
