/** What SQLite keeps and gives back. */
export type Value = string | number | null | Uint8Array;
/** A row, by the names of its columns; bytes come in whatever form the driver has: `bytesOf` reads them. */
export type Row = Readonly<Record<string, unknown>>;

/** A statement that is ready to run. */
export type Statement = {
  readonly run: (...values: readonly Value[]) => unknown;
  readonly get: (...values: readonly Value[]) => Row | undefined;
  readonly all: (...values: readonly Value[]) => Row[];
};

/** A file of SQLite, whichever of the two drivers opened it. */
export type Base = {
  readonly exec: (sql: string) => unknown;
  readonly prepare: (sql: string) => Statement;
  readonly close: () => unknown;
};

type Opens = new (path: string, options: { readonly readOnly?: boolean; readonly readonly?: boolean }) => Base;

/**
 * Opens a file of SQLite with the driver that Node brings (from version 22.5 on), or else with libsql, where that is
 * installed; undefined without either. It is for who calls to know that the path is that of a file: libsql makes one that
 * is missing, and connects to what looks like an address.
 */
export const openBase = async (path: string, readOnly: boolean): Promise<Base | undefined> => {
  const Database = await driver();
  if (Database === undefined) return undefined;
  const base = new Database(path, { readOnly, readonly: readOnly });
  base.exec(`PRAGMA busy_timeout = 5000; PRAGMA trusted_schema = OFF${readOnly ? "; PRAGMA query_only = ON" : ""}`);
  return base;
};

const driver = async (): Promise<Opens | undefined> => {
  try {
    // The types of Node 20 know nothing of it.
    return (await import("node:sqlite" as string)).DatabaseSync;
  } catch {
    return libsql();
  }
};

const libsql = async (): Promise<Opens | undefined> => {
  try {
    const loaded: { readonly default: Opens } = await import("libsql" as string);
    return loaded.default;
  } catch {
    return undefined;
  }
};

/** The bytes of a cell: each driver gives its own kind. */
export const bytesOf = (value: unknown): Uint8Array => {
  if (value instanceof Uint8Array) return value;
  return value instanceof ArrayBuffer ? new Uint8Array(value) : new Uint8Array();
};

/** The same as whole numbers of four bytes. */
export const numbersOf = (value: unknown): Uint32Array => {
  const bytes = bytesOf(value);
  return new Uint32Array(bytes.slice().buffer, 0, Math.floor(bytes.byteLength / 4));
};
