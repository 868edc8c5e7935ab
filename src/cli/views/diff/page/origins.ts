import type { Origins } from "../../../../render/page/origins.ts";
import type { PageParts } from "./parts.ts";

/** What each origin is worth, and what of this page comes from it. */
export const originsOf = ({ diff, messages, words: { origins } }: PageParts): Origins => {
  const { correspondances: pairs, officielles } = diff.data;
  const read = pairs.filter(({ origine }) => origine === "lecture");
  const validated = read.filter(({ etat }) => etat === "validee").length;
  const proposers = [...new Set(read.flatMap(({ propose_par }) => propose_par ?? []))];
  return {
    heading: origins.heading,
    by: origins.by,
    rows: [
      {
        origin: "officielle",
        name: origins.officielle,
        meaning: origins.officielleMeaning,
        count: origins.officielleCount(officielles.length),
        proposers: [],
      },
      {
        origin: "lecture",
        name: origins.lecture,
        meaning: origins.lectureMeaning,
        count: origins.lectureCount(read.length - validated, validated),
        proposers,
      },
      {
        origin: "calcul",
        name: origins.calcul,
        meaning: origins.calculMeaning,
        count: origins.calculCount(pairs.length - read.length),
        proposers: [],
      },
    ],
    levels: messages.diff.levels,
    published: officielles.map(({ a, b, publiee_par }) => messages.diff.officielle(a, b, publiee_par)),
  };
};
