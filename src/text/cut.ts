/** The most characters of a value that a message shows. */
export const shownLength = 200;

/** The text cut to a number of UTF-16 units, the mark `…` included; a pair of surrogates is never cut in two. */
export const cut = (text: string, length = shownLength): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
