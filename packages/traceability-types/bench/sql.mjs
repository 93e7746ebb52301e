/**
 * Loads and traces a million events in DuckDB beside typed arrays, in one run, and prints what it took. `node packages/traceability-types/bench/sql.mjs [events]`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const out = mkdtempSync(join(here, "..", "node_modules", ".cache-bench-"));
try {
  const outfile = join(out, "sql-year.mjs");
  const options = { bundle: true, format: "esm", platform: "node", conditions: ["@countykit/source"], external: ["@duckdb/*"] };
  await build({ entryPoints: [join(here, "sql-year.ts")], outfile, ...options });
  const { figuresOf } = await import(pathToFileURL(outfile).href);
  const events = Number(process.argv[2] ?? 1_000_000);
  console.log(`${events} events, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}`);
  await figuresOf(events, ({ name, milliseconds, cpuMilliseconds, note }) => {
    const sorted = milliseconds.toSorted((a, b) => a - b);
    const [median, most] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    console.log(
      `${name}: ${median.toFixed(1)} ms${sorted.length > 1 ? `, at most ${most.toFixed(1)} ms` : ""}; CPU ${(cpuMilliseconds / sorted.length).toFixed(1)} ms each (${note})`,
    );
  });
} finally {
  rmSync(out, { recursive: true, force: true });
}
