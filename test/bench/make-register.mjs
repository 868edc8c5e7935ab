#!/usr/bin/env node
// Writes a synthetic national register in the official XML V4.1 layout, to measure with. Its fiches are clones of the real
// extracts of test/fixtures/open-data (RNCP and, one in six, RS), with new numbers, mixed statements, made-up partners and a
// vocabulary that grows with the text, as a real one does. The same seed gives the same bytes.
//
//   node test/bench/make-register.mjs --fiches 30475 --out register.xml
import { createWriteStream, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    fiches: { type: "string", default: "30475" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: join(dirname(fileURLToPath(import.meta.url)), "../fixtures/open-data") },
    out: { type: "string" },
  },
});
const count = Number(values.fiches);
let state = Number(values.seed) >>> 0 || 1;
const random = () => {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const pick = (list) => list[Math.floor(random() * list.length)];
const digits = (n) => Array.from({ length: n }, () => Math.floor(random() * 10)).join("");

const templatesOf = (file) =>
  readFileSync(join(values.from, file), "utf8")
    .match(/<FICHE>[\s\S]*?<\/FICHE>/g)
    .map((xml) => xml.replace(/<PARTENAIRES>[\s\S]*?<\/PARTENAIRES>/, ""));
const rncp = templatesOf("extrait-rncp.xml");
const rs = templatesOf("extrait-rs.xml");
const statements = rncp
  .flatMap((xml) => xml.match(/<LISTE_COMPETENCES>[\s\S]*?<\/LISTE_COMPETENCES>/g) ?? [])
  .flatMap((xml) => xml.replace(/<\/?LISTE_COMPETENCES>/g, "").split(/\s{2,}/))
  .map((text) => text.trim())
  .filter((text) => text.length > 30);

const starts = [
  "bio",
  "électro",
  "hydro",
  "agro",
  "géo",
  "micro",
  "thermo",
  "photo",
  "inter",
  "multi",
  "télé",
  "aéro",
  "métal",
  "socio",
  "céra",
  "dermo",
  "ferro",
  "carto",
  "viti",
  "ostéo",
];
const middles = [
  "cult",
  "mécan",
  "log",
  "graph",
  "sécur",
  "mobil",
  "struct",
  "form",
  "mesur",
  "prod",
  "plast",
  "son",
  "text",
  "vinif",
  "soud",
  "calibr",
  "dermat",
  "naut",
  "forest",
  "patrim",
  "li",
  "tor",
  "ven",
  "rad",
  "mus",
  "pel",
];
const ends = [
  "ique",
  "ation",
  "ement",
  "iste",
  "isation",
  "erie",
  "able",
  "age",
  "ité",
  "eur",
  "ure",
  "oir",
  "ien",
  "al",
];
/** A made-up word; the frequent ones are few and new ones never end, as in real text (rank drawn by a power law). */
const coined = () => {
  let rank = Math.floor(400 / (random() + 1 / 3000)) + Math.floor(random() * 40);
  let word = "";
  do {
    word += middles[rank % middles.length];
    rank = Math.floor(rank / middles.length);
  } while (rank > starts.length * ends.length);
  return (
    starts[rank % starts.length] +
    word +
    ends[Math.floor(rank / starts.length) % ends.length] +
    (random() < 0.3 ? "s" : "")
  );
};

const statement = () => {
  const words = pick(statements).split(" ");
  for (let i = 0; i < 3; i++) words[Math.floor(random() * words.length)] = coined();
  return words.join(" ");
};
const partner = () => `      <PARTENAIRE>
        <NOM_PARTENAIRE>ORGANISME ${coined().toUpperCase()} ${digits(4)}</NOM_PARTENAIRE>
        <SIRET_PARTENAIRE>${digits(14)}</SIRET_PARTENAIRE>
        <HABILITATION_PARTENAIRE>${pick(["HABILITATION_FORMER", "HABILITATION_ORGANISER", "HABILITATION_ORGA_FORM"])}</HABILITATION_PARTENAIRE>
        <ETAT_HABILITATION>${pick(["Actif", "Actif", "Actif", "Inactif"])}</ETAT_HABILITATION>
        <DATE_DERNIERE_MODIFICATION_ETAT>0${1 + Math.floor(random() * 9)}/0${1 + Math.floor(random() * 9)}/202${Math.floor(random() * 7)}</DATE_DERNIERE_MODIFICATION_ETAT>
      </PARTENAIRE>
`;
const fiche = (index) => {
  const isRs = random() < 0.16;
  let template = pick(isRs ? rs : rncp);
  if (!isRs && random() < 0.6)
    template = template
      .replace(/<BLOCS_COMPETENCES>[\s\S]*?<\/BLOCS_COMPETENCES>/, "")
      .replace(/<CORRESPONDANCES>[\s\S]*?<\/CORRESPONDANCES>/, "");
  const before = template.match(/<NUMERO_FICHE>(.*?)<\/NUMERO_FICHE>/)[1];
  const after = `${isRs ? "RS" : "RNCP"}${100000 + index}`;
  const last = template.lastIndexOf("<ACTIF>");
  const active = random() < 0.23 ? "Oui" : "Non";
  template = `${template.slice(0, last)}${template.slice(last).replace(/<ACTIF>(Oui|Non)/, `<ACTIF>${active}`)}`;
  const partners = Array.from({ length: Math.floor(-13 * Math.log(1 - random())) }, partner).join("");
  return template
    .replaceAll(before, after)
    .replace(/<ID_FICHE>\d+/, `<ID_FICHE>${index + 1}`)
    .replace(/<INTITULE>/, `<INTITULE>${coined()} ${coined()} : `)
    .replace(/<LISTE_COMPETENCES>[\s\S]*?<\/LISTE_COMPETENCES>/g, () => {
      const list = Array.from({ length: 4 + Math.floor(random() * 9) }, statement);
      return `<LISTE_COMPETENCES>${list.join(pick(["    ", "      ", "    - "]))}</LISTE_COMPETENCES>`;
    })
    .replace(
      /<EXISTENCE_PARTENAIRES>/,
      `${partners ? `<PARTENAIRES>\n${partners}    </PARTENAIRES>\n    ` : ""}<EXISTENCE_PARTENAIRES>`,
    );
};

const out = values.out ? createWriteStream(values.out) : process.stdout;
const write = (text) => (out.write(text) ? undefined : new Promise((resolve) => out.once("drain", resolve)));
await write('<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<FICHES>\n  <VERSION_FLUX>4.1</VERSION_FLUX>\n');
for (let index = 0; index < count; index++) await write(`  ${fiche(index)}\n`);
await write("</FICHES>\n");
if (values.out) out.end();
