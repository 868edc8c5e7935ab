import type { Cases } from "../case.ts";
import { fiche } from "../template.mjs";

const esc = "\u001b";
const bytes = (encoding: BufferEncoding, text: string): Uint8Array => Buffer.from(text, encoding);
const swapped = (text: string): Uint8Array => Buffer.from(text, "utf16le").swap16();
const item = (text: string): string => fiche().replace(/ {6}- code: .*\n.*\n/, `      - ${text}\n`);

/** Prose read as syntax, other encodings, characters that act on a terminal, values that change as they are read. */
export const texts: Cases = {
  "item-with-colon": [item("Analyser : les besoins"), "16 schema-unknown-key"],
  "text-with-colon": [fiche({ texte: "Bloc 1 : analyser" }), "17 yaml-unquoted-colon"],
  "text-with-comment": [fiche({ texte: "Programmer en C # et C++" }), "17 yaml-comment-in-text"],
  "text-with-brace": [fiche({ texte: "{analyser} les besoins" }), "17 yaml-syntax"],
  "indent-nbsp": [fiche().replace("    intitule:", "\u00a0\u00a0\u00a0\u00a0intitule:"), "14 text-special-space"],
  "key-nbsp": [fiche().replace("niveau:", "niveau\u00a0:"), "3 text-special-space"],
  "key-narrow-nbsp": [fiche().replace("niveau:", "niveau\u202f:"), "3 text-special-space"],
  "key-inner-bom": [fiche().replace("niveau:", "\uFEFFniveau:"), "3 schema-unknown-key", "3 text-control-character"],
  "indent-tab": ["numero: RNCP1\nblocs:\n\t- code: x\n", "3 yaml-tab"],
  latin1: [bytes("latin1", fiche()), "2 file-encoding"],
  "utf8-cut": [Buffer.concat([Buffer.from("numero: RNCP1\nintitule: "), Buffer.from([0xc3])]), "2 file-encoding"],
  "utf8-surrogate": [
    Buffer.concat([Buffer.from("numero: RNCP1\nintitule: "), Buffer.from([0xed, 0xa0, 0x80])]),
    "2 file-encoding",
  ],
  utf16le: [bytes("utf16le", `\uFEFF${fiche()}`), "1 file-encoding-utf16"],
  utf16be: [swapped(`\uFEFF${fiche()}`), "1 file-encoding-utf16"],
  "utf16le-no-mark": [bytes("utf16le", fiche()), "1 file-encoding-utf16"],
  nul: [fiche({ intitule: '"abc\0def"' }), "2 text-control-character"],
  "osc-52": [
    fiche({ intitule: `"a${esc}]52;c;cm0gLXJmIH4=\u0007b"` }),
    "2 text-control-character",
    "2 text-control-character",
  ],
  "escaped-escapes": [fiche({ intitule: '"a\\e]0;titre\\a\\e[2J\\e[1A\\x9b31m"' }), "2 text-control-character"],
  "nested-escapes": [
    fiche({ intitule: `"${esc}${esc}[31m[31m"` }),
    "2 text-control-character",
    "2 text-control-character",
  ],
  c1: [fiche({ intitule: '"a\u009b31mb"' }), "2 text-control-character"],
  "escape-in-key": [fiche({ extra: `"a${esc}[2J": x\n` }), "38 schema-unknown-key", "38 text-control-character"],
  "escape-in-key-escaped": [fiche({ extra: '"a\\e[2J": x\n' }), "38 schema-unknown-key", "38 text-control-character"],
  "escape-in-comment": [fiche({ extra: `# a${esc}[2J\n` }), "38 text-control-character"],
  "escape-in-syntax-error": [`numero: RNCP1\nintitule: "a" ${esc}[2J\n`, "2 text-control-character"],
  bidi: [
    fiche({ intitule: '"Certifié \u202etnemelpmoc\u202c"' }),
    "2 text-control-character",
    "2 text-control-character",
  ],
  "bidi-escaped": [fiche({ intitule: '"Certifié \\u202Etnemelpmoc"' }), "2 text-control-character"],
  "bidi-isolate": [
    fiche({ intitule: '"Certifié \u2066tnemelpmoc\u2069"' }),
    "2 text-control-character",
    "2 text-control-character",
  ],
  "surrogate-escaped": [fiche({ intitule: '"a\\uD800b"' }), "2 text-control-character"],
  annotation: [fiche({ actif: '"x\\n::set-output name=a::b\\r::stop-commands::t"' }), "30 schema-type"],
  "siret-leading-zero": [fiche({ siret: "00012345600017" }), "5 schema-unquoted-code"],
  "siret-unquoted": [fiche({ siret: "81738914100018" }), "5 schema-unquoted-code"],
  "siret-exponent": [fiche({ siret: "3E10" }), "5 schema-unquoted-code"],
  "siret-infinite": [fiche({ siret: "1E400" }), "5 schema-unquoted-code"],
  "siret-octal": [fiche({ siret: "0o17" }), "5 schema-unquoted-code"],
  "siret-hexadecimal": [fiche({ siret: "0x1F" }), "5 schema-unquoted-code"],
  "niveau-infinite": [fiche({ niveau: ".inf" }), "3 schema-type"],
  "niveau-exponent": [fiche({ niveau: "5e0" })],
  "date-impossible": [fiche({ echeance: '"2025-02-30"' }), "6 schema-date"],
  "code-path": [fiche({ rncp: '"../../etc/passwd"' }), "1 schema-pattern"],
  "code-device": [fiche({ rncp: "CON" }), "1 schema-pattern"],
  "code-colon": [fiche({ rncp: '"RNCP1:x"' }), "1 schema-pattern"],
  "bloc-path": [fiche({ bloc: '"../RNCP34762BC01"' }), "13 schema-pattern"],
  "address-script": [
    fiche().replace("liens_description: []", 'liens_description: ["javascript:alert(1)"]'),
    "36 schema-pattern",
  ],
};

/** What is odd and nothing to refuse; each is read as what it says. */
export const accepted: Cases = {
  ok: [fiche()],
  "ok-bom-crlf": [`\uFEFF${fiche().replaceAll("\n", "\r\n")}`],
  "ok-nfd": [fiche().normalize("NFD")],
  "ok-emoji": [fiche({ intitule: '"Œuvre ✅ 👩‍💻 🇫🇷 日本語 ﬁn"' })],
  "ok-formula": [
    fiche({ intitule: `"=HYPERLINK(\\"http://x.invalid\\",\\"cliquez\\")"`, texte: `"-2+3+cmd|' /C calc'!A0"` }),
    "17 competence-infinitif",
  ],
  "ok-html": [
    fiche({
      intitule: '"</title></script><script>alert(1)</script><img src=x onerror=alert(1)>"',
      texte: `'" onmouseover="alert(1) <!--<script> {{7*7}}'`,
    }),
  ],
  "ok-5000-newlines": [fiche({ texte: `"${"x\\n".repeat(5000)}y"` }), "17 competence-infinitif"],
};
