/** Tags that part words, and tags that stand within one. */
const blockTags = "p|br|hr|li|ul|ol|div|table|tbody|tr|td|th|h[1-6]|blockquote";
const inlineTags = "b|i|u|em|strong|span|sup|sub|font|small|a";

const marks: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  cedil: "\u0327",
};

const others: Readonly<Record<string, string>> = {
  ...{
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: "\u00A0",
    laquo: "«",
    raquo: "»",
    lsquo: "‘",
    rsquo: "’",
  },
  ...{ ldquo: "“", rdquo: "”", hellip: "…", ndash: "–", mdash: "—", bull: "•", middot: "·", deg: "°", euro: "€" },
  ...{ oelig: "œ", OElig: "Œ", aelig: "æ", AElig: "Æ" },
};

const entityPattern = `&(?:[A-Za-z](?:${Object.keys(marks).join("|")})|${Object.keys(others).join("|")}|#\\d{1,7}|#x[\\da-fA-F]{1,6});`;
const tag = (names: string): string => `</?(?:${names})(?:\\s[^<>]{0,300})?/?>`;

/** The first tag or entity of a page in a text. */
export const leftovers: RegExp = new RegExp(`${tag(`${blockTags}|${inlineTags}`)}|${entityPattern}`, "i");

const entities = new RegExp(entityPattern, "g");
const blocks = new RegExp(`\\s{0,20}(?:${tag(blockTags)}\\s{0,20})+`, "gi");
const inlines = new RegExp(tag(inlineTags), "gi");

const decoded = (entity: string): string => {
  const name = entity.slice(1, -1);
  if (name.startsWith("#")) {
    const point = Number(name.slice(1).replace(/^x/i, "0x"));
    return point > 0x1f && point < 0x110000 ? String.fromCodePoint(point) : entity;
  }
  const mark = marks[name.slice(1)];
  return others[name] ?? (mark === undefined ? entity : (name.charAt(0) + mark).normalize("NFC"));
};

/** A text without the tags of a page, and with the characters that its entities stand for. */
export const withoutHtml = (text: string): string =>
  text.replace(blocks, " ").replace(inlines, "").replace(entities, decoded);
