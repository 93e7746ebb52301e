import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { aptInstall } from "../lib/apt.mjs";
import { gate } from "../lib/gate.mjs";
import { root } from "../lib/workspace.mjs";

/**
 * Traces of random graphs in typed arrays, DuckDB, SQLite, PostgreSQL (when a server can be started) and by hops: not one may differ. Takes minutes, so it is no
 * part of `npm test`. Arguments: how many graphs, how many of them share a database, and the first seed.
 */
const [graphs = 10_000, batch = 1000, first = 1_000_000] = process.argv.slice(2).map(Number);

// Without a server the others are compared all the same, and the gate says so.
if (!existsSync("/usr/lib/postgresql")) aptInstall("postgresql");

await gate("agreement of traces", async () => {
  const out = mkdtempSync(join(root, "packages", "traceability-types", "node_modules", ".cache-agreement-"));
  try {
    const outfile = join(out, "sweep.mjs");
    await build({
      entryPoints: [join(root, "packages", "traceability-types", "src", "sql", "testing", "sweep.ts")],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      conditions: ["@countykit/source"],
      external: ["@duckdb/*", "pg", "sql.js"],
      logLevel: "warning",
    });
    const { sweep } = await import(pathToFileURL(outfile).href);
    const seen = await sweep(graphs, batch, first, (line) => process.stderr.write(`${line}\n`));
    return {
      examined: seen.traces,
      unit: `traces of ${seen.graphs} graphs`,
      problems: seen.differences,
      notes: [
        `${seen.visits} visits; ${seen.searched} traces of typed arrays held to a search through everything`,
        ...(seen.without === undefined ? [] : [`PostgreSQL: SKIPPED, ${seen.without}`]),
      ],
    };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
