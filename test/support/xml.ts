import { SaxesParser } from "saxes";

/** An element of XML, with the text directly in it. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
};

/** Reads XML 1.0 strictly: throws at the first error. Returns the root element. */
export const parseXml = (xml: string): Element => {
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const current = (): Element => open.at(-1) ?? top;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: "" };
    current().children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    current().text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return top.children[0] ?? top;
};
