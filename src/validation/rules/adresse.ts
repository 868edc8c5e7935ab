import { type Example, type FicheRule, ficheRule, type Report } from "../rule.ts";

const example = (address: string): Example => ({ "RNCP34762.yaml": `liens_description:\n  - "${address}"\n` });

/** A name on the Internet has at least two parts; an IP address is none, and is fine. */
const isHost = (host: string): boolean =>
  host.startsWith("[") || (host.includes(".") && host.split(".").every((part) => /^[a-z0-9_-]+$/.test(part)));

/** What needs no closer look: a name in several parts, then a path of plain characters. */
const plain = /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[\w./%?=&#-]*)?$/i;

/** Why nobody can follow an address that looks like http(s); undefined for one that can be followed. */
export const problemOf = (address: string): "invalid" | "host" | "credentials" | undefined => {
  if (plain.test(address)) return undefined;
  if (!URL.canParse(address)) return "invalid";
  const { hostname, username, password } = new URL(address);
  if (username !== "" || password !== "") return "credentials";
  return isHost(hostname.replace(/\.$/, "")) ? undefined : "host";
};

const check = (address: string, path: (string | number)[], report: Report<"adresse">): void => {
  const problem = problemOf(address);
  if (problem !== undefined) report(path, { problem, address });
};

const common = {
  id: "adresse",
  examples: { bad: example("https://cesi"), good: example("https://www.cesi.fr/formation?niveau=7#blocs") },
} as const;

/** The addresses of a fiche can be followed: one rule per list, so that a broken one hides no other. */
export const adresse: readonly FicheRule<"adresse">[] = [
  ficheRule({
    ...common,
    reads: ["certificateurs"],
    check: ({ certificateurs }, report) => {
      for (const [index, { site_internet: site }] of certificateurs.entries())
        if (site !== null) check(site, ["certificateurs", index, "site_internet"], report);
    },
  }),
  ficheRule({
    ...common,
    reads: ["liens_description"],
    check: ({ liens_description }, report) => {
      for (const [index, link] of liens_description.entries()) check(link, ["liens_description", index], report);
    },
  }),
];
