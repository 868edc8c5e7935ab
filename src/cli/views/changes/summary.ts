import type { Messages } from "../../../messages/fr.ts";
import { shortCode } from "../../../model/identities.ts";
import type { ChampChange, FicheChange } from "../../../model/sorties.generated.ts";
import type { Span } from "../../../render/view.ts";
import { isEcho } from "./fields.ts";

const kinds = ["reformulee", "deplacee", "deplacee_reformulee", "ajoutee", "supprimee"] as const;

/** « RNCP36924 · EPSI : 1 compétence reformulée, 1 ajoutée, échéance changée ». */
export const summarySpans = (item: FicheChange, messages: Messages): Span[] => [
  { text: `${item.fiche} · ${item.certificateur}`, style: "strong" },
  { text: messages.colon("", summaryOf(item, messages).join(", ")) },
];

const summaryOf = (item: FicheChange, messages: Messages): string[] => {
  const { changes, blocCount, competenceCount } = messages;
  const content = `${blocCount(item.blocs)}, ${competenceCount(item.competences.length)}`;
  if (item.changement === "ajoutee") return [changes.ficheAdded(content)];
  if (item.changement === "supprimee") return [changes.ficheRemoved(content)];
  const own = item.champs.filter((change) => !isEcho(change, item));
  return [...competenceParts(item, messages), ...blocParts(own, messages), ...fieldParts(own, messages)];
};

const competenceParts = ({ competences }: FicheChange, { changes, competenceCount }: Messages): string[] =>
  kinds
    .map((kind) => ({ kind, count: competences.filter(({ changement }) => changement === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }, index) => {
      const words = changes.competences[kind](count);
      return `${index === 0 ? competenceCount(count) : count} ${words}`;
    });

const blocParts = (champs: readonly ChampChange[], { changes }: Messages): string[] => {
  const inBlocs = champs.filter(({ champ }) => champ === "blocs");
  const whole = (kind: ChampChange["changement"]): number =>
    inBlocs.filter(({ chemin, changement }) => chemin.length === 1 && changement === kind).length;
  const retitled = inBlocs.filter(({ chemin }) => chemin[1] === "intitule").length;
  const evaluated = new Set(inBlocs.filter(({ chemin }) => chemin[1] === "evaluation").map(({ chemin }) => chemin[0]));
  const codes = [...evaluated].map((code) => shortCode(String(code))).join(", ");
  return [
    ...(whole("ajoute") > 0 ? [changes.blocsAdded(whole("ajoute"))] : []),
    ...(whole("supprime") > 0 ? [changes.blocsRemoved(whole("supprime"))] : []),
    ...(retitled > 0 ? [changes.blocsRetitled(retitled)] : []),
    ...(inBlocs.some(({ changement }) => changement === "ordre") ? [changes.blocsReordered] : []),
    ...(evaluated.size > 0 ? [changes.evaluation(codes)] : []),
  ];
};

const fieldParts = (champs: readonly ChampChange[], messages: Messages): string[] => {
  const { changes, champs: names } = messages;
  const labels: Readonly<Record<string, string>> = names;
  const changed = [...new Set(champs.map(({ champ }) => champ))].filter((champ) => champ !== "blocs");
  const rest = changed.filter((champ) => champ !== "date_fin_enregistrement");
  return [
    ...(rest.length < changed.length ? [changes.expiry] : []),
    ...(rest.length > 0 ? [changes.fields(rest.length, rest.map((champ) => labels[champ] ?? champ).join(", "))] : []),
  ];
};
