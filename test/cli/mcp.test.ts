import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root, run } from "../support/run.ts";
import { spawnRncp } from "../support/spawn.ts";

/** Started as an assistant starts it, on the day of the scenarios. */
const connected = async (...more: readonly string[]): Promise<Client> => {
  const client = new Client({ name: "test", version: "0.0.0" });
  const args = ["--require", join(root, "test/support/day.cjs"), join(root, "bin/rncp.js"), "mcp", ...more];
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args, env: { PATH: process.env.PATH ?? "" } }),
  );
  return client;
};

describe("rncp mcp, asked by the client of the SDK", () => {
  let client: Client;
  beforeAll(async () => {
    client = await connected("--lang", "fr");
    // From here on the client holds every answer against the schema that the tool gives.
    await client.listTools();
  });
  afterAll(() => client.close());

  test("says whose words are official, read and computed", () => {
    const told = client.getInstructions() ?? "";
    for (const word of ["France compétences", "Licence Ouverte", "officiel", "lu ", "calculé"])
      expect(told).toContain(word);
  });
  test("has tools that only read, each of its arguments and its answer described", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "search",
      "list",
      "show",
      "blocs",
      "evaluations",
      "diff",
      "passerelle",
      "proches",
    ]);
    for (const { annotations, description, inputSchema, outputSchema } of tools) {
      expect(annotations).toEqual({ readOnlyHint: true, openWorldHint: false });
      expect(description).toMatch(/\.$/);
      expect(inputSchema.additionalProperties).toBe(false);
      for (const one of Object.values(inputSchema.properties ?? {})) expect(one).toHaveProperty("description");
      expect(outputSchema?.properties).toHaveProperty("source");
    }
  });
  test.each([
    ["search", { requete: "gestion de crise", limite: 50 }, ["search", "gestion de crise", "--limit", "50"]],
    ["list", { niveau: 7 }, ["list", "--niveau", "7"]],
    ["show", { id: "epsi BC01", section: "competences" }, ["show", "epsi BC01", "--section", "competences"]],
    ["blocs", { fiches: ["cesi"] }, ["blocs", "cesi"]],
    ["evaluations", { fiches: "cesi" }, ["evaluations", "cesi"]],
    ["diff", { a: "epsi", b: "cesi" }, ["diff", "epsi", "cesi"]],
    [
      "passerelle",
      { de: "epsi", vers: "cesi", blocs: ["BC01", "BC04"] },
      ["passerelle", "--de", "epsi", "--vers", "cesi", "--acquis", "BC01,BC04"],
    ],
    ["proches", { fiche: "epsi", blocs: ["BC04"], limite: 5 }, ["proches", "epsi", "BC04"]],
  ])("%s %j answers as the program does", async (name, given, argv) => {
    const { structuredContent, content, isError } = await client.callTool({ name, arguments: given });
    expect(isError ?? false).toBe(false);
    // The version that a report tells is that of the program: the tests have another one.
    const { stdout } = spawnRncp([...argv, "--json"]);
    expect(structuredContent).toEqual(JSON.parse(String(stdout)));
    expect(content).toEqual([{ type: "text", text: JSON.stringify(structuredContent) }]);
  });
  test.each([
    ["show", { id: "espi" }, ["show", "espi"]],
    ["show", { id: "espi BC01", section: "nothing" }, ["show", "espi BC01", "--section", "nothing"]],
    ["list", { niveau: 12 }, undefined],
    ["list", { date: "demain" }, undefined],
    ["search", { requete: " " }, undefined],
    ["search", { requete: 12 }, undefined],
    ["search", {}, undefined],
    ["search", { requete: "crise", limit: 3 }, undefined],
    ["search", { requete: "crise", limite: 1_000 }, undefined],
    ["nothing", {}, undefined],
  ])("%s %j is refused in the sentence of the program", async (name, given, argv) => {
    const { content, isError } = await client.callTool({ name, arguments: given });
    expect(isError).toBe(true);
    const [{ text }] = content as [{ text: string }];
    expect(text).toMatch(/^[^\n]{10,}[.\wè]$/);
    if (argv !== undefined) expect(`rncp : ${text}\n`).toBe((await run(argv)).stderr);
  });
});

test("an assistant that leaves ends it, with nothing said besides", () => {
  expect(spawnRncp(["mcp"], { input: "" })).toMatchObject({ status: 0, stdout: "", stderr: "" });
});

test("the sentences are those of the language that is asked for", async () => {
  const client = await connected("--lang", "en");
  expect(client.getInstructions()).toContain("word for word");
  const { content } = await client.callTool({ name: "list", arguments: { date: "tomorrow" } });
  expect(content).toEqual([{ type: "text", text: expect.stringMatching(/^"?“?tomorrow/) }]);
  await client.close();
});
