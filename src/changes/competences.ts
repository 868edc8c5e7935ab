import type { PlacedCompetence } from "../model/competences.ts";
import { compareCodeUnits } from "../model/diagnostic.ts";
import type { CompetenceChange } from "../model/sorties.generated.ts";
import { type Pair, type Placed, pairCompetences, placed } from "./pair-competences.ts";
import { typographyKey } from "./resemblance.ts";
import { wordDiff } from "./word-diff.ts";

/** What became of the competencies of a fiche, by bloc and code; nothing is said of those that stayed as they were. */
export const competenceChanges = (
  before: readonly PlacedCompetence[],
  after: readonly PlacedCompetence[],
): CompetenceChange[] => {
  const old = placed(before);
  const known = new Set(old.map(({ id }) => id));
  const found = pairCompetences(old, placed(after));
  return [
    ...found.pairs.map((pair) => pairChange(pair, known)),
    ...[...found.before].map(removal),
    ...[...found.after].map((one) => addition(one, known)),
  ].sort(inOrder);
};

const pairChange = ({ before, after }: Pair, known: ReadonlySet<string>): CompetenceChange => {
  const moved = before.id !== after.id;
  const sameWords = typographyKey(before.texte) === typographyKey(after.texte);
  return {
    changement: !moved ? "reformulee" : sameWords ? "deplacee" : "deplacee_reformulee",
    avant: before.id,
    apres: after.id,
    texte_avant: before.texte,
    texte_apres: after.texte,
    segments: wordDiff(before.texte, after.texte),
    code_reemploye: moved && known.has(after.id),
  };
};

const removal = ({ id, texte }: Placed): CompetenceChange => ({
  changement: "supprimee",
  avant: id,
  apres: null,
  texte_avant: texte,
  texte_apres: null,
  segments: [{ type: "removed", texte }],
  code_reemploye: false,
});

const addition = ({ id, texte }: Placed, known: ReadonlySet<string>): CompetenceChange => ({
  changement: "ajoutee",
  avant: null,
  apres: id,
  texte_avant: null,
  texte_apres: texte,
  segments: [{ type: "added", texte }],
  code_reemploye: known.has(id),
});

/** By bloc and code; of one code, what went comes before what came. */
const inOrder = (a: CompetenceChange, b: CompetenceChange): number =>
  compareCodeUnits(a.apres ?? a.avant ?? "", b.apres ?? b.avant ?? "") ||
  compareCodeUnits(a.apres ?? "", b.apres ?? "");
