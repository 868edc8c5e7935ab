/** The forms a fiche comes in, and those that are known only to say which file to take instead. */
export type Forme = "xml" | "zip" | "html" | "page" | "csv" | "pdf" | "json" | "office" | "binaire" | "vide";

/** How many bytes tell the form of a file. */
export const bytesOfForme = 65_536;

const startsWith = (debut: Uint8Array, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => debut[index] === byte);

/** What a file is, by its first bytes, whatever its name. */
export const formeDe = (debut: Uint8Array): Forme => {
  const text = new TextDecoder(encodingOf(debut))
    .decode(debut)
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (startsWith(debut, 0x50, 0x4b)) return /word\/|xl\/|ppt\/|\[Content_Types\]/.test(text) ? "office" : "zip";
  if (startsWith(debut, 0xd0, 0xcf, 0x11, 0xe0)) return "office";
  if (text.startsWith("%PDF")) return "pdf";
  if (text === "") return "vide";
  if (/^<(?:\?xml|FICHES?[\s>])/.test(text)) return "xml";
  if (text.startsWith("<") && /<(?:!doctype html|html|head|body|main|div|h1|h2|p)[\s>]/i.test(text)) return "html";
  if (text.startsWith("<")) return "xml";
  if (/^[[{]/.test(text)) return "json";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: text has none of them
  if (/[\u0000-\u0008]/.test(text)) return "binaire";
  const [first = ""] = text.split("\n", 1);
  return (first.match(/[;,\t]/g) ?? []).length >= 4 && !first.includes(". ") ? "csv" : "page";
};

/** The encoding that the beginning of a file tells: by its mark, its XML declaration or its HTML head; UTF-8 otherwise. */
export const encodingOf = (debut: Uint8Array): string => {
  if (startsWith(debut, 0xff, 0xfe)) return "utf-16le";
  if (startsWith(debut, 0xfe, 0xff)) return "utf-16be";
  const head = new TextDecoder("latin1").decode(debut.subarray(0, 4096));
  const [, declared = "utf-8"] =
    /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*\sencoding=["']([\w.-]+)["']/i.exec(head) ??
    /^\s*<[^?][\s\S]*?<meta\s[^>]*charset=["']?([\w-]+)/i.exec(head) ??
    [];
  return declared.toLowerCase();
};
