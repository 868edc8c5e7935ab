import { competencesOf } from "../../src/model/competences.ts";
import type { Bloc, Certificateur, Fiche, VoieAcces } from "../../src/model/fiche.generated.ts";
import { escapeHtml } from "../../src/render/page/escape.ts";

const voies: Readonly<Record<VoieAcces["voie"], string>> = {
  FI: "Après un parcours de formation sous statut d’élève ou d’étudiant",
  CA: "En contrat d’apprentissage",
  FC: "Après un parcours de formation continue",
  CQ: "En contrat de professionnalisation",
  CL: "Par candidature individuelle",
  VAE: "Par expérience",
};

/** A day as a page writes it. */
const jour = (iso: string | null): string => (iso === null ? "-" : iso.split("-").reverse().join("-"));
const cases = (value: boolean | null): [string, string] => [value === true ? "X" : "", value === false ? "X" : ""];
const tiret = (value: string | number | null): string => (value === null ? "-" : String(value));

/** The statements of a bloc as a page lists them: marks before them, headings between them. */
export const enonces = ({ competences, intercalaires = [] }: Pick<Bloc, "competences" | "intercalaires">): string[] => [
  ...competences.flatMap(({ code, texte, repere }) => [
    ...intercalaires.filter(({ avant }) => avant === code).map(marked),
    marked({ texte, repere }),
  ]),
  ...intercalaires.filter(({ avant }) => avant === null).map(marked),
];
const marked = ({ texte, repere }: { texte: string; repere?: string | undefined }): string =>
  repere === undefined ? texte : `${repere} ${texte}`;

/** A part of a page, in its order: a label with what stands below it. */
export type Partie =
  | { readonly libelle: string; readonly textes: readonly string[] }
  | { readonly libelle: string; readonly entete: readonly string[]; readonly rangees: readonly (readonly string[])[] }
  | { readonly libelle: string; readonly bloc: Bloc };

const certificateur = ({ nom, siret, nom_commercial, site_internet }: Certificateur): string[] => [
  nom,
  tiret(siret),
  tiret(nom_commercial),
  tiret(site_internet),
];

const textes = (libelle: string, list: readonly string[] | null | undefined): Partie[] =>
  list == null || list.length === 0 ? [] : [{ libelle, textes: list }];
const table = (libelle: string, entete: readonly string[], rangees: readonly (readonly string[])[]): Partie[] =>
  rangees.length === 0 ? [] : [{ libelle, entete, rangees }];

/** What « L'essentiel » says: labels and values. */
export const essentiel = (fiche: Fiche): Partie[] => [
  ...textes("Nomenclature du niveau de qualification", fiche.niveau === null ? [] : [`Niveau ${fiche.niveau}`]),
  ...textes(
    "Code(s) NSF",
    fiche.codes_nsf.map(({ code, libelle }) => `${code} : ${libelle}`),
  ),
  ...textes(
    "Formacode(s)",
    fiche.formacodes.map(({ code, libelle }) => `${code} : ${libelle}`),
  ),
  ...textes(
    "Date d’échéance de l’enregistrement",
    fiche.date_fin_enregistrement === null ? [] : [jour(fiche.date_fin_enregistrement)],
  ),
];

/** The sections of a page below it. */
export const parties = (fiche: Fiche): Partie[] => {
  const attested = fiche.competences_attestees ?? (fiche.blocs.length === 0 ? enonces(own(fiche)) : null);
  return [
    ...table(
      "Certificateur(s) :",
      ["Nom légal", "Siret", "Nom commercial", "Site internet"],
      fiche.certificateurs.map(certificateur),
    ),
    ...textes("Objectifs et contexte de la certification :", fiche.objectifs_contexte),
    ...textes("Activités visées :", fiche.activites_visees),
    ...textes("Compétences attestées :", attested),
    ...textes("Modalités d'évaluation :", fiche.modalites_evaluation),
    ...fiche.blocs.map((bloc) => ({ libelle: `${bloc.code} - ${bloc.intitule}`, bloc })),
    ...textes("Secteurs d’activités :", fiche.secteurs_activite),
    ...textes("Type d'emplois accessibles :", fiche.types_emploi_accessibles),
    ...textes(
      "Code(s) ROME :",
      fiche.codes_rome.map(({ code, libelle }) => `${code} - ${libelle}`),
    ),
    ...textes("Références juridiques des règlementations d’activité :", fiche.reglementations_activites),
    ...textes("Le cas échéant, prérequis à l’entrée en formation :", fiche.prerequis_entree_formation),
    ...textes("Le cas échéant, prérequis à la validation de la certification :", fiche.prerequis_validation),
    ...textes("Pré-requis disctincts pour les blocs de compétences :", fiche.prerequis_blocs),
    ...table(
      "Validité des composantes acquises :",
      ["Voie d’accès à la certification", "Oui", "Non", "Composition des jurys", "Date de dernière modification"],
      fiche.voies_acces.map(({ voie, actif, composition, date_derniere_modification: day }) => [
        ...[voies[voie], ...cases(actif), composition ?? "", day === null ? "" : jour(day)],
      ]),
    ),
    ...table(
      "",
      ["", "Oui", "Non"],
      [
        ["Inscrite au cadre de la Nouvelle Calédonie", ...cases(fiche.accessible_nouvelle_caledonie)],
        ["Inscrite au cadre de la Polynésie française", ...cases(fiche.accessible_polynesie_francaise)],
      ],
    ),
    ...table(
      "Statistiques :",
      [
        ...[
          "Année d'obtention de la certification",
          "Nombre de certifiés",
          "Nombre de certifiés à la suite d’un parcours vae",
        ],
        ...["Taux d'insertion global à 6 mois (en %)", "Taux d'insertion dans le métier visé à 6 mois (en %)"],
        "Taux d'insertion dans le métier visé à 2 ans (en %)",
      ],
      (fiche.statistiques_promotions ?? []).map((one) => [
        ...[String(one.annee), tiret(one.nombre_certifies), tiret(one.nombre_certifies_vae)],
        ...[tiret(one.taux_insertion_global_6mois), tiret(one.taux_insertion_metier_6mois)],
        tiret(one.taux_insertion_metier_2ans),
      ]),
    ),
    ...textes("Lien internet vers le descriptif de la certification :", fiche.liens_description),
    ...table(
      "Certification(s) antérieure(s) :",
      ["Code de la fiche", "Intitulé de la certification remplacée"],
      (fiche.anciennes_certifications ?? []).map(({ numero, intitule }) => [numero, intitule ?? ""]),
    ),
  ];
};

const own = (fiche: Fiche): Pick<Bloc, "competences" | "intercalaires"> => ({
  competences: competencesOf(fiche).map(({ id, texte }) => ({
    code: id.slice(fiche.numero.length),
    texte,
    ...(fiche.competences?.find(({ code }) => id.endsWith(code))?.repere === undefined
      ? {}
      : { repere: fiche.competences.find(({ code }) => id.endsWith(code))?.repere }),
  })) as Bloc["competences"],
  ...(fiche.intercalaires === undefined ? {} : { intercalaires: fiche.intercalaires }),
});

/** A page copied as text: its tables keep the tabs between their cells, or lose them. */
export const pageCollee = (fiche: Fiche, tabs: boolean): string => {
  const row = (cells: readonly string[]): string =>
    tabs ? cells.join("\t") : cells.filter((cell) => cell !== "").join(" ");
  const partie = (one: Partie): string[] => {
    if ("bloc" in one) {
      const left = enonces(one.bloc);
      const right = one.bloc.evaluation?.texte ?? [];
      return [one.libelle, row(["Liste de compétences", "Modalités d'évaluation"]), ...left, ...right];
    }
    return "textes" in one ? [one.libelle, ...one.textes] : [one.libelle, row(one.entete), ...one.rangees.map(row)];
  };
  const head = [`${fiche.numero} - ${fiche.intitule}`, "Active", "L'essentiel"];
  return [...head, ...[...essentiel(fiche), ...parties(fiche)].flatMap(partie)].join("\n");
};

const e = (text: string): string => escapeHtml(text);
const cells = (tag: string, list: readonly string[]): string =>
  list.map((one) => `<${tag}>${e(one)}</${tag}>`).join("");

/** A page saved from a browser, of the first or the second generation of the public site. */
export const pageSauvee = (fiche: Fiche, generation: 1 | 2): string => {
  const titre = (text: string): string =>
    generation === 1 ? `<p class="text--fcpt-certification__title">${e(text)}</p>` : `<h3>${e(text)}</h3>`;
  const bloc = ({ libelle, bloc: { evaluation, ...one } }: Extract<Partie, { bloc: Bloc }>): string => `
    <div class="accordion--fcpt-certification"><button class="accordion--fcpt-certification__button" onclick="x()">${e(libelle)}</button>
    <div class="accordion--fcpt-certification__content"><table><thead><tr>${cells("th", ["Liste de compétences", "Modalités d'évaluation"])}</tr></thead>
    <tbody><tr><td>${generation === 1 ? `<ul>${cells("li", enonces(one))}</ul>` : cells("p", enonces(one))}</td>
    <td>${cells("p", evaluation?.texte ?? [])}</td></tr></tbody></table></div></div>`;
  const partie = (one: Partie): string => {
    if ("bloc" in one) return bloc(one);
    if ("textes" in one) return `${titre(one.libelle)}<div>${cells("p", one.textes)}</div>`;
    const rows = one.rangees.map((row) => `<tr>${cells("td", row)}</tr>`).join("\n");
    return `${one.libelle === "" ? "" : titre(one.libelle)}<table><thead><tr>${cells("th", one.entete)}</tr></thead>
      <tbody class="table--fcpt-certification__body">${rows}</tbody></table>`;
  };
  const summary = essentiel(fiche).map(partie).join("\n");
  const rank = generation === 1 ? "h1" : "h2";
  return `<!DOCTYPE html>
<!-- saved from url=(0062)https://www.francecompetences.fr/recherche/${fiche.numero.replace(/\d+/, "").toLowerCase()}/${fiche.numero.replace(/\D+/, "")}/ -->
<html lang="fr"><head><meta charset="utf-8"><title>${e(fiche.intitule)} - France compétences</title>
<style>p { color: red }</style><script>document.write("<p>Activités visées :</p><p>un script</p>")</script></head>
<body><nav><ul><li><a href="javascript:alert(1)">Compétences attestées :</a></li></ul></nav>
<header><p>Le site de France compétences</p></header>
<main><${rank}>${e(fiche.intitule)}</${rank}><p>N° de fiche ${fiche.numero}</p><p>Active</p>
<h2>L'essentiel</h2><div class="desktop">${summary}</div><div class="mobile">${summary}</div>
${parties(fiche).map(partie).join("\n")}
</main><footer><p>Statistiques : mentions légales</p></footer></body></html>`;
};
