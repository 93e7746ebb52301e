import { rmSync } from "node:fs";

/** Removes the folders named on the command line, relative to the current folder: `node clean.mjs dist`. */
for (const folder of process.argv.slice(2)) rmSync(folder, { recursive: true, force: true });
