import { competencesOf } from "../model/competences.ts";
import type { Bloc, Certificateur, Competence, Evaluation, Fiche } from "../model/fiche.generated.ts";
import { groupBy } from "../model/group-by.ts";
import { competenceCode, rankOf } from "../model/identities.ts";
import { pairCompetences, placed } from "./pair-competences.ts";

/** What became of a code that is not used as before; null: nothing on the page answers it any more. */
export type CodeChange = { readonly ancien: string; readonly nouveau: string | null };

/** A fiche with the official texts of its source and what was ours, and the codes that a join must follow. */
export type Reprise = { readonly fiche: Fiche; readonly codes: readonly CodeChange[] };

/**
 * Takes the official texts of a fiche that was read again, and keeps what is ours: the codes of the competencies whose
 * statement is the same, tests, entry conditions, notes. A changed statement gets a new code and the old one is retired.
 * @param unsaid the keys that this kind of source never fills: empty, they say nothing against what stands there
 */
export const reprendre = (avant: Fiche, lue: Fiche, unsaid: readonly (keyof Fiche)[]): Reprise => {
  const kept = Object.fromEntries(
    unsaid.filter((key) => isEmpty(lue[key]) && !isEmpty(avant[key])).map((key) => [key, avant[key]]),
  );
  const blocs = new Map(avant.blocs.map((bloc) => [bloc.code, bloc]));
  const ours = {
    ...(avant.conditions_entree === undefined ? {} : { conditions_entree: avant.conditions_entree }),
    ...(avant.notes === undefined ? {} : { notes: avant.notes }),
    evaluation_finale: avant.evaluation_finale,
  };
  const fiche: Fiche = {
    ...lue,
    ...kept,
    ...ours,
    ...(lue.competences === undefined ? {} : recoded(avant, { ...lue, competences: lue.competences })),
    certificateurs: lue.certificateurs.map((one) => named(one, avant.certificateurs)),
    blocs: lue.blocs.map((bloc) => blocAgain(blocs.get(bloc.code), bloc)),
  };
  return { fiche, codes: codeChanges(avant, fiche) };
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** A certifier with the names that the source does not give. */
const named = (read: Certificateur, before: readonly Certificateur[]): Certificateur => {
  const old = before.find(({ nom, siret }) => (siret === null ? nom === read.nom : siret === read.siret));
  return {
    ...read,
    nom_commercial: read.nom_commercial ?? old?.nom_commercial ?? null,
    site_internet: read.site_internet ?? old?.site_internet ?? null,
  };
};

const blocAgain = (avant: Bloc | undefined, lu: Bloc): Bloc =>
  avant === undefined
    ? lu
    : { ...lu, ...recoded(avant, lu), evaluation: evaluationAgain(avant.evaluation, lu.evaluation) };

/** Tests that somebody looked at stay; those that were only proposed are proposed anew. */
const evaluationAgain = (avant: Evaluation, lue: Evaluation): Evaluation => {
  const ours = avant?.epreuves.filter(({ proposee }) => proposee !== true) ?? [];
  return lue === null || ours.length === 0 ? lue : { ...lue, epreuves: ours };
};

/** A list of statements with its codes. */
type Coded = Pick<Bloc, "codes_retires" | "intercalaires"> & { competences?: Competence[] };

const sameStatement = ({ texte }: Competence): string =>
  texte.normalize("NFC").replace(/[’ʼ]/g, "'").replace(/\s+/g, " ");

/** The statements as read, each with the code that it had, or with one that never served. */
const recoded = (avant: Coded, lue: Coded & { competences: Competence[] }): Required<Pick<Coded, "competences">> => {
  const before = avant.competences ?? [];
  const waiting = groupBy(before, sameStatement);
  const retired = avant.codes_retires ?? [];
  let last = Math.max(0, ...[...before.map(({ code }) => code), ...retired].map(rankOf));
  const codes = new Map<string, string>();
  const competences = lue.competences.map((one) => {
    const code =
      waiting.get(sameStatement(one))?.shift()?.code ?? competenceCode(++last, one.code.startsWith("A") ? "A" : "C");
    codes.set(one.code, code);
    return { ...one, code };
  });
  const used = new Set(competences.map(({ code }) => code));
  const gone = [...retired, ...before.map(({ code }) => code).filter((code) => !used.has(code))];
  const intercalaires = lue.intercalaires?.map((one) => ({
    ...one,
    avant: one.avant === null ? null : (codes.get(one.avant) ?? null),
  }));
  return {
    competences,
    ...(gone.length === 0 ? {} : { codes_retires: gone }),
    ...(intercalaires === undefined ? {} : { intercalaires }),
  };
};

/** Where each competency went that is not found under its code. */
const codeChanges = (avant: Fiche, apres: Fiche): CodeChange[] => {
  const { before, pairs } = pairCompetences(placed(competencesOf(avant)), placed(competencesOf(apres)));
  return [
    ...pairs
      .filter((pair) => pair.before.id !== pair.after.id)
      .map((pair) => ({
        ancien: pair.before.id,
        nouveau: pair.after.id,
      })),
    ...[...before].map(({ id }) => ({ ancien: id, nouveau: null })),
  ].sort((a, b) => (a.ancien < b.ancien ? -1 : 1));
};
