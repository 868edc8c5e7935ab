// Measures the computed correspondences of two fiches against those that readers found: [{ a, b, grade }], where a grade
// below 1 (the readers did not agree) is neither right nor wrong.
//
// Precision, recall and F1 of what is proposed at the usual threshold, and the share of the competencies with a true
// counterpart that find one among their three nearest, from both sides.

const keyOf = ({ a, b }) => `${a} ${b}`;

/** Of the competencies of one side that have a counterpart, how many find one among their nearest. */
const found = (lists, sure, own, other) => {
  const wanted = new Map();
  for (const pair of sure) wanted.set(pair[own], [...(wanted.get(pair[own]) ?? []), pair[other]]);
  const hits = lists.filter(({ id, proches }) => proches.some((one) => wanted.get(id)?.includes(one.id)));
  return { total: wanted.size, hits: hits.length };
};

/** The measures of two lists of statements, with the pairs that are missing and those too much. */
export const evaluateCorrespondances = ({ correspondances, proches }, a, b, gold, thesaurus) => {
  const sure = gold.filter(({ grade }) => grade >= 1);
  const open = new Set(gold.filter(({ grade }) => grade < 1).map(keyOf));
  const wanted = new Set(sure.map(keyOf));
  const proposed = correspondances(a, b, { thesaurus }).filter((pair) => !open.has(keyOf(pair)));
  const given = new Set(proposed.map(keyOf));
  const right = proposed.filter((pair) => wanted.has(keyOf(pair))).length;
  const sides = [
    found(proches(a, b, { thesaurus }), sure, "a", "b"),
    found(proches(b, a, { thesaurus }), sure, "b", "a"),
  ];
  const sum = (field) => sides.reduce((all, side) => all + side[field], 0);
  return {
    precision: right / Math.max(1, proposed.length),
    recall: right / sure.length,
    f1: (2 * right) / (proposed.length + sure.length),
    top3: sum("hits") / sum("total"),
    missing: [...wanted].filter((key) => !given.has(key)),
    tooMuch: [...given].filter((key) => !wanted.has(key)),
  };
};

/** The statements of other fiches, by fiche: { bloc: { fiche, items: [{ kind, texte }] } }, numbered from C01 in each bloc. */
export const statementsIn = (segmentation) => {
  const fiches = new Map();
  for (const [bloc, { fiche, items }] of Object.entries(segmentation)) {
    const statements = items
      .filter(({ kind }) => kind === "competence")
      .map(({ texte }, rank) => ({ id: `${bloc}C${String(rank + 1).padStart(2, "0")}`, texte }));
    fiches.set(fiche, [...(fiches.get(fiche) ?? []), ...statements]);
  }
  return fiches;
};
