import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { readJson, root } from "./lib/workspace.mjs";

/**
 * `npm test`, then what is too slow for it. Every stage leaves its counts in a report; a stage that ends badly or leaves no report
 * is at least one failure, whatever it printed. The last line adds up what ran. Arguments choose stages by title.
 */
const reports = join(root, "reports");
mkdirSync(reports, { recursive: true });
const windows = process.platform === "win32";
const started = Date.now();
const total = { passed: 0, failed: 0 };
const only = process.argv.slice(2);

stage("npm test", windows ? "npm.cmd" : "npm", ["test"], join(reports, "check.json"));
for (const timezone of ["Asia/Shanghai", "UTC", "America/New_York", "Pacific/Kiritimati"])
  gate(`core under TZ=${timezone}`, "time-zone", [], { TZ: timezone });
gate("provisions", "provisions");
gate("conformance", "conformance");
gate("agreement of traces", "trace-agreement");
gate("site types", "site-types");
gate("sessions of the pages", "doc-sessions");
gate("planted faults", "../planted-faults");
gate("examples", "examples");
gate("site", "site");
gate("mutants of core", "../mutate", ["--slice"]);

console.log(`\nAll stages took ${((Date.now() - started) / 1000).toFixed(0)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

function gate(title, name, args = [], env = {}) {
  const report = join(reports, `ci-${title.replace(/[^a-z]+/gi, "-")}.json`);
  stage(title, process.execPath, [join(root, "scripts", "gates", `${name}.mjs`), ...args], report, {
    ...env,
    COUNTYKIT_GATE_REPORT: report,
  });
}

function stage(title, command, args, report, env = {}) {
  if (only.length > 0 && !only.includes(title)) return;
  console.log(`\n=== ${title}`);
  rmSync(report, { force: true });
  const start = Date.now();
  const ran = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: windows,
    env: { ...process.env, ...env },
  });
  const counts = existsSync(report) ? readJson(report) : { passed: 0, failed: 0 };
  const bad = ran.status !== 0 || !existsSync(report);
  const failed = bad ? Math.max(1, counts.failed) : counts.failed;
  total.passed += counts.passed;
  total.failed += failed;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`=== ${title}: ${counts.skipped ? "SKIPPED" : `${counts.passed} passed, ${failed} failed`} (${seconds} s)`);
}
