import type { Path } from "../../model/diagnostic.ts";
import type { Bloc } from "../../model/fiche.generated.ts";
import { type CodeLetter, competenceCode as codeOf, rankOf } from "../../model/identities.ts";
import { ficheRule, type Report } from "../rule.ts";

const example = (code: string) => `
blocs:
  - code: RNCP34762BC01
    intitule: "Concevoir une application"
    competences:
      - code: C01
        texte: "Analyser les besoins des utilisateurs"
      - code: ${code}
        texte: "Rédiger les spécifications"
    codes_retires: [C02]
    evaluation: null
`;

/** A code of a bloc, used or retired, and where it stands. */
type Placed = { readonly code: string; readonly path: Path; readonly texte?: string };

/** Whether a code is used twice for one statement. */
const isCopy = (used: readonly Placed[], code: string): boolean =>
  new Set(used.filter((one) => one.code === code).map(({ texte }) => texte)).size === 1;

/** Of a code that is lower than the one before it, which one is out of its place: that one, if the next is lower too. */
const misplaced = (used: readonly Placed[], index: number): Placed | undefined => {
  const rank = (at: number): number => rankOf(used[at]?.code ?? "");
  const isBefore = rank(index) > rank(index - 2) && index + 1 < used.length && rank(index + 1) < rank(index - 1);
  return used[isBefore ? index - 1 : index];
};

/** Codes are unique, begin at C01, and ascend. Tells whether they do not: what is missing is then in doubt. */
const checkOrder = (used: readonly Placed[], bloc: string, report: Report<"competence-code">): boolean => {
  const seen = new Set<string>();
  let isInDoubt = false;
  for (const [index, { code, path }] of used.entries()) {
    const { code: previous = "" } = used[index - 1] ?? {};
    if (rankOf(code) === 0) report(path, { problem: "start", code, bloc });
    else if (seen.has(code)) report(path, { problem: isCopy(used, code) ? "copy" : "duplicate", code, bloc });
    else if (rankOf(code) < rankOf(previous)) {
      report(misplaced(used, index)?.path ?? path, { problem: "order", code, previous, bloc });
    }
    isInDoubt ||= seen.has(code) || rankOf(code) < rankOf(previous);
    seen.add(code);
  }
  return isInDoubt;
};

/** Each hole between the codes that are used or retired, told at the first code after it. */
const checkGaps = (known: readonly Placed[], { code: bloc, letter }: List, report: Report<"competence-code">): void => {
  let next = 1;
  for (const { code, path } of [...known].sort((a, b) => rankOf(a.code) - rankOf(b.code))) {
    const rank = rankOf(code);
    if (rank > next)
      report(path, { problem: "gap", code, first: codeOf(next, letter), last: codeOf(rank - 1, letter), bloc });
    next = Math.max(next, rank + 1);
  }
};

/** A list of coded statements: that of a bloc, or of a fiche without blocs. */
type List = Pick<Bloc, "code" | "codes_retires"> & {
  readonly competences: readonly { readonly code: string; readonly texte: string }[];
  readonly letter: CodeLetter;
  readonly path: Path;
};

const checkList = (list: List, report: Report<"competence-code">): void => {
  const { code: bloc, competences, codes_retires = [] } = list;
  const placed = (code: string, ...path: Path): Placed => ({ code, path: [...list.path, ...path] });
  const used = competences.map(({ code, texte }, index) => ({ ...placed(code, "competences", index, "code"), texte }));
  const retired = codes_retires.map((code, index) => placed(code, "codes_retires", index));
  const isInDoubt = checkOrder(used, bloc, report);
  const codes = new Set(used.map(({ code }) => code));
  for (const { code, path } of retired) {
    if (codes.has(code)) report(path, { problem: "retired", code, bloc });
    else if (rankOf(code) === 0) report(path, { problem: "start", code, bloc });
  }
  if (!isInDoubt) checkGaps([...used, ...retired], list, report);
};

/** Whether the codes simply run from the first, as they mostly do. */
const isPlain = ({ competences, codes_retires, letter }: List): boolean =>
  codes_retires === undefined && competences.every(({ code }, index) => code === codeOf(index + 1, letter));

const retiredIn = (codes: readonly string[] | undefined) => (codes === undefined ? {} : { codes_retires: [...codes] });

/** The codes of a bloc are unique and ascend from C01; one that is missing is recorded as retired, and never used again. */
export const competenceCode = ficheRule({
  id: "competence-code",
  examples: {
    bad: { "RNCP34762.yaml": example("C04") },
    good: { "RNCP34762.yaml": example("C03") },
  },
  reads: ["numero", "blocs", "competences", "codes_retires"],
  check: ({ numero, blocs, competences, codes_retires }, report) => {
    const own =
      competences === undefined
        ? []
        : [{ code: numero, competences, ...retiredIn(codes_retires), letter: "A", path: [] } as const];
    const lists: List[] = [
      ...own,
      ...blocs.map((bloc, index) => ({ ...bloc, letter: "C" as const, path: ["blocs", index] })),
    ];
    for (const list of lists) if (!isPlain(list)) checkList(list, report);
  },
});
