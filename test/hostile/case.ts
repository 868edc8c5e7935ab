/** A hostile file: its content, then line and code of each error and warning that `rncp validate` must tell of it, in order. */
export type Case = readonly [content: string | Uint8Array, ...told: string[]];
export type Cases = Readonly<Record<string, Case>>;
