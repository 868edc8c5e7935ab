import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { sansReponse } from "../../src/app/diff-selection.ts";
import { en } from "../../src/messages/en.ts";
import { fr } from "../../src/messages/fr.ts";
import { pageFr } from "../../src/messages/page.fr.ts";
import { competencesOf, textsById } from "../../src/model/competences.ts";
import type { Fiche } from "../../src/model/fiche.generated.ts";
import type { Correspondance } from "../../src/model/sorties.generated.ts";
import { escapeHtml, webAddress } from "../../src/render/page/escape.ts";
import { html, link } from "../../src/render/page/html.ts";
import { diffPage } from "../../src/render/page/page.ts";
import { sheetOf } from "../../src/render/page/sections.ts";
import { renderSheet } from "../../src/render/page/sheet.ts";
import { diffOf } from "../support/diff.ts";
import { type Tag, tagsOf, textOf } from "../support/html.ts";

const diff = await diffOf();
const page = diffPage(diff, fr, "fr");
const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("base64");
const ids = (tags: readonly Tag[]): string[] => tags.flatMap(({ attributes }) => attributes.get("id") ?? []);

describe("the page of EPSI and CESI", () => {
  test("is the same bytes for the same input, and under 300 kB", async () => {
    expect(diffPage(await diffOf(), fr, "fr")).toBe(page);
    expect(Buffer.byteLength(page)).toBeLessThan(300_000);
  });
  test("says its language, and that the texts of the fiches are French in both", () => {
    const english = diffPage(diff, en, "en");
    expect(
      tagsOf(page)
        .find(({ name }) => name === "html")
        ?.attributes.get("lang"),
    ).toBe("fr");
    expect(
      tagsOf(english)
        .find(({ name }) => name === "html")
        ?.attributes.get("lang"),
    ).toBe("en");
    for (const one of [page, english]) {
      const texts = tagsOf(one).filter(({ name }) => name === "blockquote" || name === "q");
      expect(texts.length).toBeGreaterThan(90);
      expect(texts.every(({ attributes }) => attributes.get("lang") === "fr")).toBe(true);
    }
  });
  test("has every competency word for word, every pair once, and no identifier twice", () => {
    const text = textOf(page);
    for (const { texte } of [...competencesOf(diff.a), ...competencesOf(diff.b)]) expect(text).toContain(texte);
    const found = ids(tagsOf(page));
    expect(new Set(found).size).toBe(found.length);
    for (const { a, b, raison } of diff.data.correspondances) {
      expect(found).toContain(`${a}-${b}`);
      expect(text).toContain(raison);
    }
    const alone = sansReponse(diff.data);
    for (const id of [...alone.a, ...alone.b]) expect(found).toContain(id);
  });
  test("tells jobs of like sense as ours, and none where no titles are alike", async () => {
    const [first] = diff.emploisProches;
    expect(first?.join(" ~ ")).toMatch(/^Responsable de la Sécurité .* ~ Responsable de la sécurité/);
    expect(textOf(page)).toContain(`${fr.diff.nearEmplois} ${first?.join(" ~ ")}`);
    const others = [diff.a, { ...diff.b, types_emploi_accessibles: ["Boulanger"] }];
    expect(textOf(diffPage(await diffOf(others), fr, "fr"))).not.toContain(fr.diff.nearEmplois);
  });
  test("leads nowhere but to itself, the pages of the fiches and the sites of their certifiers", () => {
    const tags = tagsOf(page);
    const targets = tags.filter(({ name }) => name === "a").map(({ attributes }) => attributes.get("href") ?? "");
    const inside = targets.filter((target) => target.startsWith("#"));
    expect(inside.length).toBeGreaterThan(0);
    for (const target of inside) expect(ids(tags)).toContain(target.slice(1));
    const outside = targets.filter((target) => !target.startsWith("#"));
    const sites = [diff.a, diff.b].flatMap(({ certificateurs }) =>
      certificateurs.flatMap((one) => one.site_internet ?? []),
    );
    expect(new Set(outside)).toEqual(new Set([...diff.data.source.urls, ...sites]));
    for (const name of ["src", "srcset", "style", "action"]) {
      expect(tags.filter(({ attributes }) => attributes.has(name))).toEqual([]);
    }
    expect(page).not.toMatch(/url\(|@import|@font-face/);
  });
  test("lets a browser run and paint only what is in it", () => {
    const policy = tagsOf(page)
      .find(({ attributes }) => attributes.has("http-equiv"))
      ?.attributes.get("content");
    const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const [, script = ""] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? [];
    expect(policy?.replaceAll("&#39;", "'").split("; ")).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${sha256(style)}'`,
      `script-src 'sha256-${sha256(script)}'`,
      "img-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });
  test("says what it was made from", () => {
    const text = textOf(page);
    expect(diff.data.rapport.donnees.length).toBeGreaterThan(0);
    for (const { nom, empreinte } of diff.data.rapport.donnees) {
      expect(text).toContain(nom);
      expect(text).toContain(empreinte);
    }
    expect(text).toContain("rncp 0.0.0");
    expect(text).toContain("22/11/2026");
    expect(text).toContain("Licence Ouverte 2.0");
    for (const note of [...(diff.a.notes ?? []), ...(diff.b.notes ?? [])]) expect(text).toContain(note);
  });
});

describe("whose word a correspondence is", () => {
  const origins = (one: string): Set<string> =>
    new Set(tagsOf(one).flatMap(({ attributes }) => /^origine (\w+)$/.exec(attributes.get("class") ?? "")?.[1] ?? []));
  test("a reading says its state and who proposed it, and never that it is official", () => {
    expect(origins(page)).toEqual(new Set(["lecture"]));
    expect(textOf(page)).toContain("Lecture proposée, pas encore validée, sans valeur officielle.");
    expect(textOf(page)).toContain("sur les 36 de CESI");
  });
  test("a computation says its score and what made it", async () => {
    const computed = await diffOf(undefined, { calcul: true });
    const [first, ...others] = computed.data.correspondances;
    if (first === undefined) throw new Error("no pair");
    const raisons: Correspondance["raisons"] = [
      { partie: "objet", a: "crise", b: "crises", lien: "famille", poids: 0.25 },
    ];
    const data = { ...computed.data, correspondances: [{ ...first, raisons }, ...others] };
    const one = diffPage({ ...computed, data }, fr, "fr");
    expect(origins(one)).toEqual(new Set(["calcul"]));
    const text = textOf(one);
    expect(text).toContain(`calcul, score ${fr.decimal(first.score ?? 0)}`);
    expect(text).toMatch(/objet.: crise ~ crises \(même famille de mots, poids 0,25\)/);
  });
  test("what a fiche publishes stands by itself, with who publishes it", () => {
    const officielles = [{ a: "RNCP36924BC04", b: "RNCP38779BC04", avec: [], publiee_par: "RNCP38779" }];
    const one = diffPage({ ...diff, data: { ...diff.data, officielles } }, fr, "fr");
    expect(textOf(one)).toContain("RNCP36924BC04 ↔ RNCP38779BC04 (publiée par RNCP38779)");
    expect(textOf(page)).toMatch(/Aucune.: telles que lues/);
  });
});

describe("what is not known is said not to be", () => {
  const silent: Fiche = {
    ...diff.a,
    niveau: null,
    date_fin_enregistrement: null,
    prerequis_entree_formation: null,
    statistiques_promotions: null,
    codes_rome: [],
    voies_acces: [],
    modalites_evaluation: null,
    evaluation_finale: null,
    blocs: diff.a.blocs.map((bloc) => ({ ...bloc, evaluation: null })),
  };
  const { conditions_entree: _, ...fiche } = silent;
  test("in words", async () => {
    const text = textOf(diffPage(await diffOf([fiche, diff.b]), fr, "fr"));
    expect(text).toContain("? échéance non publiée");
    expect(text).toContain("La fiche ne dit pas comment ce bloc est évalué.");
    expect(text).toContain("? non précisé");
    expect(text).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
  });
  test("nothing is said to be a summary of ours that is none, no command stands for a text, no silence is claimed", async () => {
    const texte = ["Mise en situation devant un jury."];
    const told: Fiche = {
      ...fiche,
      prerequis_entree_formation: texte,
      blocs: fiche.blocs.map((bloc) => ({ ...bloc, evaluation: { texte, epreuves: [] } })),
    };
    for (const one of [fiche, told, { ...told, blocs: [] }]) {
      const text = textOf(diffPage(await diffOf([one, diff.b]), fr, "fr"));
      const [card = ""] = /Validité[\s\S]*?Certificateur/.exec(text) ?? [];
      expect(card).toContain("Évaluation");
      expect(card).not.toContain("résumé de rncp");
      expect(text).not.toContain("rncp evaluations");
      expect(text).not.toMatch(/La fiche ne dit pas (?:si|ce que)|ce que la fiche ne dit pas/);
    }
    const text = textOf(diffPage(await diffOf([told, diff.b]), fr, "fr"));
    expect(text).toContain("dont rncp n'a pas tiré d'épreuves");
  });
  test("without blocs, and so without pairs", async () => {
    const text = textOf(
      diffPage(
        await diffOf([{ ...fiche, blocs: [], competences_attestees: null }, diff.b], { calcul: true }),
        fr,
        "fr",
      ),
    );
    expect(text).toContain("n'a pas de bloc");
    expect(text).toContain("Aucun couple.");
    expect(text).not.toMatch(/undefined|NaN|\[object|Infinity/);
  });
});

describe("hostile texts", () => {
  const hostile = [
    `</script><script>alert(1)</script>`,
    `"><img src=x onerror=alert(1)>`,
    `' onmouseover='alert(1)`,
    `javascript:alert(1)`,
    `</style><svg onload=alert(1)>&lt;&#60;`,
    "\u202Egro.live\u2066\u0000\u001B[31m\uFFFE",
  ].join(" ");

  /** The same value with another text for each of its texts, and for each that its functions give. */
  const filled = <T>(value: T, say: (text: string) => string): T => fill(value, say) as T;
  const fill = (value: unknown, say: (text: string) => string): unknown => {
    if (typeof value === "string") return say(value);
    if (typeof value === "function") return (...args: unknown[]) => fill(value(...args), say);
    if (Array.isArray(value)) return value.map((one) => fill(one, say));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one, say)]));
  };
  /** Identifiers begin with the text, to stay of one bloc or fiche; only what the program looks up stays as it is. */
  const inData = (text: string) => (one: string) => {
    if (/^RNCP\d/.test(one)) return `${text}${one}`;
    return /^([a-z_]+|C\d+)$/.test(one) ? one : text;
  };
  /** The page with this text in the place of every text, ours included. */
  const pageOf = (text: string): string => {
    const { a, b, names, data, emploisProches } = filled(diff, inData(text));
    const [messages, words] = [filled(fr, () => text), filled(pageFr, () => text)];
    const wording = { lang: "fr", messages, words } as const;
    return renderSheet(sheetOf({ a, b, names, data, emploisProches, textOf: textsById([a, b]), ...wording }), wording);
  };
  const shape = (text: string): string[][] =>
    tagsOf(pageOf(text)).map(({ name, attributes }) => [name, ...attributes.keys()]);

  test("leave no element and no attribute of theirs, wherever they stand", () => {
    expect(shape(hostile)).toEqual(shape("x"));
    const details = tagsOf(page).filter(({ name }) => name === "details");
    expect(shape(hostile).filter(([name]) => name === "details")).toHaveLength(details.length);
  });
  test("are shown as they are written, what would act on letters made visible", () => {
    const text = pageOf(hostile);
    expect(textOf(text)).toContain(`"><img src=x onerror=alert(1)>`);
    expect(text).toContain("⟨U+202E⟩gro.live⟨U+2066⟩⟨U+0000⟩⟨U+001B⟩[31m⟨U+FFFE⟩");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out
    expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u202A-\u202E\u2066-\u2069\uFFFE]/);
  });
  test.each([
    ["javascript:alert(1)", undefined],
    ["JaVaScRiPt:alert(1)", undefined],
    ["\u0001javascript:alert(1)", undefined],
    ["java\nscript:alert(1)", undefined],
    ["data:text/html,x", undefined],
    ["//example.org", undefined],
    ["https://www.francecompetences.fr/recherche/rncp/1/", "https://www.francecompetences.fr/recherche/rncp/1/"],
    ["http://example.org/a b", "http://example.org/a%20b"],
  ])("of an address, %j becomes %j", (address, expected) => {
    expect(webAddress(address)).toBe(expected);
    expect(link(address, "x").markup.includes("<a ")).toBe(expected !== undefined);
  });
  test("html escapes values in lists and lists of lists", () => {
    expect(html`<p>${["<a>", ["<b>", html`<i>${"&"}</i>`]]}${undefined}</p>`.markup).toBe(
      "<p>&lt;a&gt;&lt;b&gt;<i>&amp;</i></p>",
    );
    expect(escapeHtml(`<"'&>`)).toBe("&lt;&quot;&#39;&amp;&gt;");
  });
});
