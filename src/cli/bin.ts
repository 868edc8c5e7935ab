import { readFileSync } from "node:fs";
import { join } from "node:path";
import { indexing } from "../app/indexing.ts";
import { inMemory } from "../corpus/memory/in-memory.ts";
import { packagedContents } from "../corpus/memory/packaged.ts";
import type { Corpus } from "../model/corpus.ts";
import { exitCodes, failure } from "../model/errors.ts";
import { plainSpaces } from "../text/spaces.ts";
import type { Output, Terminal } from "./context.ts";
import { describe } from "./failures.ts";
import { languageOf, messagesIn } from "./language.ts";
import { main } from "./main.ts";

declare const RNCP_VERSION: string;

const root = join(__dirname, "..");

/** The day where the user is, AAAA-MM-JJ: in UTC it is another one for hours. */
const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

let made: Corpus | undefined;
const packaged = async (): Promise<Corpus> => {
  made ??= inMemory(packagedContents(__dirname), indexing);
  return made;
};

const outputOf = (stream: NodeJS.WriteStream): Output => ({
  write: (text) => {
    stream.write(text);
  },
  isTerminal: stream.isTTY === true,
  columns: stream.isTTY ? stream.columns : undefined,
  rows: stream.isTTY ? stream.rows : undefined,
});

const readStdin = async (): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/**
 * Shows a text in the pager, as git does: through the shell, letting less keep colours and leave a short text. False when
 * there is no such pager, which is not worth a message: the text is then simply printed.
 */
const page = (text: string, command: string): boolean => {
  if (process.platform === "win32") return false;
  const env = { LESS: "FRX", LV: "-c", ...process.env };
  const stdio = ["pipe", "inherit", "pipe"] as const;
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const { error, status, stderr } = spawnSync(command, { input: text, stdio: [...stdio], shell: true, env });
  const notFound = 127;
  if (status === notFound) return false;
  process.stderr.write(stderr);
  // Leaving the pager before its end closes the pipe: what was wanted has been read.
  return error === undefined || ("code" in error && error.code === "EPIPE");
};

/** What each system opens an address with, no shell between: the address is one argument. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};

const openInBrowser = (address: string): boolean => {
  const [program, ...before] = openers[process.platform] ?? ["xdg-open"];
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const { error, status } = spawnSync(program, [...before, address], { stdio: "ignore", timeout: 10_000 });
  return error === undefined && status === 0;
};

/** Whoever sits at the terminal; what must be done before the process ends is done whatever ends it. */
const terminal = (): Terminal | undefined => {
  const { stdin, stdout } = process;
  if (stdin.isTTY !== true || stdout.isTTY !== true) return undefined;
  const signals = { SIGTERM: 143, SIGHUP: 129 } as const;
  const onEnd = (leave: () => void): (() => void) => {
    const stops = Object.entries(signals).map(([name, code]) => [name, () => process.exit(code)] as const);
    process.on("exit", leave);
    for (const [name, stop] of stops) process.on(name, stop);
    return () => {
      process.off("exit", leave);
      for (const [name, stop] of stops) process.off(name, stop);
    };
  };
  return { input: stdin, output: stdout, onEnd };
};

/** A reader that has read enough (`| head`) is no error; anything else that stops the output is one. */
const stopOnOutputError = (stream: NodeJS.WriteStream, tell: (reason: string) => void): void => {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    process.exitCode = exitCodes.failed;
    tell(error.code ?? error.message);
  });
};

const tellOnStderr = async (reason: string): Promise<void> => {
  const messages = await messagesIn(languageOf(process.argv, process.env));
  const error = failure("output-stopped", { reason });
  process.stderr.write(plainSpaces(`${messages.errorPrefix}${describe(error, messages)}\n`));
};

const emitWarning = process.emitWarning.bind(process) as (...given: readonly unknown[]) => void;
// Node 22 says so of what a register needs, on stderr, which is for our sentences.
process.emitWarning = (warning: string | Error, ...more: readonly unknown[]) => {
  if (!String(warning).startsWith("SQLite is an experimental feature")) emitWarning(warning, ...more);
};

stopOnOutputError(process.stdout, (reason) => void tellOnStderr(reason));
stopOnOutputError(process.stderr, () => undefined);
void main(process.argv.slice(2), {
  env: process.env,
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  stdin: readStdin,
  today: localDay(new Date()),
  packaged,
  open: openInBrowser,
  mots: () => readFileSync(join(__dirname, "mots.txt"), "utf8"),
  folders: { schemas: join(root, "schemas") },
  version: RNCP_VERSION,
  terminal,
  page,
  validateInParallel: async (files, today) =>
    (await import("./validate-in-parallel.ts")).validateInParallel(files, today),
}).then((code) => {
  if (process.exitCode === undefined) process.exitCode = code;
});
