/** A start tag of a page, with the names of its attributes and their values as written. */
export type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string> };

const startTag = /<([a-z][a-z0-9]*)((?:\s+[^\s=<>"'/]+(?:="[^"]*")?)*)\s*\/?>/g;
const endTag = /<\/[a-z][a-z0-9]*>/g;
const attribute = /([^\s=<>"'/]+)(?:="([^"]*)")?/g;

/** A page without what its own style and script hold. */
export const withoutStyleAndScript = (page: string): string =>
  page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, "<$1></$1>");

/**
 * The start tags of a page, read strictly: lower case, double quotes. Throws at any other `<`, so that nothing a browser
 * might take for a tag goes unseen.
 */
export const tagsOf = (page: string): Tag[] => {
  const markup = withoutStyleAndScript(page).replace("<!DOCTYPE html>", "");
  const left = markup.replace(startTag, "").replace(endTag, "");
  const stray = left.indexOf("<");
  if (stray !== -1) throw new Error(`a stray “<”: ${left.slice(stray, stray + 80)}`);
  return [...markup.matchAll(startTag)].map(([, name = "", attributes = ""]) => ({
    name,
    attributes: new Map([...attributes.matchAll(attribute)].map(([, key = "", value = ""]) => [key, value])),
  }));
};

/** The text of a page as a reader gets it: no tag, character references read. */
export const textOf = (page: string): string =>
  withoutStyleAndScript(page)
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
