import { crc32, deflateRawSync } from "node:zlib";

/** What is said of an entry of a zip; what is left out is as it should be. */
export type Entry = {
  readonly name: string;
  readonly content: Uint8Array;
  readonly encrypted?: boolean;
  readonly link?: boolean;
};

const u16 = (value: number): number[] => [value & 0xff, (value >>> 8) & 0xff];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];

/** A zip of these entries, deflated, written byte by byte so that it can be wrong. */
export const zipOf = (entries: readonly Entry[]): Uint8Array => {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content, encrypted = false, link = false } of entries) {
    const packed = deflateRawSync(content);
    const label = Buffer.from(name);
    const common = [
      ...u16(encrypted ? 1 : 0x800),
      ...u16(8),
      ...u32(0),
      ...u32(crc32(content)),
      ...u32(packed.length),
      ...u32(content.length),
      ...u16(label.length),
    ];
    const local = Buffer.concat([Buffer.from([...u32(0x04034b50), ...u16(20), ...common, ...u16(0)]), label, packed]);
    const mode = link ? 0o120777 : 0o100644;
    const central = [
      ...u32(0x02014b50),
      ...u16(0x031e),
      ...u16(20),
      ...common,
      ...u16(0),
      ...u16(0),
      ...u16(0),
      ...u16(0),
    ];
    directory.push(Buffer.concat([Buffer.from([...central, ...u32((mode << 16) >>> 0), ...u32(offset)]), label]));
    files.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = [...u32(0x06054b50), ...u16(0), ...u16(0), ...u16(entries.length), ...u16(entries.length)];
  return Buffer.concat([...files, list, Buffer.from([...end, ...u32(list.length), ...u32(offset), ...u16(0)])]);
};
