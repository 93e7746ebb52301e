/**
 * Bundles the generator and its sources from the sources of the packages, so that nothing has to be built before, and runs its entries one
 * after the other: `run`, which writes the pages (the default); `held`, which holds what was written against the evaluators; `built`, which holds
 * the built site against what was written; `sweep`, which plants misprints to show that these see them.
 */
import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { readdirSync } from "node:fs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const entries = process.argv.length > 2 ? process.argv.slice(2) : ["run"];
const out = join(here, "..", "node_modules", ".cache", `countykit-${entries.join("-")}`);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const sources = readdirSync(join(here, "sources")).filter((name) => /^[a-z0-9-]+\.ts$/u.test(name));
await build({
  entryPoints: [...entries.map((entry) => join(here, `${entry}.ts`)), ...sources.map((name) => join(here, "sources", name))],
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
for (const entry of entries) {
  const { run } = await import(pathToFileURL(join(out, `${entry}.js`)).href);
  await run(root, join(out, "sources"));
}
