/** What tells our files from others: « RNCP » in four bytes. */
export const applicationId = 0x524e4350;
/** The form of the tables below. Another one is another number: an older or newer file is refused, not guessed at. */
export const version = 2;

/** Of a register, in one file. Statements are ranked by their identifiers, from 1; fiches and blocs as they came. */
export const tables = `
CREATE TABLE sources (
  repertoire TEXT PRIMARY KEY, fichier TEXT NOT NULL, jour TEXT, empreinte TEXT NOT NULL, octets INTEGER NOT NULL,
  fiches INTEGER NOT NULL, en_double INTEGER NOT NULL, construit_le TEXT NOT NULL, version TEXT NOT NULL
);
CREATE TABLE fiches (
  rang INTEGER PRIMARY KEY, numero TEXT NOT NULL UNIQUE, repertoire TEXT NOT NULL, niveau INTEGER, fin TEXT,
  tete TEXT NOT NULL
);
CREATE TABLE contenus (fiche INTEGER PRIMARY KEY, json BLOB NOT NULL);
CREATE TABLE noms (nom TEXT NOT NULL, fiche INTEGER NOT NULL);
CREATE TABLE blocs (rang INTEGER PRIMARY KEY, fiche INTEGER NOT NULL, code TEXT NOT NULL);
CREATE TABLE enonces (
  rang INTEGER PRIMARY KEY, id TEXT NOT NULL, fiche INTEGER NOT NULL, bloc INTEGER NOT NULL, texte TEXT NOT NULL,
  surete TEXT NOT NULL
);
CREATE TABLE mots (mot TEXT PRIMARY KEY, famille TEXT NOT NULL, places BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE organismes (siret TEXT NOT NULL, fiche INTEGER NOT NULL);
CREATE TABLE colonnes (nom TEXT PRIMARY KEY, nombres BLOB NOT NULL);
`;

/** What makes them quick to ask, once they are filled. */
export const indexes = `
CREATE INDEX noms_nom ON noms (nom);
CREATE INDEX mots_famille ON mots (famille);
CREATE INDEX organismes_siret ON organismes (siret, fiche);
`;
