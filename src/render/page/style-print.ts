/** A4, black on white, everything open, no pair cut in two; the shades of the heat map stay, in grey. */
export const printStyle = `
@page { size: A4; margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
@media print {
  :root {
    color-scheme: light;
    --fond: #fff; --plan: #fff; --encre: #000; --doux: #333; --trait: #999; --lien: #000; --a: #000; --b: #555;
    --bon: #000; --mauvais: #000; --attention: #000; --surligne: #fff;
    --c1: #f2f2f2; --c2: #e4e4e4; --c3: #d4d4d4; --c4: #c2c2c2; --c5: #aeaeae; --clair: #000; --sombre: #000;
  }
  html { font-size: 9.5pt; line-height: 1.4; }
  body { max-width: none; padding: 0; }
  #filtre, .passer, nav { display: none !important; }
  .partie { margin-top: 1.5rem; }
  .cartes, .deux, .enonces { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  details.couple[hidden], .groupe[hidden], .deux > [hidden] { display: block; }
  .seules li[hidden] { display: list-item; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .couple summary .mots, .publie > summary { display: none; }
  .couple summary { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 12rem; border: 0; margin: 0; padding-bottom: .2rem; }
  .couple summary .debut .code::before { content: none !important; }
  .enonce .code { display: none; }
  .couple { padding-bottom: .3rem; }
  .couple, .fiche, .evaluation, .seules li, .origines > li, .avis, tr { break-inside: avoid; }
  h2, h3, h4, caption, summary { break-after: avoid; }
  .groupe h3 + .note { break-after: avoid; }
  .chaleur td { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .chaleur th .titre { display: block; }
  mark { background: none; text-decoration: underline; }
  a { text-decoration: none; }
  .etapes { display: block; }
  .etapes > li, .b .etapes > li { border-top: 0; border-left: .15rem solid #000; padding: 0 0 .4rem .8rem; }
  .etapes > li::before { display: none; }
}
`;
