const cards = `
.cartes { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 40rem) { .cartes { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
.fiche { background: var(--plan); border: 1px solid var(--trait); border-top: .3rem solid var(--a); border-radius: .5rem; padding: .9rem 1rem .5rem; }
.fiche.b { border-top-color: var(--b); }
.fiche h2 { margin: 0; font-size: 1.3rem; }
.numero { font-size: .9rem; font-weight: 400; white-space: nowrap; }
.intitule { font-weight: 600; }
.etat { font-weight: 600; }
.good { color: var(--bon); } .bad { color: var(--mauvais); } .warn { color: var(--attention); }
.fiche dl > div { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0 .75rem; padding: .3rem 0; border-top: 1px solid var(--trait); }
.fiche dt { color: var(--doux); font-size: .9rem; }
.fiche dd { margin: 0; }
.fiche .couverture { display: block; }
.fiche .couverture .note { display: block; }
@media (max-width: 26rem) { .fiche dl > div { grid-template-columns: 6.5rem minmax(0, 1fr); } }
.barre { display: block; width: 100%; height: .7rem; margin: .3rem 0; border: 1px solid var(--doux); border-radius: .2rem; }
.barre .fond { fill: var(--fond); } .barre .plein { fill: var(--a); stroke: var(--fond); stroke-width: 1; vector-effect: non-scaling-stroke; } .barre .vide { fill: none; }
.b .barre .plein { fill: var(--b); }
.avis { border: 2px solid var(--attention); border-radius: .5rem; padding: .6rem .9rem; margin: 1rem 0; }
nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.25rem; }
.origines { list-style: none; padding: 0; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); }
.origines > li { border: 1px solid var(--trait); border-radius: .5rem; padding: .6rem .8rem; }
.origines > li.officielle { border: 2px solid var(--bon); }
.origines > li.calcul { border-style: dashed; }
.origines span, .origines strong { display: block; }
.publiees { margin-top: .4rem; }
`;

const pairs = `
#filtre { background: var(--plan); border: 1px solid var(--trait); border-radius: .5rem; padding: .8rem 1rem; margin-bottom: 1rem; }
#filtre label { display: block; font-weight: 600; }
#filtre p { margin: .3rem 0; }
::highlight(cherche) { background: var(--surligne); color: var(--encre); }
nav .boutons { margin: .75rem 0 0; }
.saisie, .boutons { display: flex; flex-wrap: wrap; gap: .5rem; }
.saisie input { flex: 1 1 12rem; min-width: 0; }
input, button { font: inherit; color: inherit; background: var(--fond); border: 1px solid var(--doux); border-radius: .35rem; padding: .35rem .7rem; min-height: 2.5rem; }
button { cursor: pointer; }
#resultats { font-weight: 600; }
.groupe { scroll-margin-top: 1rem; }
.groupe h3 { margin-bottom: 0; }
.couple { border: 1px solid var(--trait); border-radius: .5rem; margin: .5rem 0; }
.couple > :not(summary) { margin-left: .9rem; margin-right: .9rem; }
.couple summary { padding: .55rem .9rem; cursor: pointer; border-radius: .5rem; display: grid; gap: .2rem .9rem; grid-template-columns: minmax(0, 1fr); }
.couple summary:hover { background: var(--plan); }
@media (min-width: 48rem) { .couple summary { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 10rem; } }
@media (min-width: 64rem) { .couple summary { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 17rem; } }
.couple summary .mots { color: var(--doux); font-size: .95rem; }
.couple[open] summary .mots { display: none; }
.couple[open] summary { border-bottom: 1px solid var(--trait); border-radius: .5rem .5rem 0 0; margin-bottom: .75rem; }
.couple summary .debut.a .code::before { content: "▸"; content: "▸" / ""; display: inline-block; width: 1.1em; color: var(--doux); }
.couple[open] summary .debut.a .code::before { content: "▾"; content: "▾" / ""; }
.debut .code { display: block; }
.debut.a .code, .enonce.a .code { color: var(--a); } .debut.b .code, .enonce.b .code { color: var(--b); }
.marques { display: flex; flex-wrap: wrap; gap: .3rem; align-content: start; }
.niveau, .origine { border: 1px solid var(--doux); border-radius: 1rem; padding: 0 .6rem; font-size: .85rem; height: max-content; }
.niveau.equivalente { border-color: var(--bon); color: var(--bon); font-weight: 600; }
.origine.calcul { border-style: dashed; }
.enonces { display: grid; gap: .75rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 40rem) { .enonces { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
.enonce { background: var(--plan); border-left: .3rem solid var(--a); border-radius: .25rem; padding: .5rem .8rem; }
.enonce.b { border-left-color: var(--b); }
.enonce p { margin: 0; }
blockquote { margin: 0; }
mark { background: var(--surligne); color: inherit; text-decoration: underline dotted; text-underline-offset: .2em; border-radius: .15rem; }
.raison { margin: .75rem 0 .25rem; }
.seules { list-style: none; padding: 0; }
.seules li { border-left: .3rem solid var(--a); background: var(--plan); border-radius: .25rem; padding: .4rem .8rem; margin-bottom: .5rem; }
.b .seules li { border-left-color: var(--b); }
`;

const timeLines = `
.evaluation { border: 1px solid var(--trait); border-radius: .5rem; padding: .8rem .9rem .3rem; margin: .75rem 0; }
.evaluation .titre { font-weight: 400; }
.epreuve { margin: .4rem 0 .6rem; }
.epreuve strong { display: block; }
.epreuve strong::first-letter { text-transform: uppercase; }
.etapes { list-style: none; padding: 0; display: grid; gap: 0 .9rem; grid-template-columns: minmax(0, 1fr); }
.etapes > li { border-left: .2rem solid var(--a); padding: 0 0 .75rem 1rem; position: relative; }
.etapes > li::before { content: ""; position: absolute; left: -.5rem; top: .35rem; width: .8rem; height: .8rem; border-radius: 50%; border: .15rem solid var(--a); background: var(--a); }
.b .etapes > li, .b .etapes > li::before { border-color: var(--b); }
.b .etapes > li::before { background: var(--b); }
.etapes > li.inconnue { border-left-style: dashed; }
.etapes > li.inconnue::before { background: var(--fond); }
.etapes > li > strong, .etapes > li > span { display: block; }
.etapes > li.inconnue > span { color: var(--doux); }
.etapes ul { margin: 0; }
.publie { margin: .3rem 0 .6rem; }
.publie summary { cursor: pointer; color: var(--lien); padding: .2rem 0; }
.publie p { font-size: .95rem; }
@media (min-width: 36rem) and (max-width: 55.99rem), (min-width: 78rem) {
  .etapes { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.5fr); gap: 0; }
  .etapes > li { border-left: 0; border-top: .2rem solid var(--a); padding: .75rem .75rem .5rem 0; }
  .etapes > li.inconnue { border-top-style: dashed; }
  .etapes > li::before { left: 0; top: -.5rem; }
}
`;

/** The parts that are no tables. */
export const styleParts = `${cards}${pairs}${timeLines}`;
