#!/usr/bin/env node
const [asked, ...more] = process.argv.slice(2);
// Nothing else of the program is needed for it.
if (more.length === 0 && (asked === "--version" || asked === "-V")) console.log(require("../package.json").version);
else require("../dist/cli.js");
