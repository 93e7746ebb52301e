/**
 * Bundles the generator and its sources from the sources of the packages, so that nothing has to be built before, and runs one of its
 * entries: `run` (the default) or `check`.
 */
import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { readdirSync } from "node:fs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const entry = process.argv[2] ?? "run";
const out = join(here, "..", "node_modules", ".cache", `countykit-${entry}`);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const sources = readdirSync(join(here, "sources")).filter((name) => /^[a-z0-9-]+\.ts$/u.test(name));
await build({
  entryPoints: [join(here, `${entry}.ts`), ...sources.map((name) => join(here, "sources", name))],
  outbase: here,
  outdir: out,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  conditions: ["@countykit/source", "module"],
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  logLevel: "warning",
});
const { run } = await import(pathToFileURL(join(out, `${entry}.js`)).href);
await run(root, join(out, "sources"));
