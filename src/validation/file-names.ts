import { meansNumero } from "../model/identities.ts";
import type { FicheFacts } from "./facts.ts";

/** The name of a file without its folders. */
export const baseName = (file: string): string =>
  file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);

/** Whether a file bears the number of its fiche as its name. */
export const isNamed = ({ file, numero }: Pick<FicheFacts, "file" | "numero">): boolean => {
  const name = baseName(file);
  return name === `${numero}.yaml` || name === `${numero}.yml`;
};

/** Whether a name is that of a YAML file: standard input has none that could be mended. */
export const isYamlName = (name: string): boolean => /\.ya?ml$/i.test(name);

/** Whether a name is that of a fiche, or means to be. */
export const isNumberName = (name: string): boolean => isYamlName(name) && meansNumero(name.replace(/\.ya?ml$/i, ""));
