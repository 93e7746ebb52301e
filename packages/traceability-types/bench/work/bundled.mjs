import { mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "..");

/** What a source of this repository exports that no package does: the generated year of an example, the oracle of the tests. */
export async function bundled(path) {
  const out = mkdtempSync(join(root, "node_modules", ".cache-bench-"));
  try {
    const outfile = join(out, "bundled.mjs");
    const options = { bundle: true, format: "esm", platform: "node", conditions: ["@countykit/source"], logLevel: "warning" };
    await build({ entryPoints: [join(root, path)], outfile, ...options });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
