import { closeSync, openSync, readSync, statSync } from "node:fs";
import { failure, reasonOf } from "../../model/errors.ts";
import { type Base, openBase, type Statement } from "./sqlite.ts";
import { applicationId, version } from "./tables.ts";

/** How every file of SQLite begins. */
const header = "SQLite format 3\u0000";

/**
 * Opens a register to read it, and it alone.
 * @throws failure `no-registre` where there is none, `no-sqlite` without a driver, `bad-registre` for another or a damaged
 * file, also later on, when a damage is met
 */
export const openRegistre = async (path: string): Promise<Base> => {
  const bad = (problem: "foreign" | "older" | "newer" | "damaged"): Error => failure("bad-registre", { path, problem });
  const first = beginningOf(path);
  if (first === undefined) throw failure("no-registre", { path });
  if (first !== header) throw bad("foreign");
  const guarded = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch {
      throw bad("damaged");
    }
  };
  const base = await openBase(path, true).catch(() => {
    throw bad("damaged");
  });
  if (base === undefined) throw failure("no-sqlite");
  const opened: Base = {
    exec: (sql) => guarded(() => base.exec(sql)),
    prepare: (sql) => {
      const statement: Statement = guarded(() => base.prepare(sql));
      return {
        run: (...values) => guarded(() => statement.run(...values)),
        get: (...values) => guarded(() => statement.get(...values)),
        all: (...values) => guarded(() => statement.all(...values)),
      };
    },
    close: () => base.close(),
  };
  const pragma = (name: string): number => Number(opened.prepare(`PRAGMA ${name}`).get()?.[name]);
  if (pragma("application_id") !== applicationId) throw bad("foreign");
  const theirs = pragma("user_version");
  if (theirs !== version) throw bad(theirs < version ? "older" : "newer");
  return opened;
};

/** How a file begins; undefined where there is none. */
const beginningOf = (path: string): string | undefined => {
  try {
    if (!statSync(path).isFile()) return "";
    const bytes = Buffer.alloc(header.length);
    const file = openSync(path, "r");
    try {
      readSync(file, bytes);
    } finally {
      closeSync(file);
    }
    return bytes.toString("latin1");
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === "ENOENT" || reason === "ENOTDIR") return undefined;
    throw failure("unreadable", { path, reason });
  }
};
