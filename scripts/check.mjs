import { spawn } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { readJson, root } from "./lib/workspace.mjs";

/**
 * The whole suite: every gate with its own line, and one summary. What stands in one row is worked at together, each lane in its
 * order; the unit tests keep every core busy by themselves. All gates run even when one fails. `node scripts/check.mjs lint types`
 * runs only the gates named; the counts are left in reports/check.json.
 */
const rows = [
  [
    ["lint", "format", "house", "docstrings", "parity"],
    ["architecture", "unused", "typecheck"],
  ],
  [["unit"]],
  [["doc-examples"], ["build", "consumers", "size"]],
];

const only = process.argv.slice(2);
const chosen = rows.map((lanes) =>
  lanes.map((gates) => gates.filter((gate) => only.length === 0 || only.includes(gate))).filter((gates) => gates.length > 0),
);
const order = rows.flat(2);
const count = chosen.flat(2).length;
const reports = join(root, "reports");
mkdirSync(reports, { recursive: true });
const summary = join(reports, "check.json");
rmSync(summary, { force: true });

const started = Date.now();
const since = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;
const results = [];
for (const lanes of chosen) {
  await Promise.all(
    lanes.map(async (gates) => {
      for (const gate of gates) results.push(await runGate(gate, lanes.length > 1));
    }),
  );
}
results.sort((one, other) => order.indexOf(one.gate) - order.indexOf(other.gate));

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
writeFileSync(summary, JSON.stringify({ passed, failed, results }, null, 2));

const width = Math.max(...results.map(({ gate }) => gate.length));
for (const { gate, examined, unit, failed: bad, time } of results)
  console.log(`${bad === 0 ? "ok    " : "FAILED"} ${gate.padEnd(width)}  ${time.padStart(7)}  ${examined} ${unit}`);
console.log(`\n${count} gates in ${since(started)}: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && results.length > 0 ? 0 : 1;

/** Runs one gate in its own process; long silence is broken by a sign of life. Beside others it speaks when it is done, in one piece. */
function runGate(gate, beside) {
  const report = join(reports, `gate-${gate}.json`);
  rmSync(report, { force: true });
  const start = Date.now();
  console.log(`${gate} …`);
  const env = { ...process.env, COUNTYKIT_GATE_REPORT: report };
  const stdio = beside ? ["ignore", "pipe", "pipe"] : "inherit";
  const child = spawn(process.execPath, [join(root, "scripts", "gates", `${gate}.mjs`)], { cwd: root, stdio, env });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => said.push(chunk));
  const pulse = setInterval(() => console.log(`      … ${gate} still at work after ${since(start)}`), 15_000);
  return new Promise((resolve) => {
    child.on("close", (code) => {
      clearInterval(pulse);
      const time = since(start);
      const result = { gate, ...counts(report, code), time };
      process.stdout.write(Buffer.concat(said));
      console.log(`${gate}: ${result.failed === 0 ? "passed" : "FAILED"}, ${result.examined} ${result.unit} in ${time}\n`);
      resolve(result);
    });
  });
}

/** What a gate left behind; one that ended badly or left nothing is at least one failure. */
function counts(report, code) {
  if (!existsSync(report)) return { examined: 0, unit: `things (ended with ${code} and left no report)`, passed: 0, failed: 1 };
  const answer = readJson(report);
  return { ...answer, failed: code === 0 ? answer.failed : Math.max(1, answer.failed) };
}
