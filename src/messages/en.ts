import { diagnosticsEn, severitiesEn } from "./diagnostics.en.ts";
import type { Messages } from "./fr.ts";
import { helpEn } from "./help.en.ts";

/** “1 fiche”, “2 fiches”: a number and its noun. In English, only 1 is singular. */
const n = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** The same, where a single one goes without its number: “test”, “2 tests”. */
const some = (count: number, one: string): string => (count === 1 ? one : `${count} ${one}s`);

const competencies = (count: number): string => n(count, "competency", "competencies");

/** The end of a sentence about an unknown name: a suggestion, where there is one. */
const didYouMean = (suggestion: string | undefined): string => (suggestion ? `, did you mean “${suggestion}”?` : ".");

/** Every sentence of the interface in English, with the keys of fr.ts. */
export const en: Messages = {
  date: (iso) => iso,
  unspecified: "not specified",
  unpublished: "not published",
  sameAsBlocs: "the statements of the blocs, word for word",
  sameAsBlocsBut: "the statements of the blocs, word for word, except:",
  noBloc: "the fiche has no bloc",
  none: "the page gives none",
  yes: "yes",
  no: "no",
  unknown: "not specified on the copied page",
  percent: (value) => `${value}%`,
  minutes: (count) => `${count} min`,
  hours: (low, high) => (low === high ? `${low} h` : `${low}–${high} h`),
  minuteRange: (low, high) => (low === high ? `${low} min` : `${low}–${high} min`),
  semicolon: "; ",
  colon: (label, value) => `${label}: ${value}`,
  blocCount: (count) => n(count, "bloc"),
  competenceCount: competencies,
  source: (numeros) => `Source: France compétences, Licence Ouverte 2.0 (${numeros})`,
  sourceFiches: (numeros) => `${numeros.length === 1 ? "fiche" : "fiches"} ${numeros.join(", ")}`,
  etat: {
    active: (days, until) => `active until ${until} (${n(days, "day")} left)`,
    expire_bientot: (days, until) =>
      days === 0 ? `expires today (${until})` : `expires in ${n(days, "day")} (${until})`,
    expiree: (days, until) => `expired on ${until} (${n(days, "day")} ago)`,
    inconnu: "expiry date not published",
  },
  columns: {
    fiche: "Fiche",
    intitule: "Title",
    certificateur: "Certifier",
    niveau: "Level",
    etat: "Registration",
    contenu: "Contents",
    competences: "Competencies",
    bloc: "Bloc",
    evaluation: "Evaluation",
    epreuve: "Test",
    preparation: "Preparation",
    production: "Production",
    soutenance: "Oral defence",
    jury: "Jury",
    resultat: "Output",
    correspondance: "Match",
    annee: "Year",
    nombre_certifies: "Certified",
    nombre_certifies_vae: "of whom by VAE",
    taux_insertion_global_6mois: "Overall employment at 6 months",
    taux_insertion_metier_6mois: "In the occupation at 6 months",
    taux_insertion_metier_2ans: "In the occupation at 2 years",
    voie: "Access route",
    ouverte: "Open",
    maj: "Updated",
    nom: "Legal name",
    siret: "SIRET",
    nom_commercial: "Trade name",
    site_internet: "Website",
  },
  champs: {
    numero: "Number",
    intitule: "Title",
    niveau: "Level",
    codes_nsf: "NSF codes",
    formacodes: "Formacodes",
    date_fin_enregistrement: "Expiry of the registration",
    certificateurs: "Certifiers",
    objectifs_contexte: "Objectives and context",
    activites_visees: "Target activities",
    competences_attestees: "Certified competencies",
    modalites_evaluation: "Evaluation methods",
    blocs: "Competency blocs",
    competences: "Competencies",
    evaluation: "Evaluation",
    modalites_acquisition: "How the certification is obtained",
    evaluation_finale: "Beyond the blocs",
    secteurs_activite: "Sectors of activity",
    types_emploi_accessibles: "Accessible jobs",
    codes_rome: "ROME codes",
    reglementations_activites: "Legal references",
    prerequis_entree_formation: "Prerequisites for entering the training",
    conditions_entree: "Entry conditions, summed up by rncp",
    prerequis_validation: "Prerequisites for validation",
    prerequis_blocs: "Separate prerequisites for the blocs",
    voies_acces: "Access routes",
    accessible_nouvelle_caledonie: "New Caledonia",
    accessible_polynesie_francaise: "French Polynesia",
    statistiques_promotions: "Statistics",
    liens_description: "Description of the certification",
    anciennes_certifications: "Earlier certifications",
    nouvelles_certifications: "New certifications",
    notes: "Editors' notes (not from France compétences)",
  },
  voies: {
    FI: "pupil or student status",
    CA: "apprenticeship contract",
    FC: "continuing training",
    CQ: "professionalisation contract",
    CL: "individual application",
    VAE: "experience (VAE)",
  },
  epreuve: {
    mspr: (count) => (count === 1 ? "MSPR" : `${count} MSPR`),
    application_professionnelle: (count) => some(count, "professional assignment"),
    dossier_professionnel: (count) => some(count, "professional portfolio"),
    grand_oral: (count) => some(count, "grand oral"),
  },
  periodeEntreprise: (months, consecutive) =>
    `${n(months, "month")} in a company${consecutive === undefined ? "" : consecutive ? ", consecutive" : ", consecutive or not"}`,
  cadre: { reelle: "real", simulee: "simulated", reconstituee: "reconstructed" },
  or: " or ",
  modalite: { individuel: "individually", equipe: "as a team", groupe: "as a group" },
  contenu: { presentation: "presentation", demonstration: "demonstration", entretien: "interview" },
  and: " and ",
  production: { ecrit: "written", oral: "oral", demonstration: "demonstration" },
  preparation: (count, team) => some(count, team ? "team preparation" : "preparation"),
  writing: (count, alone) => some(count, alone ? "individual written document" : "written document"),
  defenceUntimed: "duration not specified",
  defence: (count) => some(count, "oral defence"),
  team: (max) => (max === null ? "team" : `team of ${max} max`),
  minutesUnspecified: (count) => `${count} not specified`,
  final: "Final",
  generalText: "Text for the whole fiche",
  inField: (domaine, conditions) => `in “${domaine}”: ${conditions}`,
  condition: (niveau, years, months) =>
    `level ${niveau}${years === undefined ? "" : ` and ${n(years, "year")} of experience`}` +
    `${months === undefined ? "" : ` (in ${n(months, "month")})`}`,
  insertion: (rate, year, graduates) =>
    `${rate}% at 6 months (${year}${graduates === null ? "" : `, ${n(graduates, "person", "people")} certified`})`,
  list: { empty: "No fiche matches these criteria." },
  show: {
    competenceOf: (position, total) => `Competency ${position} of ${total}`,
    ownCode: "Competency code given by rncp: it is not official.",
  },
  search: {
    found: (found, among, noun) => `${n(found, noun, `${noun.replace(/y$/, "ie")}s`)} out of ${among}`,
    competence: "competency",
    text: "text",
    shown: (shown) => `first ${shown} shown (--limit)`,
    nothing: (query, everywhere) =>
      `Nothing found for “${query}”. Try ${everywhere ? "fewer words, or others" : "fewer words, or --tout to search all the texts of the fiches"}.`,
    corrected: (from, to) => `“${from}” is not in the fiches: read as “${to}”.`,
  },
  diff: {
    niveau: "Level",
    blocs: "Blocs",
    competences: "Competencies",
    codes_nsf: "NSF",
    formacodes: "Formacodes",
    codes_rome: "ROME",
    evaluation: "Evaluation",
    prerequis: "Prerequisites",
    voies_acces: "Access routes",
    insertion: "Employment",
    certificateur: "Certifier",
    common: (values) => `common: ${values}`,
    commonFeminine: (values) => `common: ${values}`,
    openWays: (count) => n(count, "route"),
    noCommonEmploi: "no title in common",
    noInsertion: "not published",
    headingBlocs: "Competency blocs",
    headingCorrespondances: "Competency matches",
    estimate: "Estimated by rncp from the wordings: it is in no way official and binds no certifier.",
    levels: "equivalent: the same activity on the same object; partial: a clear part is missing on one side.",
    direction: (from, to) => `${from} → ${to}`,
    coverage: (found, total, equivalent) => {
      if (total === 0) return "no competency";
      if (found === 0) return `none of the ${total} competencies has a match`;
      const which = `${equivalent === 0 ? "none" : equivalent} of them judged equivalent`;
      return `${found} of the ${total} competencies ${found === 1 ? "has" : "have"} a match, ${which}`;
    },
    detail: (command) => `Details: ${command}`,
    equivalente: "= equivalent",
    partielle: "≈ partial",
    alone: (name, count) => `${competencies(count)} of ${name} without a match`,
    above: "(the same)",
    pairs: (count) => n(count, "pair"),
  },
  exported: (count, file) => `${n(count, "row")} written to ${file}`,
  validate: {
    fixed: (faults, files) =>
      files === 0
        ? "Nothing to mend without asking."
        : `${n(faults, "fault", "faults")} mended in ${n(files, "file", "files")}.`,
    clean: (files) => `✓ ${n(files, "valid file")}`,
    summary: (files, errors, warnings) =>
      `${errors > 0 ? "✗" : "!"} ${n(errors, "error")}, ${n(warnings, "warning")} in ${n(files, "file")} read`,
  },
  report: {
    verdict: ({ error, warning, info, accepted, files }) => {
      const counts = [n(error, "error"), n(warning, "warning")];
      if (info > 0) counts.push(`${info} info`);
      if (accepted > 0) counts.push(n(accepted, "accepted finding"));
      const sign = error > 0 ? "✗" : warning > 0 ? "!" : "✓";
      return `${sign} ${counts.join(", ")} in ${n(files, "file")} read`;
    },
    errors: (count) => n(count, "error"),
    accepted: "accepted",
    notAnnotated: (count, limit) =>
      `${n(count, "finding is", "findings are")} not annotated (at most ${limit} per level): rncp validate shows them all.`,
    leftOut: (count) =>
      `${n(count, "finding is", "findings are")} not shown here: rncp validate --format json gives them all.`,
    columns: { severity: "Severity", place: "Place", message: "Finding", rule: "Rule" },
  },
  badFile: (file) => `Fiche left out: ${file}`,
  failures: {
    "unknown-command": (a) => `unknown command “${a.name}”${didYouMean(a.suggestion)} See rncp --help.`,
    "unknown-option": (a) => `unknown option “${a.name}”${didYouMean(a.suggestion)} See rncp ${a.command} --help.`,
    "option-before-command": (a) => `“${a.name}” goes after the command: rncp ${a.command} ${a.name}`,
    "missing-argument": (a) => `<${helpEn.words[a.name ?? ""] ?? a.name}> is missing. See rncp ${a.command} --help.`,
    "missing-option-value": (a) => `the option “${a.name}” needs a value.`,
    "excess-arguments": (a) => `too many words after “${a.command}”. See rncp ${a.command} --help.`,
    "invalid-option-value": (a) => `“${a.value}” does not fit ${a.name}: expected ${a.expected}.`,
    "unknown-topic": (a) => `no help on “${a.name}”. Topics: ${a.topics}.`,
    "unknown-fiche": (a) => `no fiche “${a.name}”${didYouMean(a.suggestion)} See rncp list.`,
    "ambiguous-fiche": (a) => `“${a.name}” names several fiches: ${a.fiches}. Give the number.`,
    "missing-fiche": (a) =>
      `“${a.name}” does not say of which fiche: give its number or name too, such as epsi ${a.name}.`,
    "no-such-bloc": (a) => `none of the fiches has a bloc “${a.name}”: ${a.fiches}. See rncp blocs.`,
    "unknown-bloc": (a) => `the fiche ${a.fiche} has no bloc “${a.name}”. Its blocs: ${a.blocs}.`,
    "unknown-competence": (a) => `the bloc ${a.bloc} has no competency “${a.name}”. It has: ${a.competences}.`,
    "unknown-section": (a) => `unknown section “${a.name}”${didYouMean(a.suggestion)} Sections: ${a.sections}.`,
    "unknown-schema": (a) => `unknown schema “${a.name}”. Schemas: ${a.schemas}.`,
    "unknown-field": (a) => `unknown field “${a.name}”${didYouMean(a.suggestion)} Fields: ${a.fields}.`,
    "field-twice": (a) => `the field “${a.name}” is asked for twice.`,
    "same-fiche": (a) => `“${a.a}” and “${a.b}” name the same fiche, ${a.fiche}: nothing to compare.`,
    "empty-query": () => "nothing to search for: give at least one word. Example: rncp search gestion de crise",
    "function-words": (a) => `“${a.name}” has only words too common to search for: add one that carries the meaning.`,
    "no-fiche": (a) => `no readable fiche in ${a.folder}. It needs valid .yaml files: rncp validate ${a.folder}`,
    "no-such-path": (a) => `${a.path} does not exist.`,
    unreadable: (a) => `${a.path} cannot be read (${a.reason}).`,
    "no-match": (a) => `no file matches "${a.pattern}": nothing was checked.`,
    "nothing-to-validate": (a) => `no .yaml file in ${a.path}: nothing was checked.`,
    "output-without-format": (a) =>
      `--output ${a.path} follows the --format whose report it receives, one each: --format sarif --output ${a.path}`,
    "reports-on-stdout": () => "only one report goes to standard output: give the others an --output.",
    "fix-stdin": () => "--fix mends files, not standard input: give the path of the file.",
    "report-on-data": (a) => `${a.path} has the name of a data file: give the report another one.`,
    "file-exists": (a) => `${a.path} already exists: choose another name, or add --force to replace it.`,
    "not-a-file": (a) => `${a.path} is not a regular file: it is not replaced.`,
    unwritable: (a) => `${a.path} cannot be written (${a.reason}).`,
    "output-stopped": (a) => `the output stopped (${a.reason}): it is not whole.`,
    "excel-needs-csv": () => "--excel only works with --format csv.",
  },
  reasons: {
    EACCES: "access denied",
    EPERM: "access denied",
    ENOENT: "not found",
    ENOTDIR: "the path goes through a file",
    EISDIR: "it is a folder",
    ENAMETOOLONG: "name too long",
    ENOSPC: "disk full",
    EROFS: "read-only disk",
    ELOOP: "links in a loop",
  },
  errorPrefix: "rncp: ",
  internal: (message) => `internal error (${message}). Please report it with the command you typed.`,
  diagnostics: diagnosticsEn,
  severity: severitiesEn,
  help: helpEn,
};
