import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { buildOnce } from "./lib/build-once.mjs";
import { root } from "./lib/workspace.mjs";
import { install } from "./pnpm.mjs";

/**
 * The documentation site from a fresh clone: `npm run docs` writes the pages that are made from the packages, then builds the site into
 * docs/.vitepress/dist; `npm run docs:dev` serves it while it is written.
 */
const [command = "build"] = process.argv.slice(2);
const docs = join(root, "docs");
const steps = [
  ["Installing dependencies", () => install() ?? 0],
  ["Building the packages", buildOnce],
  ["Writing the pages of the rules", () => node("generate/main.mjs", "run")],
  ["Writing the API pages", () => node("--import", "tsx", "typedoc/generate.ts")],
  [command === "dev" ? "Serving the site" : "Building the site", () => node("node_modules/vitepress/bin/vitepress.js", command, ".")],
  ...(command === "build" ? [["Holding every number against the evaluators", () => node("generate/main.mjs", "check")]] : []),
];
for (const [title, work] of steps) {
  const started = Date.now();
  console.log(`${title} …`);
  const status = work() ?? 0;
  if (status !== 0) {
    console.error(`${title} failed`);
    process.exit(typeof status === "number" ? status : 1);
  }
  console.log(`  done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function node(...args) {
  const ran = spawnSync(process.execPath, args, { cwd: docs, stdio: "inherit" });
  if (ran.error) throw ran.error;
  return ran.status ?? 1;
}
