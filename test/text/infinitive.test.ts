import { describe, expect, it } from "vitest";
import { isFrenchInfinitive } from "../../src/text/infinitive.ts";

const verbs =
  "analyser planifier finir prevoir savoir voir concevoir promouvoir conclure inclure convaincre suivre poursuivre vivre " +
  "rompre interrompre mettre transmettre connaitre etre prendre repondre joindre perdre resoudre decrire traduire lire " +
  "elire dire interdire faire satisfaire extraire croire clore manager conseiller";
const others =
  "atelier premier cahier lecture culture procedure cadre maitre papier metier dossier chantier avenir registre ordre " +
  "titre livre nombre centre histoire territoire inventaire salaire lettre moindre oeuvre manoeuvre reservoir espoir " +
  "savoir-faire bien-etre analyse connaissance capable en";

describe("isFrenchInfinitive", () => {
  it.each(verbs.split(" "))("takes %s for a verb", (word) => expect(isFrenchInfinitive(word)).toBe(true));
  it.each(others.split(" "))("does not take %s for a verb", (word) => expect(isFrenchInfinitive(word)).toBe(false));
});
