import { styleParts } from "./style-parts.ts";
import { styleTables } from "./style-tables.ts";

/** Colours of both schemes: text has a contrast of 4.5 with what it stands on at least (WCAG 2.2, 1.4.3). */
const colours = `
:root {
  color-scheme: light dark;
  --fond: #fff; --plan: #f5f6f8; --encre: #1b1c20; --doux: #50525b; --trait: #d3d5dc; --lien: #0b4f8a;
  --a: #0b4f8a; --b: #7a2f86; --bon: #0a642a; --mauvais: #a8201a; --attention: #754800; --surligne: #fdeeb5;
  --c1: #e4eff9; --c2: #bfdaf2; --c3: #8fbde8; --c4: #2a6fae; --c5: #0b4478; --clair: #fff; --sombre: #10151b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --fond: #15171b; --plan: #1e2126; --encre: #e9eaee; --doux: #b6b9c3; --trait: #41454f; --lien: #93c7ff;
    --a: #93c7ff; --b: #e3a6ee; --bon: #78dc9b; --mauvais: #ffa49c; --attention: #ffcb80; --surligne: #544612;
    --c1: #1b2d40; --c2: #1f4366; --c3: #24598c; --c4: #6aade9; --c5: #b0d8ff; --clair: #10151b; --sombre: #fff;
  }
}`;

const base = `
*, ::before, ::after { box-sizing: border-box; }
html { font: 100%/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 76rem; padding: 1rem clamp(.75rem, 3vw, 2rem) 3rem; background: var(--fond); color: var(--encre); overflow-wrap: break-word; }
h1 { font-size: clamp(1.35rem, 4vw, 2rem); line-height: 1.2; margin: .5rem 0 .25rem; text-wrap: balance; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 0 0 .75rem; }
h3 { font-size: 1.1rem; line-height: 1.3; margin: 1.5rem 0 .5rem; }
h4 { font-size: 1rem; line-height: 1.35; margin: 0 0 .4rem; }
p, ul, ol, dl, dd { margin: 0 0 .5rem; }
ul, ol { padding-left: 1.25rem; }
a { color: var(--lien); text-underline-offset: .15em; }
code, .code { font-family: ui-monospace, SFMono-Regular, Consolas, "Liberation Mono", monospace; font-size: .9em; overflow-wrap: anywhere; }
.code { font-weight: 600; }
q { quotes: "«\\a0" "\\a0»"; }
.note { color: var(--doux); font-size: .9rem; }
.compte { color: var(--doux); font-size: .9rem; font-weight: 400; }
.resume { margin-top: 1rem; }
.partie { border: 1px solid var(--trait); border-radius: .5rem; margin-top: .75rem; padding: 0 1rem; scroll-margin-top: .5rem; }
.partie[open] { padding-bottom: 1rem; }
.partie > summary { cursor: pointer; padding: .75rem 0; list-style-position: outside; margin-left: 1rem; }
.partie > summary h2 { display: inline; margin: 0; }
.partie[open] > summary { margin-bottom: .5rem; }
.entendu { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.passer { position: absolute; left: -99rem; padding: .5rem 1rem; background: var(--fond); }
.passer:focus { left: .5rem; top: .5rem; z-index: 2; }
:focus-visible { outline: 3px solid var(--lien); outline-offset: 2px; }
h2:focus, h3:focus { outline: none; }
.deux { display: grid; gap: 1.5rem 2rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 56rem) { .deux { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media screen { [hidden] { display: none !important; } }
footer { border-top: 1px solid var(--trait); margin-top: 2.5rem; padding-top: 1rem; }
`;

/** How the page looks on a screen: system fonts, two colour schemes, one column on a phone. */
export const style = `${colours}${base}${styleParts}${styleTables}`;
