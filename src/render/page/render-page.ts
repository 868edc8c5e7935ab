import { renderAlone } from "./alone.ts";
import { renderCards } from "./cards.ts";
import { renderEntries, renderFacts } from "./facts.ts";
import { renderFilter } from "./filter.ts";
import { renderHeatMap } from "./heat-map.ts";
import { type Html, html } from "./html.ts";
import { renderOrigins } from "./origins.ts";
import { type Page, type SectionId, sectionIds } from "./page.ts";
import { renderGroups } from "./pairs.ts";
import { script } from "./script.ts";
import { renderSources } from "./sources.ts";
import { style } from "./style.ts";
import { printStyle } from "./style-print.ts";
import { renderTimeLines } from "./time-lines.ts";

/**
 * A page as one file: no request to anywhere, and a policy that lets a browser run and paint nothing but what is in it.
 * @param sha256 the digest of a text, in base 64
 */
export const renderPage = (page: Page, sha256: (text: string) => string): string => {
  const styles = `${style}${printStyle}`;
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256(styles)}'`,
    `script-src 'sha256-${sha256(script)}'`,
    "img-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `${documentOf(page, policy, { markup: styles }, { markup: script }).markup.trim()}\n`;
};

const documentOf = (page: Page, policy: string, styles: Html, program: Html): Html => html`
  <!DOCTYPE html>
  <html lang="${page.lang}">
  <head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="referrer" content="no-referrer">
  <meta name="generator" content="${page.generator}">
  <title>${page.title}</title>
  <style>${styles}</style>
  </head>
  <body>
  <a class="passer" href="#couples">${page.skip}</a>
  <header>
  <h1>${page.title}</h1>
  <p class="note">${page.lede}</p>
  </header>
  <main>
  ${sectionIds.map((id) => sectionOf(page, id))}</main>
  <footer><p><strong>${page.notice.label}</strong> ${page.notice.words}</p></footer>
  <script>${program}</script>
  </body>
  </html>
  `;

const sectionOf = (page: Page, id: SectionId): Html => html`
  <section aria-labelledby="${id}" class="partie ${id}">
  <h2 id="${id}" tabindex="-1">${page.headings[id]}</h2>
  ${contentOf[id](page)}</section>
  `;

const contentOf: Readonly<Record<SectionId, (page: Page) => Html>> = {
  resume: (page) => html`${renderCards(page.cards)}
  <p class="avis"><strong>${page.notice.label}</strong> ${page.notice.words}</p>
  ${contentsOf(page)}`,
  carte: ({ heatMap, origins }) => html`${renderHeatMap(heatMap)}${renderOrigins(origins)}`,
  couples: ({ filter, pairsNote, groups }) => html`${renderFilter(filter)}
  <p class="note">${pairsNote}</p>
  ${renderGroups(groups)}`,
  seules: ({ alone }) => renderAlone(alone),
  evaluations: ({ timeLines, evaluationsNote }) => html`<p class="note">${evaluationsNote}</p>
  ${renderTimeLines(timeLines)}`,
  entree: ({ entries, ways }) => html`${renderEntries(entries)}${renderFacts(ways)}`,
  reperes: ({ facts }) => renderFacts(facts),
  sources: ({ sources }) => renderSources(sources),
};

const contentsOf = ({ contents, headings }: Page): Html => html`
  <nav aria-label="${contents}"><ul>
  ${sectionIds
    .filter((id) => id !== "resume")
    .map((id) => html`<li><a href="#${id}">${headings[id]}</a></li>\n`)}</ul></nav>
  `;
