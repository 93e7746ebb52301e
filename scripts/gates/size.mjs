import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { gate } from "../lib/gate.mjs";
import { readJson, root } from "../lib/workspace.mjs";

/**
 * What an app pays for what it imports: bundled from sources, minified and compressed, against the lines in scripts/sizes.json.
 * `without` leaves a dependency out of the sum; `never` names modules that must not be pulled in at all.
 */
await gate("size", async () => {
  const problems = [];
  const notes = [];
  const entries = readJson(join(root, "scripts", "sizes.json"));
  for (const { name, package: of, code, without = [], never = [], limit } of entries) {
    const bundled = await build({
      stdin: { contents: code, resolveDir: join(root, "packages", of), loader: "ts" },
      bundle: true,
      minify: true,
      treeShaking: true,
      format: "esm",
      target: "es2022",
      write: false,
      metafile: true,
      conditions: ["@countykit/source"],
      external: without,
      logLevel: "silent",
      absWorkingDir: root,
    }).catch((error) => ({ failure: error.message }));
    if (bundled.failure !== undefined) {
      problems.push(`${name}: ${bundled.failure}`);
      continue;
    }
    const bytes = gzipSync(bundled.outputFiles[0].contents, { level: 9 }).length;
    const [{ inputs, imports }] = Object.values(bundled.metafile.outputs);
    const used = [
      ...Object.entries(inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([path]) => path),
      ...imports.map(({ path }) => path),
    ];
    const pulled = used.filter((path) => never.some((part) => path.includes(part)));
    notes.push(`${name}: ${bytes} of ${limit} bytes, ${used.length} modules${without.length > 0 ? `, without ${without.join(", ")}` : ""}`);
    if (bytes > limit) problems.push(`${name}: ${bytes} bytes, ${limit} is the line`);
    if (pulled.length > 0) problems.push(`${name} pulls in ${pulled.join(", ")}`);
  }
  return { examined: entries.length, unit: "bundles", problems, notes };
});
