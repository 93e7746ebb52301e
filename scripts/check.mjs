import { spawn } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { readJson, root } from "./lib/workspace.mjs";

/**
 * The whole suite: every gate in turn, each with its own line, and one summary. All of them run even when one fails. `node
 * scripts/check.mjs lint types` runs only the gates named; the counts are left in reports/check.json.
 */
const gates = [
  "lint",
  "format",
  "house",
  "architecture",
  "unused",
  "typecheck",
  "docstrings",
  "unit",
  "doc-examples",
  "build",
  "consumers",
  "size",
];

const only = process.argv.slice(2);
const chosen = only.length > 0 ? gates.filter((gate) => only.includes(gate)) : gates;
const reports = join(root, "reports");
mkdirSync(reports, { recursive: true });
const summary = join(reports, "check.json");
rmSync(summary, { force: true });

const started = Date.now();
const since = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;
const results = [];
for (const [index, gate] of chosen.entries()) {
  const place = `[${String(index + 1).padStart(2)}/${chosen.length}]`;
  console.log(`${place} ${gate} …`);
  const result = await runGate(gate);
  results.push(result);
  console.log(`${place} ${gate}: ${result.failed === 0 ? "passed" : "FAILED"}, ${result.examined} ${result.unit} in ${result.time}\n`);
}

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
writeFileSync(summary, JSON.stringify({ passed, failed, results }, null, 2));

const width = Math.max(...results.map(({ gate }) => gate.length));
for (const { gate, examined, unit, failed: bad, time } of results)
  console.log(`${bad === 0 ? "ok    " : "FAILED"} ${gate.padEnd(width)}  ${time.padStart(7)}  ${examined} ${unit}`);
console.log(`\n${chosen.length} gates in ${since(started)}: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && results.length > 0 ? 0 : 1;

/** Runs one gate in its own process; long silence is broken by a sign of life. */
function runGate(gate) {
  const report = join(reports, `gate-${gate}.json`);
  rmSync(report, { force: true });
  const start = Date.now();
  const env = { ...process.env, COUNTYKIT_GATE_REPORT: report };
  const child = spawn(process.execPath, [join(root, "scripts", "gates", `${gate}.mjs`)], { cwd: root, stdio: "inherit", env });
  const pulse = setInterval(() => console.log(`      … ${gate} still at work after ${since(start)}`), 15_000);
  return new Promise((resolve) => {
    child.on("close", (code) => {
      clearInterval(pulse);
      const time = since(start);
      if (!existsSync(report))
        resolve({ gate, examined: 0, unit: `things (ended with ${code} and left no report)`, passed: 0, failed: 1, time });
      else {
        const answer = readJson(report);
        resolve({ gate, ...answer, failed: code === 0 ? answer.failed : Math.max(1, answer.failed), time });
      }
    });
  });
}
