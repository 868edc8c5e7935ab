import { expect, test } from "vitest";
import { run } from "../support/run.ts";

/** What a person sees without scrolling, the question that was typed above it. */
const terminal = { columns: 80, rows: 40 };

/** What an advisor wants to know with a candidate beside them: the question, one command, and the words that answer it. */
const tasks: readonly (readonly [question: string, line: string, answer: RegExp])[] = [
  ["Laquelle est encore valable ?", "list", /✗ expirée[\s\S]*✓ active|✓ active[\s\S]*✗ expirée/],
  ["Lesquelles seulement sont actives ?", "list --actives", /RNCP38779(?![\s\S]*RNCP36924 )/],
  ["Jusqu'à quand CESI ?", "show cesi --section validite", /27\/03\/2029/],
  ["Que dire d'abord des deux ?", "diff epsi cesi", /Validité[\s\S]*Évaluation[\s\S]*Prérequis[\s\S]*Insertion/],
  ["Combien de CESI un titulaire d'EPSI a-t-il ?", "diff epsi cesi", /EPSI → CESI {2}\d+ couvertes?/],
  ["Combien d'EPSI un titulaire de CESI a-t-il ?", "diff epsi cesi", /CESI → EPSI {2}\d+ couvertes?/],
  ["Que manque-t-il avec BC01 et BC04 d'EPSI ?", "passerelle epsi cesi BC01 BC04", /BC02 {2}C01, C02, C03/],
  ["Combien de temps dure l'oral d'EPSI ?", "evaluations epsi", /45 min/],
  ["Comment est-on évalué à CESI ?", "evaluations cesi", /application professionnelle/],
  ["Peut-on y entrer par la VAE ?", "show cesi --section vae", /expérience \(VAE\)/],
  ["Qui est dans le jury ?", "show cesi --section jury", /jury national unique/],
  ["Que faut-il pour entrer ?", "show epsi --section prerequis", /niveau/],
  ["Quels emplois ensuite ?", "show cesi --section emplois", /Chef de projet/],
  ["Combien trouvent un emploi ?", "show cesi --section insertion", /98 %/],
  ["Qui parle du RGPD ?", "search RGPD", /EPSI \d+ sur 44, CESI \d+ sur 36/],
  ["Où apprend-on à gérer une crise ?", "search gestion de crise", /RNCP36924BC04C08/],
  ["Qui forme au management ?", "search manager une équipe", /RNCP38779BC01C0[12]/],
  ["Mon futur chef veut un SIEM", "search SIEM", /RNCP38779BC04C05/],
  ["Est-ce que je saurai me servir de Splunk ?", "search Splunk", /CESI \d+ sur 36/],
  ["Quels blocs ?", "blocs cesi", /BC01[\s\S]*BC02[\s\S]*BC03[\s\S]*BC04/],
  ["Que dit cette compétence ?", "show epsi BC04 C08", /Animer la cellule de crise/],
  ["Qu'y répond-il à CESI ?", "show epsi BC01 C01", /CESI BC01C04|RNCP38779BC01C04|BC01C04/],
  ["Quelles sont les compétences de ce bloc ?", "show RNCP38779BC02", /C01[\s\S]*C05/],
  ["Où est la page officielle ?", "open cesi", /francecompetences\.fr\/recherche\/rncp\/38779/],
  ["Quels métiers ROME ?", "show epsi --section rome", /M1802/],
  ["Par quoi EPSI est-elle remplacée ?", "show epsi --section remplacement", /antérieures|nouvelles|RNCP/i],
];

test.each(tasks)("%s → rncp %s", async (_, line, answer) => {
  const { status, stdout } = await run(line.split(" "), { terminal, open: () => true });
  expect(status).toBe(0);
  expect(stdout.split("\n").slice(0, terminal.rows).join("\n")).toMatch(answer);
});
