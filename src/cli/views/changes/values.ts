import type { Messages } from "../../../messages/fr.ts";
import { shortCode } from "../../../model/identities.ts";
import type { ChampChange } from "../../../model/sorties.generated.ts";
import type { Span, Text } from "../../../render/view.ts";
import { segmentSpans } from "./segments.ts";
import { keyLabel, phrase, standsForWords } from "./words.ts";

/** Where a change stands: « Formacodes · 31006 · libellé », « BC01 · évaluation · épreuve 1 ». */
export const placeOf = ({ champ, chemin }: ChampChange, messages: Messages): string => {
  const labels: Readonly<Record<string, string>> = messages.champs;
  const [bloc, ...below] = chemin;
  const inBloc = champ === "blocs" && typeof bloc === "string";
  const head = inBloc ? shortCode(bloc) : (labels[champ] ?? champ);
  // A place in a list follows its name: « épreuve 2 ».
  const steps = (inBloc ? below : chemin).map((step) =>
    typeof step === "number" ? ` ${step}` : ` · ${keyLabel(step, messages)}`,
  );
  return head + steps.join("");
};

/** What changed at a place, for people. */
export const valueText = (change: ChampChange, messages: Messages): Text => {
  const { avant, apres, changement, segments, champ, chemin } = change;
  const key = [champ, ...chemin].findLast((step) => typeof step === "string") ?? "";
  const say = (value: unknown): string => phrase(key, value, messages);
  switch (changement) {
    case "ajoute":
      return [{ text: labelOf(apres) ?? say(apres), style: "good" }];
    case "supprime":
      return [{ text: labelOf(avant) ?? say(avant), style: "bad" }];
    case "deplace":
      return say(apres);
    case "ordre":
    case "modifie":
      return isText(key, avant, messages) && isText(key, apres, messages) && segments !== null
        ? segmentSpans(segments)
        : replaced(say(avant), say(apres));
  }
};

const isText = (key: string, value: unknown, messages: Messages): boolean =>
  typeof value === "string" && !standsForWords(key, value, messages);

/** The label of a code, which stands in the name of its place. */
const labelOf = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null && "code" in value && "libelle" in value
    ? String(value.libelle)
    : undefined;

const replaced = (before: string, after: string): Span[] => [
  { text: before, style: "removed" },
  { text: " " },
  { text: after, style: "added" },
];
