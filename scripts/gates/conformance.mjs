import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { aptInstall } from "../lib/apt.mjs";
import { gate, skip } from "../lib/gate.mjs";
import { root } from "../lib/workspace.mjs";

/**
 * Conformance to sets that others wrote, one line for each. They lie in ../shared/conformance, or where COUNTYKIT_CONFORMANCE says, so that other sets of the same
 * layout can be run. Nothing of them is part of this project.
 */
const folder = process.env.COUNTYKIT_CONFORMANCE ?? resolve(root, "..", "shared", "conformance");

// What is written as XML is held to GS1's schemas by a tool of Debian's; where there is none, the sets say that they were skipped.
if (spawnSync("xmllint", ["--version"]).error !== undefined) aptInstall("libxml2-utils");
if (existsSync(folder)) await gate("conformance", run);
else skip("conformance", `no conformance material lies at ${folder}`);

async function run() {
  const out = mkdtempSync(join(root, "node_modules", ".cache-conformance-"));
  try {
    const entry = join(root, "packages", "traceability-types", "conformance", "run.ts");
    const outfile = join(out, "run.mjs");
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      conditions: ["@countykit/source"],
      logLevel: "warning",
    });
    const { runSets } = await import(pathToFileURL(outfile).href);
    const results = runSets(folder);
    const total = results.reduce((sum, one) => sum + one.total, 0);
    const failed = results.reduce((sum, one) => sum + one.failures.length, 0);
    return {
      examined: total,
      unit: "cases",
      passed: total - failed,
      failed,
      notes: results.map(({ name, total: all, failures }) => `${name} ${all - failures.length}/${all}`),
      problems: results.flatMap(({ name, failures }) => failures.slice(0, 20).map((failure) => `${name}: ${failure}`)),
    };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
