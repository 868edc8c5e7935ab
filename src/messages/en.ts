import { licence, producteur } from "../model/identities.ts";
import { shellWord } from "../text/shell-word.ts";
import { couvertureEn } from "./couverture.en.ts";
import { explorerEn } from "./explorer.en.ts";
import { failuresEn, reasonsEn } from "./failures.en.ts";
import type { Labels, Messages, registreFr } from "./fr.ts";
import { helpEn } from "./help.en.ts";
import { lireEn } from "./lire.en.ts";

/** “1 fiche”, “2 fiches”: a number and its noun. In English, only 1 is singular. */
const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");
const n = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** The same, where a single one goes without its number: “test”, “2 tests”. */
const some = (count: number, one: string): string => (count === 1 ? one : `${count} ${one}s`);

const competencies = (count: number): string => n(count, "competency", "competencies");

/** What the tags of the register that have no field of the page are called. */
const registreEn: typeof registreFr = {
  id_fiche: "internal identifier",
  abrege: "kind of diploma",
  etat_fiche: "state of the fiche",
  type_enregistrement: "kind of registration",
  validation_partielle: "partial validation",
  duree_enregistrement: "length of the registration",
  date_decision: "day of the decision",
  date_effet: "day of effect",
  date_de_publication: "day of publication",
  date_dernier_jo: "last Journal officiel",
  date_limite_delivrance: "last day of issue",
  existence_partenaires: "has partners",
  certificateurs: "certifiers",
  etat_certificateur: "state of the certifier",
  publication_decret_general: "general decrees",
  publication_decret_creation: "founding decrees",
  publication_decret_autre: "other decrees",
  titre: "title",
  date: "date",
  niveau_maitrise_competences: "level of mastery",
  annees_promotions_niveau: "years of promotions",
  prerequis_entree_formation_bloc: "entry prerequisites, by bloc",
  prerequis_validation_bloc: "validation prerequisites, by bloc",
  codes_idcc: "IDCC codes",
  ccn_1: "collective agreement 1",
  ccn_2: "collective agreement 2",
  ccn_3: "collective agreement 3",
  duree_validite: "period of validity",
  modalites_renouvellement: "renewal",
};

/** Every sentence of the interface in English, with the keys of fr.ts. */
export const en: Messages & Labels = {
  date: (iso) => iso,
  unspecified: "not specified",
  unpublished: "not published",
  sameAsBlocs: "the statements of the blocs, word for word",
  sameAsBlocsBut: "the statements of the blocs, word for word, except:",
  withoutBloc: "the fiche, without blocs",
  sansBloc: "without blocs",
  seeAcquisition: "see the conditions of acquisition",
  onlyInWords: (command) => `told by the published text: ${command}`,
  proposed: (name) => `${name} (proposed by the import, to be reread)`,
  coefficient: (value) => `coefficient ${value}`,
  pages: (low, high) => (low === high ? n(low, "page") : `${low} to ${high} pages`),
  library: {
    origine: { fournie: "came with rncp", bibliotheque: "your library", registre: "register" },
    replaced: (numeros) =>
      `Your own ${numeros.length === 1 ? "copy stands for the packaged fiche" : "copies stand for the packaged fiches"}: ${numeros.join(", ")} (--fournies for those of rncp).`,
  },
  remplacements: {
    titre: "Chain of replacements",
    nouvelles: "Replaced, according to the fiches, by:",
    anciennes: "It replaces:",
    after: (numero) => `in place of ${numero}`,
    before: (numero) => `before ${numero}`,
    notThere: ": its fiche is not among those that are read",
    enVigueur: (numeros) => `In force on that day: ${numeros.join(", ")}`,
    aucune: "None is active on that day.",
    inconnu: "Which one is in force is not known: a fiche or a date is missing.",
  },
  partenaires: {
    habilitations: {
      HABILITATION_ORGA_FORM: "prepares and assesses",
      HABILITATION_FORMER: "prepares",
      HABILITATION_ORGA: "assesses",
    },
    finis: "The registration is over: none is active any more, whatever the register says of its state.",
  },
  proches: {
    title: (numero, name) => `After ${numero} ${name}`,
    remplacements: "What officially replaces it",
    heading: (date) => `The nearest, active on ${date} (computed)`,
    counts: (sure, open, total) =>
      `What you hold has a very likely lead for ${sure} of its ${n(total, "competency", "competencies")}, one to verify for ${open}`,
    domaines: (all) => `In common: ${all.join(", ")}`,
    otherTrade: "No code of a trade in common (ROME, Formacode, NSF): most likely another trade",
    next: (command) => `Bloc by bloc: ${command}`,
    note: (compared, among) =>
      `An estimate: ${n(compared, "certification")} compared whole, of ${grouped(among)} active ones whose words were likened. Another one may suit; nothing of this order is official.`,
    none: (among) =>
      `No lead found among ${n(among, "active certification")}. The whole register (--registre) has more of them.`,
  },
  registre: {
    sansEcart: (files) => `✓ no difference found, ${n(files, "file")} read`,
    actives: (date) => `Fiches active on ${date}; --expirees adds the others`,
    seulement: (repertoire) => `${repertoire} only`,
    title: (path) => `Register ${path}`,
    labels: {
      fiches: "Fiches",
      actives: "Active",
      competences: "Competencies",
      competences_sures: "of these, split without doubt",
      sans_competence: "Fiches without a competency to search",
      octets: "Size",
      fichier: "Export",
      jour: "Day",
      construit_le: "Built on",
      en_double: "Numbers that came twice",
    },
    count: (value) => grouped(value),
    ended: (numeros, from, to) => `Registrations that ended from ${from} to ${to}: ${numeros.join(", ")}`,
    unknownEnds:
      "The name of an export does not tell its day: which registrations ended from one register to the other is not known.",
    unknownDay: "which its name does not tell",
    megabytes: (count) => `${grouped(Math.round(count / 1_000_000))} MB`,
    age: (days) => (days === 0 ? "today" : `${n(days, "day")} ago`),
  },
  noBloc: "the fiche has no bloc",
  none: "the page gives none",
  yes: "yes",
  no: "no",
  unknown: "not specified in the source",
  decimal: (value) => value.toFixed(2),
  percent: (value) => `${value}%`,
  minutes: (count) => `${count} min`,
  hours: (low, high) => (low === high ? `${low} h` : `${low}–${high} h`),
  minuteRange: (low, high) => (low === high ? `${low} min` : `${low}–${high} min`),
  semicolon: "; ",
  colon: (label, value) => `${label}: ${value}`,
  blocCount: (count) => n(count, "bloc"),
  competenceCount: competencies,
  source: (numeros) => `Source: ${producteur}, ${licence} (${numeros})`,
  sourceFiches: (numeros) => `${numeros.length === 1 ? "fiche" : "fiches"} ${numeros.join(", ")}`,
  readOn: (first, last, someUnknown) => {
    if (first === undefined || last === undefined) return "day of reading not known";
    const days = first === last ? `read on ${first}` : `read from ${first} to ${last}`;
    return someUnknown ? `${days}, day not known for some` : days;
  },

  etat: {
    delivrance: (day) => `may be issued until ${day}`,
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
    origine: "Origin",
    roles: "Role",
    cherche: "Asked",
    trouvees: "Found",
    trouve: "Found",
    maniere: "How",
    surete: "Certainty",
    poids: "Weight",
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
    correspondances: "Official correspondences",
    codes_retires: "Retired codes",
    intercalaires: "Headings and notes in the list",
    liens_notes: "Description, without an address",
    partenaires: "Partners",
    registre: "Fields of the register",
    date_source: "Day of the source",
    notes: "Editors' notes (not from France compétences)",
  },
  voies: {
    FI: "student",
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
    etude_de_cas: (count) => (count === 1 ? "case study" : `${count} case studies`),
    epreuve_ecrite: (count) => some(count, "written test"),
    memoire: (count) => some(count, "dissertation"),
    rapport: (count) => some(count, "report"),
    mise_en_situation_simulee: (count) => some(count, "simulated work situation"),
    entretien: (count) => some(count, "interview"),
    portfolio: (count) => some(count, "portfolio"),
    controle_en_cours_de_formation: (count) => some(count, "continuous assessment"),
    projet: (count) => some(count, "project"),
    autre: (count) => some(count, "other test"),
  },
  periodeEntreprise: (months, consecutive) =>
    `${n(months, "month")} in a company${consecutive === undefined ? "" : consecutive ? ", consecutive" : ", consecutive or not"}`,
  seeText: "see the text",
  situation: (_, cadre) => cadre,
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
  doors: (words) => `the text also speaks of: ${words.join(", ")}`,
  inField: (domaine, conditions) => `in “${domaine}”: ${conditions}`,
  condition: (niveau, years, months, first) =>
    `${first ? "level " : ""}${niveau}${years === undefined ? "" : ` and ${n(years, "year")} of experience`}` +
    `${months === undefined ? "" : ` (in ${n(months, "month")})`}`,
  insertion: ({ global, metier }, year, graduates) => {
    const said = [
      ...(global === null ? [] : [`${global}% overall`]),
      ...(metier === null ? [] : [`${metier}% target occupation`]),
    ];
    const certified = graduates === null ? "" : `, ${n(graduates, "person", "people")} certified`;
    return `${said.join(", ")} (at 6 months, ${year}${certified})`;
  },
  list: { empty: "No fiche matches these criteria." },
  show: {
    competenceOf: (position, total) => `Competency ${position} of ${total}`,
    ownCode: "Competency code given by rncp: it is not official.",
    several: (names) => `To compare them: rncp diff ${names}`,
  },
  search: {
    found: (found, among, noun) => `${n(found, noun, `${noun.replace(/y$/, "ie")}s`)} out of ${among}`,
    competence: "competency",
    text: "text",
    shown: (shown) => `first ${shown} shown (--limit)`,
    nothing: (query, everywhere, elsewhere) =>
      elsewhere > 0
        ? `No competency found for “${query}”. With --tout, ${n(elsewhere, "text of the fiches answers", "texts of the fiches answer")}.`
        : `Nothing found for “${query}”${everywhere ? "" : ", not even in the other texts of the fiches"}. Try fewer words, or others.`,
    corrected: (from, to) => `“${from}” is not in the fiches: read as “${to}”.`,
    nearest: (words) => `Similar words in the fiches: ${words.map((word) => `“${word}”`).join(", ")}.`,
    outOf: (found, among) => `${found} of ${among}`,
    count: (found) => n(found, "result", "results"),
    near: (count) => `Neighbouring themes, which do not answer the question: ${count}`,
    folded: (count) =>
      count === 1
        ? "1 text of a neighbouring theme is not shown: --voisins adds it."
        : `${count} texts of neighbouring themes are not shown: --voisins adds them.`,
    unanswered: (words) => `Not in the fiches, ignored: ${words.map((word) => `“${word}”`).join(", ")}.`,
    outsideBlocs: "Outside the blocs",
    quoted: (term) => `“${term}”`,
    scored: (score, field, weight) =>
      `Score ${score} · field: ${field} (weight ${weight}). Where the words stand, how often and how near counts as well.`,
    manner: {
      mot: "the word",
      famille: "same family",
      exacte: "the exact phrase",
      debut: "a word it begins",
      corrige: "read as",
      synonyme: "lexicon, synonym",
      specifique: "lexicon, narrower",
      generique: "lexicon, wider",
      associe: "lexicon, near",
      formule: "lexicon, wording of the statements",
      renvoi: "lexicon, leads to",
    },
  },
  open: { noBrowser: "No browser could be opened: copy the address." },
  premier: {
    validite: "Validity",
    voies: "Ways in",
    contenu: "Content",
    enToutesLettres: "in full words: --section resume",
    ouvertes: (count, alone, active) =>
      `${count}${active ? "" : ", as published"}${alone ? ", individual application among them" : ""}`,
    niveau: (level) => `level ${level}`,
    blocs: (count) => n(count, "bloc"),
    competences: (count) => `${count} comp.`,
    entree: {
      doors: (words) => `also: ${words.join(", ")}`,
      condition: (niveau, years, months, first) =>
        `${first ? "level " : ""}${niveau}${years === undefined ? "" : ` and ${n(years, "year")} of experience`}` +
        `${months === undefined ? "" : ` (in ${months} months)`}`,
    },
    resumes: (evaluation, prerequis) =>
      evaluation && prerequis
        ? "Assessment and entry: summed up by rncp. "
        : `${evaluation ? "Assessment summed up by rncp. " : ""}${prerequis ? "Entry summed up by rncp. " : ""}`,
    suite: "More: --section, --complet",
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
    nearEmplois: "Of the same meaning, according to rncp:",
    remplacee: "Replaced by",
    noInsertion: "not published",
    headingBlocs: "Competency blocs",
    headingCorrespondances: "Competency matches",
    direction: (from, to) => `${from} → ${to}`,
    officielles: (count) =>
      `Official correspondences, published by the fiches · ${n(count, "correspondence", "correspondences")}`,
    officielle: (a, b, by) => `${a} ↔ ${b} (published by ${by})`,
    groups: (count) => `Competencies that correspond · ${n(count, "group", "groups")}`,
    origines: { lecture: "read", calcul: "computed" },
    proposee: "proposed",
    validee: "validated",
    score: (score) => `score ${score}`,
    parties: { action: "action", objet: "object", moyen: "means", finalite: "purpose", exemple: "example" },
    reason: (partie, a, b) => (a === b ? `${partie}: ${a}` : `${partie}: ${a} ~ ${b}`),
    detail: (command) => `Details: ${command}`,
    equivalente: "= equivalent",
    partielle: "≈ partial",
    alone: (name, other, count, isRead) =>
      isRead
        ? `${competencies(count)} of ${name} that nothing answers at ${other} (reading)`
        : `${competencies(count)} of ${name} without a lead found at ${other} (computation)`,
    outside: (name, count) => `${competencies(count)} of ${name} in no group`,
    pistes: (from, to) => `${from}, the nearest ones at ${to}`,
    above: "(the same)",
    pairs: (count) => n(count, "pair"),
  },
  couverture: couvertureEn,
  explorer: explorerEn,
  lire: lireEn,
  passerelle: {
    suite: "More: the statements one by one, what is held, how to enter, complements: --complet",
    de: "From",
    acquis: "Acquired",
    vers: "To",
    fermee: (name, day) => `✗ ${name}: on ${day}, the registration is over. Can one still enter? Ask the certifier.`,
    entiere: (codes) =>
      codes.length === 0 ? "the whole certification" : `the whole certification: ${codes.join(", ")}`,
    datesInconnues: "When these were validated is not known.",
    sansBloc: (name) => `${name}: the fiche has no bloc, there is nothing to compare bloc by bloc.`,
    bilan: (name, methode, { total, officiels, couverts }, compte) => {
      const basis =
        methode === "lecture"
          ? "according to a reading of the statements"
          : "according to a computation on the statements";
      const official =
        officiels === 0 ? "" : `${officiels} of ${n(total, "bloc")} covered by an official correspondence; `;
      const whole = couverts === 0 ? "" : `, ${couverts} of ${n(total, "bloc")} covered in full`;
      return `${name}: ${official}${basis}, ${compte}${whole}.`;
    },
    blocVise: "Target bloc",
    couverture: "Coverage",
    proche: "Nearest",
    etat: {
      en_partie: "≈ partly covered",
      non_couvert: "– nothing",
      pistes: "? leads to check",
      sans_piste: "? no lead found",
    },
    couvert: { officielle: "✓ covered · official", ours: "✓ covered · by reading" },
    manque: (name, count, total) => `What you lack for ${name} · ${competencies(count)} out of ${total}`,
    acquises: (count, total) => `What you already have · ${competencies(count)} out of ${total}`,
    nonLues: (count, total) => `Not read yet · ${competencies(count)} out of ${total}`,
    pistes: (count, total) => `Leads to check (computation) · ${competencies(count)} out of ${total}`,
    sansPiste: (count, total) =>
      `No lead found (computation, this is not an absence) · ${competencies(count)} out of ${total}`,
    ilManque: (manque) => (manque === undefined ? "what is missing was not judged" : `missing: ${manque}`),
    avec: (code, texte) => `you have ${code} ${texte}`,
    pourInformation: (counted) => `${counted} (our comparison, with no effect on this bloc)`,
    avertissement:
      "This comparison commits nobody: only the certifier of the target certification decides, by its jury, what it recognises.",
    sansOfficielle: "Official correspondences: neither fiche publishes any with the other.",
    effet: {
      couvre: ({ b, isWholeB }) => (isWholeB ? `✓ covers each bloc of ${b}` : `✓ covers ${b}`),
      non_acquise: ({ a, isWholeA }) =>
        isWholeA ? `– the certification ${a} is not given as acquired as a whole` : `– ${a} is not acquired`,
      incomplete: () =>
        "? the target fiche also names a bloc that is not acquired, and does not say whether one is enough",
      fiche_de_depart: () => "? published by the starting fiche: it does not tell what the target certifier recognises",
    },
    acces: (isClosed) => `Access to the target certification, as published${isClosed ? " · registration expired" : ""}`,
    resume: (phrase) => `${phrase} (summed up by rncp)`,
    prerequisEntree: "Prerequisites to enter",
    prerequisValidation: "Prerequisites to validate",
    prerequisBlocs: "Prerequisites by bloc",
    voiesOuvertes: "Open routes",
    voiesFermees: "Closed routes",
    voiesNonPrecisees: "Routes not specified",
    auDela: "Beyond the blocs",
    aucune: "none",
    complements: "What each bloc not acquired would add",
    blocNonAcquis: (name) => `${name}, bloc not acquired`,
    ajouterait: "Besides",
    trouvees: (count) =>
      `${n(count, "competency that nothing answers", "competencies that nothing answers")} would have a correspondence, partial at least`,
    pistesDePlus: (count) => `${n(count, "more competency", "more competencies")} would have a lead (computation)`,
    ameliorees: (count) => `${n(count, "partly covered competency", "partly covered competencies")} would be covered`,
    blocsOfficiels: (count) => `${n(count, "bloc")} would be covered by an official correspondence`,
    rienDePlus: "nothing more",
  },
  rapport: (version, date, prints) => `rncp ${version}, on ${date}; prints: ${prints}`,
  written: (file) => `Written to ${file}`,
  exported: (count, file) => `${n(count, "row")} written to ${file}`,
  validate: {
    fixed: (faults, files) =>
      files === 0
        ? "Nothing to mend without asking."
        : `${n(faults, "fault", "faults")} mended in ${n(files, "file", "files")}.`,
    clean: (files, accepted) => {
      const set = accepted === 0 ? "" : `, ${n(accepted, "accepted finding")}`;
      return `✓ ${n(files, "valid file")}${set}`;
    },
    tooManyWarnings: (warnings, allowed) =>
      `Failed: ${n(warnings, "warning")}, ${allowed === 0 ? "none" : allowed} allowed.`,
  },
  report: {
    verdict: ({ error, warning, info, accepted, files }) => {
      const counts = [n(error, "error"), n(warning, "warning")];
      if (info > 0) counts.push(`${info} info`);
      if (accepted > 0) counts.push(n(accepted, "accepted finding"));
      const sign = error > 0 ? "✗" : warning > 0 ? "!" : "✓";
      return `${sign} ${counts.join(", ")} in ${n(files, "file")} read`;
    },
    faults: (count) => n(count, "finding"),
    accepted: "accepted",
    notAnnotated: (count, limit) =>
      `${n(count, "finding is", "findings are")} not annotated (at most ${limit} per level): rncp validate shows them all.`,
    leftOut: (count) =>
      `${n(count, "finding is", "findings are")} not shown here: rncp validate --format json gives them all.`,
    columns: { severity: "Severity", place: "Place", message: "Finding", rule: "Rule" },
  },
  import: {
    head: (numero, intitule, action, file) =>
      `${numero} “${intitule}”${file === null ? "" : `: ${{ creee: "written into", remplacee: "replaces", identique: "the same already in" }[action]} ${file}`}`,
    content: (blocs, competences) =>
      `${competencies(competences)}${blocs === 0 ? ", without blocs" : ` in ${n(blocs, "bloc")}`}`,
    placed: (source, line, key, surete) => `${key} ← ${source} (l. ${line}), ${surete}`,
    unplaced: (source, line, text) => `NO PLACE ← ${source} (l. ${line}): ${text}`,
    surete: { sur: "sure", a_relire: "TO BE REREAD", non_decoupe: "NOT CUT" },
    code: (before, after) => (after === null ? `code retired: ${before}` : `code changed: ${before} → ${after}`),
    version: (version) =>
      `This export says it ${version === null ? "has no version" : `is flux ${version}`}; rncp knows 4.1: reread the result.`,
    unknownTags: (tags) => `Without a key in our data: ${tags.join(", ")}.`,
    young: "The reading of saved pages is young: reread the result beside the page.",
    completion: (folder) =>
      `For completion and checks in your editor: rncp schema fiche > ${folder}/../schemas/fiche.schema.json, then import again with --force.`,
    strict: "Not all is sure (--strict): nothing was written.",
  },
  add: {
    progress: (count) => `${count} fiches…`,
    reread: (file, line, key) => `To be reread: ${file}:${line} (${key})`,
    unplaced: (sources) => `Without a place in the fiche: ${sources.join(", ")}`,
    next: (numero, files) =>
      files === 1
        ? `Reread it beside its page: rncp show ${numero}`
        : `Reread them beside their pages, for example rncp show ${numero}. All of them: rncp list`,
    removed: (path) => `Fiche removed from the library: it was in ${path}`,
  },
  changes: {
    none: (revision) => `No change since ${revision}.`,
    noneCompared: (revision) => `No change since ${revision} in the fiches compared.`,
    autre: (file, how, added, removed) => {
      const what = { ajoute: "file added", modifie: "changed", supprime: "file removed" }[how];
      const entries = [
        ...(added === 0 ? [] : [`${n(added, "entry", "entries")} added or changed`]),
        ...(removed === 0 ? [] : [`${n(removed, "entry", "entries")} removed or changed`]),
      ];
      return `${file}: ${[what, ...entries].join(", ")}`;
    },
    since: (revision) => `Compared with ${revision}.`,
    competences: {
      reformulee: () => "reworded",
      deplacee: () => "moved",
      deplacee_reformulee: () => "moved and reworded",
      ajoutee: () => "added",
      supprimee: () => "removed",
    },
    ficheAdded: (content) => `fiche added (${content})`,
    ficheRemoved: (content) => `fiche removed (${content})`,
    blocsAdded: (count) => `${n(count, "bloc")} added`,
    blocsRemoved: (count) => `${n(count, "bloc")} removed`,
    blocsRetitled: (count) => `${n(count, "bloc")} retitled`,
    blocsReordered: "order of the blocs changed",
    expiry: "expiry date changed",
    evaluation: (blocs) => `evaluation changed (${blocs})`,
    fields: (count, names) => `${n(count, "other field")} changed (${names})`,
    reused: "code used again",
    reusedNote:
      "Code used again: it named another statement. A code is never given twice: leave a gap, and give a new code.",
    sameAsCompetences: (count) => (count < 2 ? "the same change as above" : `the same changes as above (${count})`),
    columns: { competence: "Competency", champ: "Field", changement: "Change", texte: "Text" },
    values: { ajoute: "added", supprime: "removed", modifie: "changed", deplace: "moved", ordre: "order" },
    leftOut: (file) => `Not compared: ${file}`,
    notCompared: "Not compared,",
    faulty: "Compared in spite of a fault,",
    leftOutBefore: (revision, place, what, command) => `in ${revision}: ${place} ${what} (see: ${command})`,
    leftOutNow: (place, what, command) => `in the folder: ${place} ${what} (see: ${command})`,
    keys: {
      codes_retires: "retired codes",
      code: "code",
      libelle: "label",
      texte: "text",
      epreuves: "test",
      periode_entreprise: "period in a company",
      duree_mois: "months",
      consecutive: "consecutive",
      type: "type",
      sujet: "subject",
      cadre: "setting",
      phases: "phase",
      numero: "number",
      nature: "nature",
      modalite: "mode",
      equipe_max: "largest team",
      tutoree: "tutored",
      duree_heures: "hours",
      duree_minutes: "minutes",
      productions: "output",
      jury: "jury",
      parties: "part",
      contenu: "content",
      niveau: "level",
      domaine: "field",
      experience_ans: "years of experience",
      preparation_mois: "months of preparation",
      voie: "way of access",
      actif: "open",
      composition: "jury members",
      date_derniere_modification: "last change",
      bloc: "bloc",
      bloc_destination: "bloc of the other fiche",
      intercalaires: "heading or note",
      avant: "before",
      repere: "mark",
      proposee: "proposed by the import",
      coefficient: "coefficient",
      pages_min: "pages at least",
      pages_max: "pages at most",
      habilitation: "entitlement",
      etat: "state",
      date_actif: "active since",
      date_derniere_modification_etat: "state since",
      ...registreEn,
    },
  },
  fmt: {
    summary: ({ changed, same, left }, isCheck) => {
      const parts = [
        { count: changed, what: isCheck ? "to format" : "formatted" },
        { count: same, what: "in form already" },
        { count: left, what: `left as ${left === 1 ? "it was" : "they were"}, to be mended first` },
      ].filter(({ count }) => count > 0);
      return parts.map(({ count, what }, index) => `${index === 0 ? n(count, "file") : count} ${what}`).join(", ");
    },
    nothing: "Nothing is formatted as long as these faults remain.",
    unfaithful: (file) =>
      `${file}: once formatted, it would not be read as the same file, so it stays as it is. This is a defect of rncp: please report it with the file.`,
  },
  rules: {
    kinds: {
      file: "File",
      yaml: "YAML",
      schema: "Schema",
      fiche: "One fiche",
      text: "The texts of a fiche",
      corpus: "The fiches of a folder",
      lexique: "The lexicon",
      lectures: "The matches read statement by statement",
      acceptations: "Acceptances",
      registre: "The register (rncp registre drift)",
    },
    title: "What it demands",
    more: "rncp explain <rule> says why, with an example.",
  },
  explain: {
    bad: (file, whole) => `To avoid (${file}${whole ? "" : ", excerpt"})`,
    said: "What rncp validate says of it",
    good: (file, whole) => `Right (${file}${whole ? "" : ", excerpt"})`,
    noExample: "Without an example: no excerpt can show this fault.",
    accept: "To accept it, if the page is so: acceptations.yaml, beside the fiche",
    cannotAccept: "A finding of this rule cannot be accepted in acceptations.yaml.",
    reason: "Written like this on the official page.",
    try: (code) => `rncp explain ${code} says why.`,
  },
  leftOut: {
    file: (place, findings) => `File left out: ${place}${findings === 1 ? "" : `, the first of ${findings} findings`}`,
    others: (count) => `… and ${n(count, "more file", "more files")} left out.`,
    findings: (folder) => `What is wrong with them: rncp validate ${shellWord(folder)}`,
    instead: {
      lexique: "The packaged lexicon is used instead.",
      correspondances: "The matches of these fiches are computed instead.",
    },
  },
  failures: failuresEn,
  reasons: reasonsEn,
  errorPrefix: "rncp: ",
  internal: (message) => `internal error (${message}). Please report it with the command you typed.`,
  severity: { error: "error", warning: "warning", info: "info" },
  help: helpEn,
};
