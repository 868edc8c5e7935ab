/**
 * What the page does besides being read: it filters, opens and closes. It knows no word of its own, so that one text, and
 * one digest in the policy, does for every language and every pair of fiches.
 */
export const script = `(() => {
"use strict";
const byId = (id) => document.getElementById(id);
const form = byId("filtre"), box = byId("mots"), results = byId("resultats");
const fold = (text) => text.normalize("NFD").replace(/\\p{M}/gu, "").toLowerCase()
  .replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/[’‘ʼ]/g, "'").replace(/\\u00ad/g, "").replace(/\\s+/g, " ");
const items = Array.from(document.querySelectorAll("[data-item]"), (element) => ({ element, text: fold(element.textContent) }));
const groups = Array.from(document.querySelectorAll("[data-group]"));
const pairs = Array.from(document.querySelectorAll("details.couple"));
const filter = () => {
  const words = fold(box.value).split(" ").filter((word) => word !== "");
  let found = 0;
  for (const { element, text } of items) {
    element.hidden = !words.every((word) => text.includes(word));
    if (!element.hidden) found += 1;
  }
  for (const group of groups) group.hidden = words.length > 0 && group.querySelector("[data-item]:not([hidden])") === null;
  const { all, none, one, many } = results.dataset;
  const sentence = words.length === 0 ? all : found === 0 ? none : found === 1 ? one : many;
  results.textContent = sentence.replace("{n}", String(found)).replace("{total}", String(items.length));
};
const setOpen = (open) => { for (const pair of pairs) if (!open || !pair.hidden) pair.open = open; };
form.hidden = false;
filter();
box.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => { setTimeout(() => { filter(); box.focus(); }); });
byId("tout-ouvrir").addEventListener("click", () => setOpen(true));
byId("tout-fermer").addEventListener("click", () => setOpen(false));
document.addEventListener("click", ({ target }) => {
  if (box.value === "" || !(target instanceof Element) || target.closest("a[href^='#']") === null) return;
  box.value = "";
  filter();
});
let closed = [];
addEventListener("beforeprint", () => {
  closed = Array.from(document.querySelectorAll("details:not([open])"));
  for (const one of closed) one.open = true;
});
addEventListener("afterprint", () => { for (const one of closed) one.open = false; });
})();
`;
