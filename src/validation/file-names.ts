import type { FicheFacts } from "./facts.ts";

/** The name of a file without its folders. */
export const baseName = (file: string): string =>
  file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);

/** Whether a file bears the number of its fiche as its name. */
export const isNamed = ({ file, numero }: Pick<FicheFacts, "file" | "numero">): boolean => {
  const name = baseName(file);
  return name === `${numero}.yaml` || name === `${numero}.yml`;
};

/**
 * Whether a name is that of a fiche, or means to be: its number, in any case. Without RNCP or RS, only digits as many as
 * numbers have today: `01.yaml` counts files, and `2026.yaml` is a year.
 */
export const isNumberName = (name: string): boolean => /^(?:(?:rncp|rs)\d+|[1-9]\d{4,5})\.ya?ml$/i.test(name);

/** Whether a name is that of a YAML file: standard input has none that could be mended. */
export const isYamlName = (name: string): boolean => /\.ya?ml$/i.test(name);
