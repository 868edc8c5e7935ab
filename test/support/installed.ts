import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./run.ts";
import "./spawn.ts";

/** A new folder of somebody who has nothing but the package, as `npm pack` makes it and `npm install` installs it. */
export const installPackage = () => {
  const folder = mkdtempSync(join(tmpdir(), "rncp-pack-"));
  const inFolder = (command: string, args: readonly string[]) =>
    spawnSync(command, args, { cwd: folder, encoding: "utf8", env: { PATH: process.env.PATH, HOME: folder } });
  spawnSync("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], { cwd: root });
  const [archive = ""] = readdirSync(folder);
  writeFileSync(join(folder, "package.json"), "{}");
  const { status } = inFolder("npm", ["install", "--offline", "--no-audit", "--no-fund", `./${archive}`]);
  return { folder, inFolder, archive, status };
};
