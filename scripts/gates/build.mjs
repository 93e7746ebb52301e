import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gate } from "../lib/gate.mjs";
import { packages, pnpm, sources } from "../lib/workspace.mjs";

/** ESM and CommonJS with declarations for both, one file per module; every module must have come out in all four shapes. */
await gate("build", () => {
  const ran = pnpm(["-r", "--filter", "./packages/*", "run", "build"]);
  const problems = ran.status === 0 ? [] : [ran.all.trim()];
  const modules = sources().filter((path) => !path.endsWith(".d.ts"));
  for (const path of problems.length > 0 ? [] : modules) {
    const [, name, , ...inside] = path.split("/");
    const stem = inside.join("/").replace(/\.ts$/, "");
    for (const format of ["esm", "cjs"])
      for (const extension of ["js", "d.ts"]) {
        const out = join("packages", name, "dist", format, `${stem}.${extension}`);
        if (!existsSync(out)) problems.push(`${path} gave no ${out}`);
      }
  }
  for (const { name, folder } of packages()) {
    const dist = join(folder, "dist", "esm");
    const tests = existsSync(dist) ? readdirSync(dist, { recursive: true }).filter((file) => /\.test(-d)?\./.test(file)) : [];
    if (tests.length > 0) problems.push(`@countykit/${name} would ship its tests: ${tests.join(", ")}`);
  }
  return { examined: modules.length, unit: "modules", problems };
});
