/**
 * Measures traceability-types beside its peers on the same work in one run, and writes what it saw to docs/benchmarks/traceability-types.md and its English twin. Run with
 * `pnpm bench`; `--quick` takes small sizes and writes nothing, `--sizes=10000,100000` takes others. A million events need about 12 GB of memory and twenty minutes.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { pagesOf } from "./pages.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..", "..");
const quick = process.argv.includes("--quick");
const turns = quick ? 3 : 5;
const chosen = process.argv.find((argument) => argument.startsWith("--sizes="))?.slice("--sizes=".length);
const sizes = chosen?.split(",").map(Number) ?? (quick ? [2_000, 10_000] : [10_000, 100_000, 1_000_000]);

const run = (command, args, cwd) => {
  const done = spawnSync(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
  if (done.status !== 0) process.exit(done.status ?? 1);
};
const pnpm = ["--yes", "--prefer-offline", "pnpm@12.21.0"];
if (!existsSync(join(here, "node_modules"))) {
  process.stderr.write("installing the peers …\n");
  run("npx", [...pnpm, "install", "--frozen-lockfile"], here);
}
process.stderr.write("building …\n");
run("npx", [...pnpm, "-r", "--filter", "./packages/core", "--filter", "./packages/traceability-types", "run", "build"], root);

/** Each piece in a process of its own, so that none finds the memory of another full. */
function piece(script, ...args) {
  const flags = ["--expose-gc", "--max-old-space-size=16000"];
  const done = spawnSync(process.execPath, [...flags, join(here, script), ...args.map(String)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1e8,
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
  return JSON.parse(done.stdout);
}

process.stderr.write("counting wrong answers …\n");
const wrong = piece("wrong.mjs", quick ? 20 : 100);
process.stderr.write("hashing and validating …\n");
const rates = piece("rates.mjs", turns);
process.stderr.write("growing …\n");
const growth = ["chains", "plums"].flatMap((kind) => sizes.map((size) => piece("growth.mjs", kind, size, turns)));

// Kept beside the other reports, for whoever wants more than the pages tell.
mkdirSync(join(root, "reports"), { recursive: true });
writeFileSync(join(root, "reports", "bench-traceability-types.json"), JSON.stringify({ wrong, rates, growth }, null, 2));
const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}`;
const pages = pagesOf({ machine, turns, wrong, rates, growth });
for (const [page, text] of Object.entries(pages)) {
  if (quick) continue;
  mkdirSync(dirname(join(root, page)), { recursive: true });
  writeFileSync(join(root, page), text);
}
console.log(pages["docs/en/benchmarks/traceability-types.md"]);
