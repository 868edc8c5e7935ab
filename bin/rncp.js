#!/usr/bin/env node
const [asked, ...more] = process.argv.slice(2);
// Nothing else of the program is needed for it.
if (more.length === 0 && (asked === "--version" || asked === "-V"))
  process.stdout.write(`${require("../package.json").version}\n`);
else {
  const { enableCompileCache } = require("node:module");
  const { XDG_CACHE_HOME: cache, HOME: home } = process.env;
  // What Node 22 and newer compiled is kept, in a folder of the user's own: it is code, and /tmp is everybody's.
  if (enableCompileCache !== undefined && (cache || home))
    enableCompileCache(`${cache || `${home}/.cache`}/rncp/compiled`);
  require("../dist/cli.js");
}
