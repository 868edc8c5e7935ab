import { emitKeypressEvents, type Interface } from "node:readline";
import { createPrompt, useEffect, useKeypress, useState } from "@inquirer/core";
import type { Terminal } from "../context.ts";
import { frameOf, type Look, promptOf, type Size } from "./frame.ts";
import type { Wander } from "./wander.ts";

const esc = "\u001b";
const alternate = { enter: `${esc}[?1049h${esc}[H`, leave: `${esc}[?25h${esc}[?1049l` };
const cleared = `${esc}[2J${esc}[H`;
const cursor = { hide: `${esc}[?25l`, show: `${esc}[?25h` };

/** The size of the screen; below the least one nothing can be read. */
export const sizeOf = ({ output }: Terminal): Size => ({
  width: Math.max(20, output.columns ?? 80),
  height: Math.max(8, (output.rows ?? 24) - 1),
});

/** Hands a text to the clipboard of the terminal, where it has one (OSC 52). */
export const copyTo =
  ({ output }: Terminal) =>
  (text: string): void => {
    output.write(`${esc}]52;c;${Buffer.from(text, "utf8").toString("base64")}\u0007`);
  };

/**
 * Lets somebody wander until they leave, on a screen of its own. The terminal is as it was afterwards, whatever happened.
 * @returns whether they left by Ctrl-C
 */
export const run = async (wander: Wander, look: Look, terminal: Terminal): Promise<boolean> => {
  const { input, output } = terminal;
  const leave = (): void => {
    output.write(alternate.leave);
  };
  const takeBack = terminal.onEnd(leave);
  // Escape alone is told from the keys that begin with it after this many milliseconds, not after half a second.
  emitKeypressEvents(input, { escapeCodeTimeout: 50 } as unknown as Interface);
  output.write(alternate.enter);
  try {
    await screen({ wander, look, terminal }, { input, output, clearPromptOnDone: true });
    return false;
  } catch (error) {
    if (error instanceof Error && error.name === "ExitPromptError") return true;
    throw error;
  } finally {
    takeBack();
    leave();
  }
};

type Config = { readonly wander: Wander; readonly look: Look; readonly terminal: Terminal };

const screen = createPrompt<void, Config>(({ wander, look, terminal }, done) => {
  const [, draw] = useState(wander.state());
  useEffect((readline) => {
    const line = readline as unknown as Interface;
    let due: NodeJS.Immediate | undefined;
    // A key changes the state several times at once: words, answers, the chosen one. They are drawn together.
    const again = (): void => {
      due ??= setImmediate(() => {
        due = undefined;
        draw({ ...wander.state() });
      });
    };
    wander.onChange = again;
    const resized = (): void => {
      terminal.output.write(cleared);
      again();
    };
    const over = (): void => done();
    terminal.output.on("resize", resized);
    // The end of the input ends the program; the one key that would put it to sleep in mid-screen does nothing.
    line.on("close", over);
    line.on("SIGTSTP", () => undefined);
    again();
    return () => {
      clearImmediate(due);
      terminal.output.off("resize", resized);
      line.off("close", over);
    };
  }, []);
  useKeypress((key, line) => {
    for (const name of namesOf(key)) {
      const pressed = wander.press(name, line.line);
      if (pressed.over === true) done();
      if (pressed.line === undefined) continue;
      line.clearLine(0);
      line.write(pressed.line);
    }
  });
  const state = wander.state();
  const size = sizeOf(terminal);
  const typed = `${promptOf(state, look)}${shownLine(state.typed, wander)}`;
  const shown = state.typed === undefined ? cursor.hide : cursor.show;
  return [typed, `${frameOf(state, typed, size, look).join("\n")}${shown}`];
});

/** The line as the library holds it: that of a search stands in the state as well. */
const shownLine = (typed: string | undefined, wander: Wander): string => {
  if (typed === undefined) return "";
  return typed === "requete" ? wander.state().requete : wander.state().line;
};

/** A key by its name, or by the sign that it types; Escape and a key typed at once come as one, and are two. */
const namesOf = (key: Key): string[] => {
  const { name, ctrl, meta, sequence = "" } = key as Partial<Key> & { readonly meta?: boolean };
  if (ctrl === true) return [`ctrl-${name ?? ""}`];
  if (meta === true && name !== "escape") return ["escape", sequence.slice(1)];
  if (name !== undefined && name.length > 1 && name !== "space") return [name === "enter" ? "return" : name];
  return [sequence];
};

type Key = { readonly name: string; readonly ctrl: boolean; readonly sequence?: string };
