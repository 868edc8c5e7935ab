import { type Entry, fromBuffer, open, type ZipFile } from "yauzl";
import { failure } from "../model/errors.ts";

/** An export is not longer than this, in bytes: that of 2026 has 570 million in two files. */
const longest = 1_500_000_000;
/** Nor packed so many times smaller: XML is about fifteen times. */
const mostPacked = 150;

type Problem = "broken" | "none" | "several" | "encrypted" | "link" | "bomb";

/**
 * The bytes of the one XML in a zip, as they are read: what its entries say of their sizes is not believed.
 * @param zip its path, or all its bytes
 * @throws failure `import-zip`
 */
export const xmlInZip = async function* (zip: string | Uint8Array, file: string): AsyncGenerator<Uint8Array> {
  const refuse = (problem: Problem): never => {
    throw failure("import-zip", { path: file, problem });
  };
  const opened = await openZip(zip).catch(() => refuse("broken"));
  try {
    const entries = (await entriesOf(opened).catch(() => refuse("broken"))).filter(
      ({ fileName }) => !fileName.endsWith("/"),
    );
    const [entry, second] = entries.filter(({ fileName }) => /\.xml$/i.test(fileName));
    if (entry === undefined) return refuse("none");
    if (second !== undefined || entries.length > 1) return refuse("several");
    if ((entry.generalPurposeBitFlag & 1) === 1) return refuse("encrypted");
    if (isLink(entry)) return refuse("link");
    const limit = Math.min(longest, 10_000_000 + entry.compressedSize * mostPacked);
    let read = 0;
    for await (const piece of await streamOf(opened, entry).catch(() => refuse("broken"))) {
      read += piece.length;
      if (read > limit) return refuse("bomb");
      yield piece;
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "import-zip") throw error;
    return refuse("broken");
  } finally {
    opened.close();
  }
};

const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true } as const;

const openZip = (zip: string | Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const done = (error: Error | null, opened: ZipFile): void => (error === null ? resolve(opened) : reject(error));
    if (typeof zip === "string") open(zip, options, done);
    else fromBuffer(Buffer.from(zip), options, done);
  });

const entriesOf = (zip: ZipFile): Promise<Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on("error", reject);
    zip.on("end", () => resolve(entries));
    zip.on("entry", (entry: Entry) => {
      entries.push(entry);
      if (entries.length > 100) reject(new Error("too many entries"));
      else zip.readEntry();
    });
    zip.readEntry();
  });

const streamOf = (zip: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error === null ? resolve(stream) : reject(error)));
  });

/** Whether an entry made on Unix is a link. */
const isLink = ({ externalFileAttributes }: Entry): boolean =>
  ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
