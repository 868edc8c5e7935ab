#!/usr/bin/env node
const [asked, ...more] = process.argv.slice(2);
// Nothing else of the program is needed for it.
if (more.length === 0 && (asked === "--version" || asked === "-V"))
  process.stdout.write(`${require("../package.json").version}\n`);
else require("../dist/cli.js");
