import { renderJson, renderNdjson } from "../render/json.ts";
import type { Paint } from "../render/paint.ts";
import type { ReportFormat } from "../report/formats.ts";
import type { ReportOptions } from "../report/report-options.ts";
import type { Part, Parts } from "./outcome.ts";

/** What rendering needs besides a part of the outcome. */
export type Setting = {
  /** In terminal cells; infinite in a pipe. */
  readonly width: number;
  readonly paint: Paint;
  /** Whether a CSV is for Excel. */
  readonly excel: boolean;
  /** For findings. */
  readonly report?: Omit<ReportOptions, "style">;
};

/** The text of an answer; where it comes piece by piece, it need never be held whole. */
export type Written = string | AsyncIterable<string>;

type Made<Name extends Part> = ReturnType<NonNullable<Parts[Name]>>;
type Renderer = { readonly part: Part; readonly write: (parts: Parts, setting: Setting) => Promise<Written> };

/** How a format writes a part. */
const of = <Name extends Part>(
  part: Name,
  write: (made: Made<Name>, setting: Setting) => Written | Promise<Written>,
): Renderer => ({
  part,
  write: async (parts, setting) => {
    const make = parts[part] as (() => Made<Name>) | undefined;
    if (make === undefined) throw new Error(`this command has no ${part}`);
    return write(make(), setting);
  },
});

const report = (format: ReportFormat): Renderer =>
  of("findings", async (found, { report: options, paint }) => {
    if (options === undefined) throw new Error("nothing says how to report");
    return (await import("../report/reporter.ts")).reporters[format](found, { ...options, style: paint });
  });

/** Every format, and the parts of an answer that it can write: the first one that a command has. */
const renderers = {
  text: [report("text")],
  table: [
    of("blocks", async (blocks, { width, paint }) =>
      (await import("../render/terminal.ts")).renderTerminal({ blocks }, width, paint),
    ),
  ],
  json: [of("data", async (data) => renderJson(await data)), report("json")],
  csv: [of("records", async (records, { excel }) => (await import("../render/csv.ts")).renderCsv(records, excel))],
  ndjson: [of("listing", ({ items }) => renderNdjson(items))],
  github: [report("github")],
  sarif: [report("sarif")],
  junit: [report("junit")],
  markdown: [
    of("blocks", async (blocks) => (await import("../render/markdown.ts")).renderMarkdown({ blocks })),
    of("records", async (records) => (await import("../render/markdown.ts")).renderMarkdownTable(records)),
    report("markdown"),
  ],
  html: [of("page", (page) => page)],
} as const satisfies Readonly<Record<string, readonly Renderer[]>>;

/** The name of a format. */
export type Format = keyof typeof renderers;

const rendererFor = (format: Format, parts: readonly Part[]): Renderer | undefined =>
  (renderers[format] as readonly Renderer[]).find(({ part }) => parts.includes(part));

/** The formats that can write a command with these parts, the usual one first. */
export const formatsFor = (parts: readonly Part[], usual: Format): Format[] => {
  const able = (Object.keys(renderers) as Format[]).filter((format) => rendererFor(format, parts) !== undefined);
  return [usual, ...able.filter((format) => format !== usual)];
};

/** An answer in a format. */
export const written = async (parts: Parts, format: Format, setting: Setting): Promise<Written> => {
  const renderer = rendererFor(format, Object.keys(parts) as Part[]);
  if (renderer === undefined) throw new Error(`this command has no --format ${format}`);
  return renderer.write(parts, setting);
};
