import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { files, isTest, packages, root, run } from "./workspace.mjs";

/**
 * Builds the packages unless this very tree has been built: everything a build reads is hashed, and the hash lies inside each
 * `dist`, where cleaning removes it. Answers the exit code of the build.
 */
export function buildOnce() {
  const hash = createHash("sha256").update(process.version);
  const inputs = ["tsconfig.base.json", "pnpm-lock.yaml", "scripts/tsup.base.ts", "scripts/build.mjs"];
  inputs.push(
    ...files(
      "packages",
      (path) => (/^packages\/[^/]+\/src\//.test(path) && !isTest(path)) || /^packages\/[^/]+\/[^/]+\.(json|ts)$/.test(path),
    ),
  );
  for (const file of inputs) hash.update(file).update(readFileSync(join(root, file)));
  const wanted = hash.digest("hex");
  const stamps = packages().map(({ folder }) => join(folder, "dist", ".built-from"));
  if (stamps.every((stamp) => existsSync(stamp) && readFileSync(stamp, "utf8") === wanted)) return 0;
  for (const { name, folder } of packages()) {
    process.stderr.write(`  @countykit/${name}\n`);
    const ran = run(process.execPath, [join(root, "scripts", "build.mjs")], { cwd: folder });
    if (ran.status !== 0) {
      process.stderr.write(ran.all);
      return ran.status;
    }
  }
  for (const stamp of stamps) writeFileSync(stamp, wanted);
  return 0;
}
