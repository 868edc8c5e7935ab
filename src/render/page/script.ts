/**
 * What the page does besides being read: it filters, opens and closes. It knows no word of its own, so that one text, and
 * one digest in the policy, does for every language and every pair of fiches.
 */
export const script = `(() => {
"use strict";
const byId = (id) => document.getElementById(id);
const every = (what) => Array.from(document.querySelectorAll(what));
const parts = every("details.partie");
const reveal = () => {
  const target = byId(decodeURIComponent(location.hash.slice(1)));
  if (target === null) return;
  for (let one = target; one !== null; one = one.parentElement) if (one.matches("details")) one.open = true;
  target.scrollIntoView();
};
addEventListener("hashchange", reveal);
reveal();
for (const one of every(".boutons")) one.hidden = false;
for (const button of every("[data-ouvrir]"))
  button.addEventListener("click", () => { for (const one of parts) one.open = button.dataset.ouvrir !== ""; });
let opened = [];
addEventListener("beforeprint", () => {
  opened = every("details.imprimee:not([open])");
  for (const one of opened) one.classList.add("court");
  opened.push(...every("details.partie[open] details:not([open])"));
  for (const one of opened) one.open = true;
});
addEventListener("afterprint", () => { for (const one of opened) { one.classList.remove("court"); one.open = false; } });
const form = byId("filtre"), box = byId("mots"), results = byId("resultats");
if (form === null) return;
const letter = (text) => text.normalize("NFD").replace(/\\p{M}/gu, "").toLowerCase()
  .replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/[’‘ʼ]/g, "'").replace(/\\u00ad/g, "").replace(/\\s/g, " ");
const fold = (text) => letter(text).replace(/ +/g, " ");
const items = every("[data-item]").map((element) => ({ element, text: fold(element.textContent) }));
const groups = every("[data-group]");
const found = "Highlight" in window ? new Highlight() : null;
if (found !== null) CSS.highlights.set("cherche", found);
const mark = (element, words) => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    let text = "";
    const at = [];
    Array.from(node.data).reduce((offset, one) => {
      for (const folded of letter(one)) { text += folded; at.push(offset); }
      return offset + one.length;
    }, 0);
    at.push(node.data.length);
    for (const word of words)
      for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + word.length)) {
        const range = new Range();
        range.setStart(node, at[start]);
        range.setEnd(node, at[start + word.length]);
        found.add(range);
      }
  }
};
const filter = () => {
  const words = fold(box.value).split(" ").filter((word) => word !== "");
  let count = 0;
  if (found !== null) found.clear();
  for (const { element, text } of items) {
    element.hidden = !words.every((word) => text.includes(word));
    if (element.hidden) continue;
    count += 1;
    if (found !== null && words.length > 0) mark(element, words);
  }
  for (const group of groups) group.hidden = words.length > 0 && group.querySelector("[data-item]:not([hidden])") === null;
  const { all, none, one, many } = results.dataset;
  const sentence = words.length === 0 ? all : count === 0 ? none : count === 1 ? one : many;
  results.textContent = sentence.replace("{n}", String(count)).replace("{total}", String(items.length));
};
form.hidden = false;
filter();
box.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => { setTimeout(() => { filter(); box.focus(); }); });
document.addEventListener("click", ({ target }) => {
  if (box.value === "" || !(target instanceof Element) || target.closest("a[href^='#']") === null) return;
  box.value = "";
  filter();
});
})();
`;
