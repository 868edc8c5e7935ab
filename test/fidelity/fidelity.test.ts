import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../support/run.ts";
import { faults, ficheOf, opened, pageOf } from "./packaged.ts";

/** The titles, which stand on no line of their own in the copied pages. */
const titles: Readonly<Record<string, string>> = {
  RNCP36924: "Expert en cybersécurité et sécurité informatique",
  RNCP38779: "Manager en infrastructures et cybersécurité des systèmes d’information",
};
const namesIn = (folder: string, form: RegExp): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => form.exec(name)?.[1] ?? []);

test("every packaged fiche has its page, and every page its fiche", () => {
  const numeros = namesIn("data", /^((?:RNCP|RS)\d+)\.yaml$/);
  expect(numeros).toEqual(Object.keys(titles));
  expect(namesIn("test/fixtures/pages", /^(.*)\.txt$/)).toEqual(numeros);
});

describe.each(Object.entries(titles))("%s", (numero, title) => {
  const fiche = ficheOf(numero);
  test("holds its public page word for word, and nothing else but what the page backs", () => {
    expect(faults(opened(pageOf(numero)), fiche)).toEqual([]);
  });
  test("bears its number and its title", () => {
    expect([fiche.numero, fiche.intitule]).toEqual([numero, title]);
  });
  test("is still told as the same page with other white space and in another Unicode form", () => {
    const page = pageOf(numero).normalize("NFD").replaceAll(" ", " \u00a0").replaceAll("\n", " \r\n\n");
    expect(faults(opened(page), fiche)).toEqual([]);
  });
});
