import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { gate } from "./lib/gate.mjs";
import { readJson, root, sources } from "./lib/workspace.mjs";

/**
 * Mutation tests of the code that decides: a change to it that no test notices is a hole. `--package <name>` looks at one package,
 * `--file <part of a path>` at some files, `--slice` at the few that CI has time for. Fails below the score of
 * scripts/mutation.json, and when nothing was mutated.
 */
const { deciding, slice, score: line } = readJson(join(root, "scripts", "mutation.json"));
const argument = (name) => process.argv.find((_, index) => process.argv[index - 1] === name);
const wanted = argument("--package");
const part = argument("--file");
const patterns = (process.argv.includes("--slice") ? slice : deciding).map((text) => new RegExp(text));

await gate("mutants", () => {
  const chosen = sources().filter(
    (path) =>
      patterns.some((pattern) => pattern.test(path)) &&
      (wanted === undefined || path.startsWith(`packages/${wanted}/`)) &&
      (part === undefined || path.includes(part)),
  );
  if (chosen.length === 0) return { examined: 0, unit: "mutants", problems: [] };
  const report = join(root, "reports", "mutation.json");
  rmSync(report, { force: true });
  const names = [...new Set(chosen.map((path) => path.split("/")[1]))];
  const ran = spawnSync(
    process.execPath,
    [join(root, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js"), "run", "scripts/stryker.config.mjs"],
    {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, COUNTYKIT_MUTATE: chosen.join(","), COUNTYKIT_PROJECTS: names.join(",") },
    },
  );
  if (ran.status !== 0 || !existsSync(report)) return { examined: 0, unit: "mutants", problems: [`stryker ended with ${ran.status}`] };
  const statuses = Object.values(readJson(report).files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...names_) => statuses.filter((status) => names_.includes(status)).length;
  const killed = count("Killed", "Timeout");
  const alive = count("Survived", "NoCoverage");
  const score = killed + alive === 0 ? 0 : (100 * killed) / (killed + alive);
  const notes = [
    `${killed} of ${killed + alive} mutants in ${chosen.length} files were noticed: ${score.toFixed(1)} %, ${line} % is the line`,
  ];
  return { examined: killed + alive, unit: "mutants", problems: score < line ? [notes[0]] : [], notes: score < line ? [] : notes };
});
