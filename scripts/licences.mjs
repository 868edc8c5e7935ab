import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const licenceNames = ["LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE", "license"];

/** Packages whose code the generated validator holds, and the words of which dist/ holds a list. */
const inValidator = ["ajv", "ajv-formats", "fast-deep-equal"];
const inWords = ["an-array-of-french-words"];

/** The licences of the packages that bundles contain, which their authors ask to keep with the code. */
export const licencesOf = (metafiles, root) => {
  const paths = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const names = new Set([...inValidator, ...inWords, ...paths.map(packageOf).filter((name) => name !== undefined)]);
  return [...names]
    .sort()
    .map((name) => licenceOf(name, root))
    .join(`\n${"-".repeat(80)}\n\n`);
};

const packageOf = (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];

const licenceOf = (name, root) => {
  const folder = join(root, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = licenceNames.map((one) => join(folder, one)).find((path) => existsSync(path));
  return `${name} ${version} (${license})\n\n${file === undefined ? "" : readFileSync(file, "utf8")}`;
};
