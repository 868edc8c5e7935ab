import { fold } from "../../text/fold.ts";
import { isFrenchInfinitive } from "../../text/infinitive.ts";
import { withoutMark } from "../../text/list-mark.ts";
import { atStart, ficheRule } from "../rule.ts";
import { statementsOf } from "../statements.ts";

const example = (texte: string) => `
blocs:
  - code: RNCP34762BC01
    intitule: "Concevoir une application"
    competences:
      - code: C01
        texte: "${texte}"
    evaluation: null
`;

/** « Ne pas … », « S'assurer », « Se former »: what may stand before an infinitive; and the quotes and brackets. */
const before = /^(?:[^a-z]*(?:ne (?:pas |plus |jamais )?|n'|s'|(?:se|y|en|bien|mieux|savoir) (?=[a-z-]*r)))?[^a-z]*/;

/** « Capacité à analyser … »: what one is able to do, said with a noun before it. */
const ability = /^[^a-z]*(?:capacites?|aptitudes?) (?:a |de |d')/;

const firstWord = /^[a-z]+(?:-[a-z]+)*/;

const startsWithInfinitive = (text: string): boolean => {
  const [word = ""] = firstWord.exec(text.replace(before, "")) ?? [];
  return isFrenchInfinitive(word);
};

/** Words that open a circumstance, which the competency itself follows after a comma. */
const circumstance =
  /^[^a-z]*(?:a|au|aux|dans|en|pour|par|sur|sous|selon|avec|lors|apres|avant|face|depuis|des|de|d'|du|grace|suite|afin|sans|suivant|si|quand|lorsque|lorsqu|[a-z]+ment)\b/;

/** Most statements begin with nothing but a verb. */
const plainWord = /^[A-Za-zÀ-ÿ]+(?=[ ,])/;

const startsPlainly = (statement: string): boolean => {
  const [word] = plainWord.exec(statement) ?? [];
  return word !== undefined && isFrenchInfinitive(fold(word));
};

/** Whether the statement of a competency says what one does: « Analyser… », or « Dans son périmètre, analyser… ». */
const isAction = (statement: string): boolean => {
  const start = fold(statement.slice(0, 80)).replace(ability, "");
  if (startsWithInfinitive(start)) return true;
  if (!circumstance.test(start)) return false;
  return fold(statement)
    .split(/[,:;]|\b[a-z]+ment\b/)
    .slice(1)
    .some(startsWithInfinitive);
};

/** A competency is said with an infinitive: what one is able to do, not what one knows or where one works. */
export const competenceInfinitif = ficheRule({
  id: "competence-infinitif",
  examples: {
    bad: { "RNCP34762.yaml": example("Analyse des besoins des utilisateurs") },
    good: { "RNCP34762.yaml": example("Analyser les besoins des utilisateurs") },
  },
  reads: ["blocs"],
  check: ({ blocs }, report) => {
    for (const { id, path, texte } of statementsOf(blocs)) {
      if (startsPlainly(texte) || isAction(withoutMark(texte))) continue;
      report(path, { competence: id }, atStart(texte));
    }
  },
});
