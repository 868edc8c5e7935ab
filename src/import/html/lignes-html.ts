import { type Token, Tokenizer, TokenizerMode } from "parse5";
import { type Ligne, texteDe } from "../page/sections.ts";
import { sortieHtml } from "./tableaux-html.ts";

/** The lines of a saved page, and the addresses that it gives for itself. */
export type LignesHtml = { readonly lignes: readonly Ligne[]; readonly adresses: readonly string[] };

/** What holds none of the texts of a fiche, and how the text of some of them ends. */
const muets: ReadonlyMap<string, number> = new Map([
  ...["nav", "footer", "noscript", "template", "svg", "select", "object"].map(
    (name) => [name, TokenizerMode.DATA] as const,
  ),
  ["script", TokenizerMode.SCRIPT_DATA],
  ["style", TokenizerMode.RAWTEXT],
  ["iframe", TokenizerMode.RAWTEXT],
  ["title", TokenizerMode.RCDATA],
  ["textarea", TokenizerMode.RCDATA],
]);

/** Tags inside a line; all others end it. */
const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|img|input|ins|kbd|label|mark|q|s|small|span|strong|su[bp]|time|u|var|wbr)$/;

/** Classes that the public site gives to its headings: a hint, where no heading tag tells. */
const classOfTitle = /certification__(?:title|button)/;

/**
 * The lines of a saved page in the layout that a pasted one has: a line a block, a line a row of a table, but for the table
 * of a bloc, whose cells keep their items. Read token by token, without a tree: neither depth nor what is left open costs.
 */
export const lignesHtml = (html: string): LignesHtml => {
  const sortie = sortieHtml();
  const adresses: string[] = [];
  let ligne: { texte: string; readonly rest: Omit<Ligne, "texte"> } | undefined;
  let titre: number | undefined;
  let lien: string | undefined;
  let connue = true;
  let muet: { readonly name: string; depth: number } | undefined;
  const finLigne = (): void => {
    const texte = texteDe(ligne?.texte ?? "");
    if (ligne !== undefined && texte !== "") sortie.ligne({ texte, ...ligne.rest });
    ligne = undefined;
    connue = true;
  };
  const debut = ({ tagName: name, attrs }: Token.TagToken): void => {
    if (name === "link" && valeurDe(attrs, "rel") === "canonical") adresses.push(valeurDe(attrs, "href"));
    if (name === "a") lien = valeurDe(attrs, "href");
    if (inline.test(name)) return;
    finLigne();
    if (name === "table") sortie.tableau();
    else if (name === "tr") sortie.rangee();
    else if (name === "td" || name === "th") sortie.cellule();
    else if (name === "br") connue = false;
    else titre = titreDe(name, valeurDe(attrs, "class"));
  };
  const fin = (name: string): void => {
    if (name === "a") lien = undefined;
    if (inline.test(name)) return;
    finLigne();
    titre = undefined;
    if (name === "tr") sortie.finRangee();
    else if (name === "table") sortie.finTableau();
  };
  const caracteres = ({ chars, location }: Token.CharacterToken): void => {
    if (muet !== undefined || (ligne === undefined && chars.trim() === "")) return;
    const lieu = { ligne: location?.startLine ?? 1, colonne: location?.startCol ?? 1 };
    ligne ??= { texte: "", rest: { lieu, nouveau: connue, connue, titre, lien } };
    ligne.texte += chars;
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) => {
        const { tagName: name } = token;
        const mode = muets.get(name);
        const isEmpty = token.selfClosing && mode === TokenizerMode.DATA;
        if (mode !== undefined && mode !== TokenizerMode.DATA) tokenizer.state = mode;
        if (muet === undefined && mode === undefined) debut(token);
        else if (muet === undefined && !isEmpty) muet = { name, depth: 1 };
        else if (muet?.name === name && !isEmpty) muet.depth += 1;
      },
      onEndTag: ({ tagName }) => {
        if (muet === undefined) fin(tagName);
        else if (tagName === muet.name) muet.depth -= 1;
        if (muet?.depth === 0) muet = undefined;
      },
      onComment: ({ data }) => {
        if (/^\s*saved from url=/.test(data)) adresses.push(data);
      },
      onEof: () => {
        finLigne();
        sortie.fin();
      },
      onCharacter: caracteres,
      onWhitespaceCharacter: caracteres,
      onNullCharacter: () => undefined,
      onDoctype: () => undefined,
    },
  );
  tokenizer.write(html, true);
  return { lignes: sortie.lignes, adresses };
};

const valeurDe = (attrs: readonly Token.Attribute[], name: string): string =>
  attrs.find((one) => one.name === name)?.value ?? "";

const titreDe = (name: string, classes: string): number | undefined => {
  const [, rank] = /^h([1-6])$/.exec(name) ?? [];
  return rank !== undefined ? Number(rank) : classOfTitle.test(classes) ? 6 : undefined;
};
