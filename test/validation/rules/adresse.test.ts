import { describe, expect, it } from "vitest";
import { adresse, problemOf } from "../../../src/validation/rules/adresse.ts";
import { adresseTexte } from "../../../src/validation/rules/adresse-texte.ts";
import { told } from "../../support/rules.ts";

describe("an address", () => {
  it.each([
    "https://www.cesi.fr/",
    "http://cesi.fr",
    "https://www.cesi.fr:8443/a%20b?c=d&e=f#g",
    "https://écoles-numériques.fr/études",
    "https://cesi.fr.",
    "http://sous_domaine.exemple.fr/",
    "http://192.168.0.1/",
    "http://[2001:db8::1]/",
    "https://exemple.fr/@contact",
  ])("%s can be followed", (address) => expect(problemOf(address)).toBeUndefined());
  it.each([
    ["https://localhost/", "host"],
    ["https://cesi", "host"],
    ["https://http://www.cesi.fr", "host"],
    ["https://www..cesi.fr/", "host"],
    ["https://www.cesi,fr/", "host"],
    ["https://.fr/", "host"],
    ["https://[cesi]/", "invalid"],
    ["https://", "invalid"],
    ["https://www.cesi.fr:99999/", "invalid"],
    ["https://www.%00.fr/", "invalid"],
    ["https://cesi.fr@exemple.org/", "credentials"],
    ["https://user:secret@cesi/", "credentials"],
  ])("%s cannot: %s", (address, problem) => expect(problemOf(address)).toBe(problem));
  it("is looked at in both of its places", () => {
    const certifier = (site_internet: string | null) => ({
      nom: "X",
      siret: null,
      nom_commercial: null,
      site_internet,
    });
    const certificateurs = [certifier(null), certifier("http://cesi"), certifier("http://cesi.fr")];
    const liens_description = ["https://cesi.fr", "https://a@cesi.fr"];
    expect(told(adresse, { certificateurs, liens_description }, ({ problem }) => problem)).toEqual([
      "certificateurs.1.site_internet host",
      "liens_description.1 credentials",
    ]);
  });
});

describe("an address in a text", () => {
  const check = (text: string): string[] => {
    const found: string[] = [];
    adresseTexte.check(text, (_, piece) => found.push(piece));
    return found;
  };
  it.each([
    "Voir www.cesi.fr, http://cesi.fr et HTTPS://CESI.FR/",
    "voirhttps://cesi.fr",
    "https://web.exemple.fr/web/2020/ftp://cesi.fr?javascript:alert(1)",
    "Analyser : les besoins ; Big data: collecter, JavaScript: programmer, file: classer",
    "JavaScript:ES6 et data:image",
    "C:/dossier, 10:30, ratio 3:2, a::b, ://rien, constructor:x, mailto:jury@cesi.fr",
    "les protocoles ftp:// et file : partage",
  ])("is none, or of http, in %j", (text) => expect(check(text)).toEqual([]));
  it.each([
    ["Sur ftp://ftp.cesi.fr/a.pdf ou FTPS://x.", ["ftp://ftp.cesi.fr/a.pdf", "FTPS://x."]],
    ["(file:///etc/passwd)", ["file:///etc/passwd)"]],
    ["Clic : javascript:alert(document.cookie) ici", ["javascript:alert(document.cookie)"]],
    ["data:text/html;base64,PHNjcmlwdD4=", ["data:text/html;base64,PHNjcmlwdD4="]],
    ["htp://www.cesi.fr et http://cesi.fr", ["htp://www.cesi.fr"]],
    ["constructor://x", ["constructor://x"]],
  ])("is found in %j", (text, pieces) => expect(check(text)).toEqual(pieces));
  it.each([
    ["a", 0],
    [":", 0],
    [":a", 0],
    ["://", 0],
    ["a://", 1],
    ["javascript:", 0],
    ["javascript:x ", 0],
    ["data:a/", 0],
    ["ftp://a ", 125_000],
  ])("is found, or not, in a megabyte of %j", (piece, count) => {
    expect(check(piece.repeat(1_000_000 / piece.length))).toHaveLength(count);
  });
});
