import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { root } from "./lib/workspace.mjs";
import { install } from "./pnpm.mjs";

/**
 * The documentation site from a fresh clone: `npm run docs` writes the pages that are made from the packages, then builds the site into
 * docs/.vitepress/dist; `npm run docs:dev` serves it while it is written. All of it reads the sources of the packages, so they need not be
 * built; what stands in one row is worked at together.
 */
const [command = "build"] = process.argv.slice(2);
const docs = join(root, "docs");
/** Hundreds of pages are made of short-lived texts: with more room for these, collecting them takes half as long. */
const vitepress = ["--max-semi-space-size=128", "node_modules/vitepress/bin/vitepress.js"];
const rows = [
  [["Installing dependencies", () => install() ?? 0]],
  [
    ["Writing the pages of the rules", () => node("generate/main.mjs", "run")],
    ["Writing the API pages", () => node("--import", "tsx", "typedoc/generate.ts")],
  ],
  [
    [command === "dev" ? "Serving the site" : "Building the site", () => node(...vitepress, command, ".")],
    ...(command === "build" ? [["Holding the pages against the evaluators", () => node("generate/main.mjs", "held")]] : []),
  ],
  ...(command === "build" ? [[["Holding the built pages against what was written", () => node("generate/main.mjs", "built")]]] : []),
];
const begun = Date.now();
const took = {};
for (const row of rows) {
  const statuses = await Promise.all(row.map(step));
  const bad = statuses.find((status) => status !== 0);
  if (bad !== undefined) process.exit(bad);
}
console.log(`All of it took ${since(begun)}`);
if (command === "build") {
  // The gate of the site tells these beside their goal.
  const { "Installing dependencies": installing = 0 } = took;
  const seconds = Number(((Date.now() - begun) / 1000 - installing).toFixed(1));
  mkdirSync(join(root, "reports"), { recursive: true });
  writeFileSync(
    join(root, "reports", "docs-build.json"),
    JSON.stringify({ seconds, cores: availableParallelism(), load: loadavg()[0], steps: took }, null, 2),
  );
}

async function step([title, work]) {
  const started = Date.now();
  console.log(`${title} …`);
  const status = await work();
  took[title] = (Date.now() - started) / 1000;
  console.log(status === 0 ? `  ${title}: done in ${since(started)}` : `${title} failed`);
  return status;
}

function node(...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: docs, stdio: "inherit" });
    child.on("error", reject);
    child.on("close", (status) => resolve(status ?? 1));
  });
}

function since(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}
