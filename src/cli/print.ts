import type { View } from "../render/view.ts";
import type { Context, Io } from "./context.ts";

/** What a view can be written as. */
export const formats = ["table", "json", "csv", "markdown"] as const;
/** One of them. */
export type Format = (typeof formats)[number];

/** A view as text, in a format. The renderer is loaded when needed. */
export const render = async (view: View, format: Format, context: Context): Promise<string> => {
  switch (format) {
    case "table":
      return (await import("../render/terminal.ts")).renderTerminal(view, context.width, context.paint);
    case "json":
      return (await import("../render/json.ts")).renderJson(view.data);
    case "csv":
      return (await import("../render/csv.ts")).renderCsv(view.records);
    case "markdown":
      return (await import("../render/markdown.ts")).renderMarkdown(view);
  }
};

/** Writes a text on stdout; on a terminal, what is longer than the screen goes through the pager. */
export const emit = (text: string, { stdout, env, page }: Io): void => {
  const long = stdout.isTerminal && stdout.rows !== undefined && text.split("\n").length > stdout.rows;
  const pager = env.PAGER ?? "less";
  if (long && pager !== "" && pager !== "cat" && page(text, pager)) return;
  stdout.write(text);
};
