import type { Champ } from "../model/sorties.generated.ts";
import { fold } from "../text/fold.ts";
import { isStopWord } from "../text/function-words.ts";
import { stem } from "../text/stem.ts";

/** What acronyms of jobs stand for. */
const sigles: Readonly<Record<string, string>> = {
  rssi: "responsable securite systeme information",
  ssi: "securite systeme information",
  dsi: "directeur systeme information",
  dpo: "delegue protection donnees",
};

/** Jobs that are told apart by what they are responsible for: a part of it is another job. */
const chefs = /^(?:respons|direct|chef|manag|adjoint)/;

type Emploi = { readonly head: string; readonly rest: ReadonlySet<string> };

/** The first word of a title, and the stems of what it is about. */
const emploiOf = (titre: string): Emploi => {
  const words = fold(titre.replace(/\([^)]*\)/g, " "))
    .split(/[^a-z0-9]+/)
    .flatMap((word) => (sigles[word] ?? word).split(" "))
    .filter((word) => word.length > 1 && !isStopWord(word))
    .map((word) => stem(word === "cybersecurite" ? "securite" : word));
  const [head = "", ...rest] = words;
  return { head, rest: new Set(rest) };
};

const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((word) => b.has(word));

/** Whether two titles name one job, as we see it: the same work on the same object, or on a part of it. */
export const memeEmploi = (a: string, b: string): boolean => {
  const [one, other] = [emploiOf(a), emploiOf(b)];
  if (one.head !== other.head || one.rest.size === 0 || other.rest.size === 0) return false;
  if (chefs.test(one.head)) return within(one.rest, other.rest) && within(other.rest, one.rest);
  return within(one.rest, other.rest) || within(other.rest, one.rest);
};

/** The jobs of a that are named otherwise in b, each with its like, as we see it: `champ` compares their titles. */
export const emploisProches = (champ: Champ | undefined): (readonly [string, string])[] => {
  const { a = [], b = [], communs = [] } = champ ?? {};
  const theirs = [...communs, ...b];
  return a.flatMap((one) => theirs.filter((other) => memeEmploi(one, other)).map((other) => [one, other] as const));
};
