import type { Context } from "./context.ts";

/** So many fiches are worth saying how far one is. */
const manyFiches = 20;

/** A line on a terminal that says how many fiches were read, each time there are twenty more; nothing in a pipe. */
export const progressOf = ({
  io,
  messages,
}: Pick<Context, "io" | "messages">): { next: () => void; end: () => void } => {
  let count = 0;
  const show = (text: string): void => {
    if (io.stderr.isTerminal) io.stderr.write(`\r\u001b[K${text}`);
  };
  return {
    next: () => {
      count += 1;
      if (count % manyFiches === 0) show(messages.add.progress(count));
    },
    end: () => {
      if (count >= manyFiches) show("");
    },
  };
};
