/** Runs one contender once in a process of its own, and tells CPU, wall time, peak memory and a digest of what it found. */
import { createHash } from "node:crypto";
import process from "node:process";

const [name, folder, scale] = process.argv.slice(2);
const contenders = {
  "countykit, rows": async () => (await import("./peers/countykit.mjs")).fromRows(Number(scale)),
  "countykit, CSV": async () => (await import("./peers/countykit.mjs")).fromFiles(folder),
  "duckdb, 1 thread": async () => (await import("./peers/duckdb.mjs")).duckdb(folder),
  "duckdb, 2 threads": async () => (await import("./peers/duckdb.mjs")).duckdb(folder, "2"),
  arquero: async () => (await import("./peers/arquero.mjs")).arquero(folder),
  "rows alone": async () => {
    const { SOURCES } = await import("./work.mjs");
    let cells = 0;
    for (const rows of Object.values(SOURCES)) {
      const { count, next } = rows(Number(scale));
      for (let index = 0; index < count; index += 1) cells += next().length;
    }
    return [String(cells)];
  },
};
const before = process.cpuUsage();
const started = performance.now();
const lines = await contenders[name]();
const { user, system } = process.cpuUsage(before);
const wall = (performance.now() - started) / 1e3;
console.log(
  JSON.stringify({
    cpu: (user + system) / 1e6,
    wall,
    rss: process.resourceUsage().maxRSS / 1024,
    areas: lines.length,
    digest: createHash("sha256").update(lines.toSorted().join("\n")).digest("hex").slice(0, 12),
    nation: lines.find((line) => line.startsWith("000000")),
  }),
);
