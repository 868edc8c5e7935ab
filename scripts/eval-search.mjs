// Measures the search against judged queries: {"query": {"RNCP36924BC01C01": grade, …}}, grades from 0 to 2.
//
// nDCG@10 with the grades as gains (Järvelin and Kekäläinen, 2002), over the answers and the neighbours below them, and the F1
// of the answers alone against those wanted, which are those of grade 1 and more; both are means over the queries.

const best = 10;

const dcg = (gains) => gains.slice(0, best).reduce((sum, gain, rank) => sum + gain / Math.log2(rank + 2), 0);

const ndcg = (given, grades) => {
  const ideal = dcg(Object.values(grades).sort((a, b) => b - a));
  return ideal === 0 ? 1 : dcg(given.map((id) => grades[id] ?? 0)) / ideal;
};

const f1 = (given, wanted) => {
  const right = given.filter((id) => wanted.includes(id)).length;
  return given.length + wanted.length === 0 ? 1 : (2 * right) / (given.length + wanted.length);
};

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The measures of each query, what is missing and what is too much, and the means; `search` gives hits, best first. */
export const evaluateSearch = (judged, search) => {
  const queries = Object.entries(judged).map(([query, grades]) => {
    const hits = search(query);
    const ranked = hits.map(({ item }) => item.id);
    const given = hits.filter(({ voisin }) => !voisin).map(({ item }) => item.id);
    const wanted = Object.keys(grades).filter((id) => grades[id] >= 1);
    return {
      query,
      ndcg: ndcg(ranked, grades),
      f1: f1(given, wanted),
      missing: wanted.filter((id) => !given.includes(id)),
      tooMuch: given.filter((id) => grades[id] === undefined),
    };
  });
  return { queries, ndcg: mean(queries.map((one) => one.ndcg)), f1: mean(queries.map((one) => one.f1)) };
};
