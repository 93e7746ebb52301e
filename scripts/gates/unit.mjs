import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { gate } from "../lib/gate.mjs";
import { root } from "../lib/workspace.mjs";
import { vitest } from "../lib/vitest.mjs";

/**
 * All unit tests, from sources, with coverage of what the packages ship. Further arguments go to vitest. The lines below which
 * coverage may not fall are in vitest.workspace.ts; `COUNTYKIT_COVERAGE=0` leaves coverage out.
 */
await gate("unit tests", () => {
  const coverage = process.env.COUNTYKIT_COVERAGE !== "0";
  const args = process.argv.slice(2);
  rmSync(join(root, "coverage"), { recursive: true, force: true });
  const answer = vitest(["--project", "!documentation", ...(coverage ? ["--coverage"] : []), ...args], "unit");
  if (coverage && answer.problems.length === 0 && !existsSync(join(root, "coverage", "coverage-summary.json")))
    answer.problems.push("coverage was asked for and not measured");
  return answer;
});
