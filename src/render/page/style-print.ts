/**
 * A4, black on white: what answers first, who may enter and how one is judged, on two pages; of the rest what the reader
 * opened. No pair is cut in two; the shades of the heat map stay, in grey.
 */
export const printStyle = `
@page { size: A4; margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
@media print {
  :root {
    color-scheme: light;
    --fond: #fff; --plan: #fff; --encre: #000; --doux: #333; --trait: #999; --lien: #000; --a: #000; --b: #555;
    --bon: #000; --mauvais: #000; --attention: #000; --surligne: #fff;
    --c1: #f2f2f2; --c2: #e4e4e4; --c3: #d4d4d4; --c4: #c2c2c2; --c5: #aeaeae; --clair: #000; --sombre: #000;
  }
  html { font-size: 9pt; line-height: 1.35; }
  body { max-width: none; padding: 0; }
  #filtre, .passer, nav { display: none !important; }
  .partie { border: 0; padding: 0; margin-top: .9rem; }
  .partie:not([open], .imprimee) { display: none; }
  .partie.imprimee::details-content { content-visibility: visible; block-size: auto; }
  .partie:is(.court, :not([open])) .long { display: none; }
  .partie > summary { list-style: none; margin-left: 0; padding: 0; }
  .cartes, .deux, .enonces { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  details.couple[hidden], .groupe[hidden], .deux > [hidden] { display: block; }
  .seules li[hidden] { display: list-item; }
  .couple summary .debut { display: none; }
  .partie[open]:not(.court) details::details-content { content-visibility: visible; block-size: auto; }
  .publie > summary { list-style: none; font-weight: 600; }
  .couple summary { display: block; border: 0; margin: 0; padding: .3rem .6rem 0; }
  .couple > :not(summary) { margin: .2rem .6rem; }
  .enonce { padding: .2rem .6rem; }
  .niveau, .origine { padding: 0 .4rem; }
  .couple { padding-bottom: .1rem; }
  .defile { overflow: visible; }
  tfoot { display: table-row-group; }
  .evaluations .deux { grid-template-columns: minmax(0, 1fr); }
  .tete, .couple, .fiche, .evaluation, .seules li, .origines > li, .avis, .defile, .chaleur tr, .faits li, .empreintes, .entree .deux > div { break-inside: avoid; }
  h2, h3, h4, caption, summary { break-after: avoid; }
  .chaleur td { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .chaleur th .titre { display: block; font-size: 7pt; }
  .chaleur th:first-child { width: 32%; }
  .chaleur th, .chaleur td { padding: .25rem .4rem; }
  mark { background: none; text-decoration: underline; }
  a { text-decoration: none; }
  .etapes { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.5fr); gap: 0; }
  .etapes > li { border-left: 0; border-top: .15rem solid #000; padding: .4rem .8rem .3rem 0; }
  .etapes > li.inconnue { border-top-style: dashed; }
  .etapes > li::before { display: none; }
}
`;
