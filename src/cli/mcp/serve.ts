import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import {
  CallToolRequestSchema,
  type CallToolResult,
  ListToolsRequestSchema,
  type Tool as ToolOfProtocol,
} from "@modelcontextprotocol/sdk/types.js";
import type { McpMessages } from "../../messages/mcp.fr.ts";
import { failure } from "../../model/errors.ts";
import { plainSpaces } from "../../text/spaces.ts";
import type { Context } from "../context.ts";
import { describe } from "../failures.ts";
import { schemaOf } from "./arguments.ts";
import { type Tool, toolsIn } from "./tools.ts";

/** The longest answer, in bytes: a longer one fills what an assistant can read. */
const longest = 400_000;

/** Serves the use cases to an assistant until it closes standard input. Nothing is written but the answers. */
export const serve = async (context: Context, words: McpMessages): Promise<void> => {
  const { io } = context;
  const tools = toolsIn(words);
  const definitions = definitionsIn(io.folders.schemas);
  const server = new Server(
    { name: "rncp", version: io.version },
    {
      capabilities: { tools: {} },
      instructions: plainSpaces(words.instructions),
      // It would judge what an assistant is asked for: this server asks for nothing.
      jsonSchemaValidator: { getValidator: () => () => ({ valid: false, data: undefined, errorMessage: "" }) },
    },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map((tool) => toldOf(tool, words, definitions)),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }): Promise<CallToolResult> => {
    try {
      const tool = tools.find(({ name }) => name === params.name);
      if (tool === undefined)
        throw failure("unknown-tool", { name: params.name, tools: tools.map(({ name }) => name).join(", ") });
      return answerOf(await tool.run(params.arguments ?? {}, context));
    } catch (error) {
      return { content: [{ type: "text", text: plainSpaces(describe(error, context.messages)) }], isError: true };
    }
  });
  const transport = new StdioServerTransport(process.stdin, process.stdout);
  const ended = new Promise<void>((done) => {
    server.onclose = done;
  });
  process.stdin.once("end", () => void server.close());
  await server.connect(transport);
  await ended;
};

/** @throws failure `answer-too-long` */
const answerOf = (data: object): CallToolResult => {
  const text = JSON.stringify(data);
  const bytes = Buffer.byteLength(text);
  if (bytes > longest) throw failure("answer-too-long", { kilobytes: Math.ceil(bytes / 1000), most: longest / 1000 });
  return { content: [{ type: "text", text }], structuredContent: { ...data } };
};

type Schema = Readonly<Record<string, unknown>>;

const definitionsIn = (schemas: string): Readonly<Record<string, Schema>> =>
  JSON.parse(readFileSync(join(schemas, "sorties.schema.json"), "utf8")).definitions;

/** What is told of a tool, its answer by the schema that the same output of the program has. */
const toldOf = (
  { name, arguments: given, answer }: Tool,
  { tools }: McpMessages,
  definitions: Readonly<Record<string, Schema>>,
): ToolOfProtocol => {
  const own = definitions[answer] ?? {};
  const used = reached(own, definitions);
  return {
    name,
    description: plainSpaces(tools[name]),
    inputSchema: schemaOf(given),
    outputSchema: {
      ...own,
      type: "object",
      definitions: Object.fromEntries(Object.entries(definitions).filter(([one]) => used.has(one))),
    },
    annotations: { readOnlyHint: true, openWorldHint: false },
  };
};

/** The definitions that a schema needs, and those that they need. */
const reached = (schema: Schema, definitions: Readonly<Record<string, Schema>>): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (one: Schema): void => {
    for (const [, name = ""] of JSON.stringify(one).matchAll(/"#\/definitions\/(\w+)"/g)) {
      if (found.has(name)) continue;
      found.add(name);
      visit(definitions[name] ?? {});
    }
  };
  visit(schema);
  return found;
};
