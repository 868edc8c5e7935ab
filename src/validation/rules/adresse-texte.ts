import type { Example, TextRule } from "../rule.ts";

const example = (text: string): Example => ({ "RNCP34762.yaml": `objectifs_contexte:\n  - "${text}"\n` });

/** What has to follow the colon for these words to be the protocol of an address, and not words of a sentence. */
const withoutSlashes: ReadonlyMap<string, RegExp> = new Map([
  ["javascript", /^[^\s(]{0,80}\(/],
  ["vbscript", /^[^\s(]{0,80}\(/],
  ["data", /^[a-z]{1,20}\/[a-z0-9.+-]{1,80}[;,]/i],
  ["file", /^\/./],
]);

/** The longest that is read before and after a colon, and told of an address. */
const reach = 20;
const told = 100;

/** The protocol, in lower case, of the address whose first colon this is; undefined when it is no address. */
const protocolOf = (before: string, after: string): string | undefined => {
  const protocol = /[a-z][a-z0-9+.-]*$/i.exec(before)?.[0].toLowerCase();
  if (protocol === undefined) return undefined;
  return (withoutSlashes.get(protocol) ?? /^\/\/[^\s/]/).test(after) ? protocol : undefined;
};

/** An address in a text is one of http or https; what stands within such an address is part of it. */
export const adresseTexte: TextRule = {
  id: "adresse-texte",
  scope: "text",
  signs: /(?<!https?):\/\/|(?:javascript|vbscript|data|file):\S/i,
  examples: {
    bad: example("Le référentiel est sur ftp://ftp.exemple.fr/referentiel.pdf"),
    good: example(
      "Le référentiel est sur https://www.exemple.fr/a?b=ftp://c, ou www.exemple.fr : voir data: ci-dessous",
    ),
  },
  check: (text, report) => {
    let within = 0;
    for (let colon = text.indexOf(":"); colon !== -1; colon = text.indexOf(":", colon + 1)) {
      const after = text.slice(colon + 1, colon + 1 + told);
      if (colon < within || !/^\S/.test(after)) continue;
      const before = text.slice(Math.max(within, colon - reach), colon);
      const protocol = protocolOf(before, after);
      if (protocol === undefined) continue;
      const end = /^\S*/.exec(after)?.[0] ?? "";
      within = colon + text.slice(colon).search(/\s|$/);
      if (protocol.endsWith("http") || protocol.endsWith("https")) continue;
      const address = `${before.slice(before.length - protocol.length)}:${end}`;
      report({ address }, address);
    }
  },
};
