import { describe, expect, it } from "vitest";
import type { TextRule } from "../../../src/validation/rule.ts";
import { textRules } from "../../../src/validation/rules/index.ts";

const ruleOf = (id: string): TextRule => {
  const rule = textRules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(id);
  return rule;
};

const pieces = (id: string, text: string): string[] => {
  const found: string[] = [];
  ruleOf(id).check(text, (_, piece) => found.push(piece));
  return found;
};

describe("text-double-space", () => {
  it.each([
    ["la  gestion  du risque", ["la  gestion", "gestion  du"]],
    ["pourquoi \u00a0?", ["pourquoi \u00a0?"]],
    ["la\tgestion", ["la\tgestion"]],
    ["la\u2003gestion", ["la\u2003gestion"]],
    [" la gestion", [" la gestion"]],
    ["la gestion\u00a0", ["la gestion\u00a0"]],
  ])("finds %j", (text, expected) => expect(pieces("text-double-space", text)).toEqual(expected));
  it.each([
    "la gestion\u00a0: « le risque »",
    "une liste\n  - un\n  - deux\n",
    "a",
    "1 200 h",
  ])("is silent on %j", (text) => expect(pieces("text-double-space", text)).toEqual([]));
});

describe("text-double-apostrophe", () => {
  it.each([
    ["Direction des systèmes d''information", ["d''information"]],
    ["qu’'elle", ["qu’'elle"]],
  ])("finds %j", (text, expected) => expect(pieces("text-double-apostrophe", text)).toEqual(expected));
  it.each(["dite ''agile''", "l'état d’esprit", "45''"])("is silent on %j", (text) =>
    expect(pieces("text-double-apostrophe", text)).toEqual([]));
});

describe("text-invisible", () => {
  it.each([
    "\u00ad",
    "\u200b",
    "\u200c",
    "\u200d",
    "\u2060",
    "\u2028",
    "\ufe0f",
    "\ufffd",
    "\uf0b7",
    "\ue000",
    "\u{e0041}",
    "\u{f0000}",
    "\u{e0100}",
    "\uffff",
  ])("finds %j, once for all its places", (character) => {
    expect(pieces("text-invisible", `infor${character}ma${character}tique`)).toEqual([character]);
  });
  it.each([
    "👩\u200d💻",
    "✔\ufe0f",
    "1\ufe0f\u20e3",
    "🏴\u{e0067}\u{e0062}\u{e007f}",
    "👍🏽",
    "𝒜 日本 𠮷",
    "œuvre ’ … – €",
  ])("is silent on %j", (text) => expect(pieces("text-invisible", text)).toEqual([]));
  it("finds a joiner beside an emoji that it joins to nothing", () => {
    expect(pieces("text-invisible", "💻\u200d ou 5\u200d6")).toEqual(["\u200d"]);
  });
});

describe("text-mojibake", () => {
  it.each([
    ["numÃ©rique", ["Ã©"]],
    ["lâ€™entreprise", ["â€™"]],
    ["Å“uvre", ["Å“"]],
    ["100 â‚¬", ["â‚¬"]],
    ["Â« ici Â»", ["Â«"]],
    ["ðŸ˜€", ["ðŸ˜€"]],
  ])("finds %s", (text, expected) => expect(pieces("text-mojibake", text)).toEqual(expected));
  it.each([
    "« privé…»",
    "l’été’",
    "SÃO PAULO",
    "ÂGÉ, GRÂCE À « Â »",
    "tâche",
    "Ångström",
    "café”",
  ])("is silent on %s", (text) => expect(pieces("text-mojibake", text)).toEqual([]));
});

describe("text-html", () => {
  it.each([
    ["<p>Le métier</p>", ["<p>"]],
    ['voir <a href="https://a.fr/">la page</a>', ['<a href="https://a.fr/">']],
    ["d&eacute;finir", ["&eacute;"]],
    ["l&#39;audit", ["&#39;"]],
    ["R&amp;D", ["&amp;"]],
  ])("finds %j", (text, expected) => expect(pieces("text-html", text)).toEqual(expected));
  it.each([
    "a < b et c > d",
    "R&D ; achats & ventes;",
    "<nom> et <prénom>",
    "List<String>",
    "&c;",
  ])("is silent on %j", (text) => expect(pieces("text-html", text)).toEqual([]));
});

describe("text-lost-letter", () => {
  it.each([
    ["la cybers?curit? des r?seaux", ["cybers?curit?"]],
    ["?tablir un devis", ["?tablir"]],
    ["l'?quipe", ["l'?quipe"]],
    ["r??seaux", ["r??seaux"]],
  ])("finds %j", (text, expected) => expect(pieces("text-lost-letter", text)).toEqual(expected));
  it.each([
    "Quel besoin ? quel outil ?",
    "Pourquoi?Comment?",
    "https://a.fr/b?c=d",
    "qui? quoi?",
  ])("is silent on %j", (text) => expect(pieces("text-lost-letter", text)).toEqual([]));
});

describe("text-pairs", () => {
  it.each([
    ["viser « Manager en infrastructures, le candidat", ["« Manager"]],
    ["viser “Manager en infrastructures", ["“Manager"]],
    ['dite "agile et partagée', ['"agile']],
    ["des réseaux (accès et données", ["(accès"]],
    ["“Manager les équipes”", ["“Manager les équipes”".slice(0, 20)]],
    ["« Manager les équipes »", ["« Manager les équipes »".slice(0, 20)]],
  ])("finds %j", (text, expected) => expect(pieces("text-pairs", text)).toEqual(expected));
  it.each([
    "« Manager » une équipe « agile »",
    "« dire « oui » » à tous",
    '"agile" ou "cycle en V"',
    'un écran de 15" et plus',
    "1) lire 2) écrire",
    "la suite » d'une citation",
  ])("is silent on %j", (text) => expect(pieces("text-pairs", text)).toEqual([]));
});
