/** Tables: the heat map, the compared fields, the prints of the data. */
export const styleTables = `
.defile { position: relative; overflow-x: auto; margin-bottom: 1rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--doux); font-size: .9rem; padding-bottom: .5rem; }
th, td { border: 1px solid var(--trait); padding: .45rem .6rem; text-align: left; vertical-align: top; }
th { font-weight: 600; background: var(--plan); }
.chaleur th .titre { display: block; font-weight: 400; font-size: .85rem; line-height: 1.3; }
.chaleur td { text-align: center; vertical-align: middle; font-size: 1.15rem; font-weight: 600; }
.chaleur .code { overflow-wrap: normal; }
.chaleur td a { position: relative; display: block; color: inherit; padding: .4rem .2rem; min-width: 1.5rem; }
.chaleur td small { display: block; font-size: .75rem; font-weight: 400; }
.chaleur .somme { font-size: .9rem; font-weight: 400; background: var(--plan); }
.chaleur td.c0 { color: var(--doux); font-weight: 400; }
.chaleur td.c1 { background: var(--c1); } .chaleur td.c2 { background: var(--c2); }
.chaleur td.c3 { background: var(--c3); color: var(--sombre); }
.chaleur td.c4 { background: var(--c4); color: var(--clair); } .chaleur td.c5 { background: var(--c5); color: var(--clair); }
.chaleur td :focus-visible { outline-color: currentColor; }
@media (max-width: 47.99rem) {
  .chaleur th .titre { display: none; }
  .chaleur th, .chaleur td { padding: .3rem; font-size: .9rem; }
  .chaleur td { font-size: 1.05rem; }
  .chaleur .somme { font-size: .8rem; }
  .chaleur td a { padding: .3rem 0; }
}
th, td, .reperes, .evaluation, .epreuves caption { overflow-wrap: anywhere; hyphens: auto; }
.vue { margin-bottom: 1rem; }
.vue th[scope="row"] { width: 22%; overflow-wrap: anywhere; }
.reperes > div { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: 0 .75rem; padding: .3rem 0; border-top: 1px solid var(--trait); }
.reperes dt { color: var(--doux); }
.reperes dd { margin: 0; }
@media (max-width: 40rem) { .reperes > div { grid-template-columns: minmax(0, 1fr); } }
.epreuves { margin-bottom: 1rem; }
.epreuves th { width: 45%; }
.epreuves .titre { font-weight: 400; }
.faits, .voies { margin-bottom: 1rem; }
.faits { table-layout: fixed; }
.voies { margin-top: 1.5rem; }
.voies th[scope="row"] { width: 50%; overflow-wrap: anywhere; }
.faits th::first-letter, .voies th::first-letter { text-transform: uppercase; }
.faits ul { padding-left: 1.1rem; margin: 0; }
.commun { font-weight: 600; }
.relation { font-weight: 400; font-size: .85rem; color: var(--doux); }
@media (max-width: 47.99rem) { .faits, .voies { font-size: .9rem; } .faits :is(th, td), .voies :is(th, td) { padding: .35rem .5rem; } }
.libelle { font-weight: 600; break-after: avoid; }
.sources > div { padding: .3rem 0; }
.sources dt { font-weight: 600; }
.empreintes { font-size: .9rem; }
.empreintes td { overflow-wrap: anywhere; }
@media (forced-colors: active) {
  .barre .plein { fill: CanvasText; }
  mark { background: Mark; color: MarkText; }
  .couple, .evaluation, .enonce { border: 1px solid CanvasText; }
}
`;
