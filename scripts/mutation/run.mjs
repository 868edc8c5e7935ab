// Mutation tests: of the faults that Stryker puts into these files, how many does a test see? Below 80 of 100 it fails.
//
//   npm run test:mutation [-- group…]
import { spawnSync } from "node:child_process";

/** What is mutated, and the tests that read it in their own process: a program that is started would read the built files. */
const groups = {
  identites: ["src/model/identities.ts", "test/model/identities.test.ts test/import/{page,xml}.test.ts"],
  exports: ["src/render/csv.ts src/app/columns.ts", "test/render/csv.test.ts test/contract/csv.test.ts"],
  decoupe: [
    "src/import/decoupe.ts src/import/morceaux.ts src/import/listes.ts",
    "test/import/{decoupe,xml,pages,page}.test.ts",
  ],
  chargeur: [
    "src/corpus/yaml/*.ts",
    "test/corpus/{yaml-document,yaml-hostile}.test.ts test/validation/{recovery,validate-fiche,mend}.test.ts test/mistakes/mistakes.test.ts",
  ],
};

const asked = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(groups);
for (const name of asked) {
  const [files, tests] = groups[name];
  console.log(`== ${name}`);
  const { status } = spawnSync(
    "stryker",
    ["run", "scripts/mutation/stryker.mjs", "--mutate", files.split(" ").join(",")],
    { stdio: "inherit", env: { ...process.env, RNCP_TESTS: tests } },
  );
  if (status !== 0) process.exitCode = 1;
}
