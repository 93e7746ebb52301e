import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { readJson, root } from "./workspace.mjs";

/**
 * Runs vitest with its output shown, and answers what a gate answers: each test counts. A test file that does not even load is a
 * failure although none of its tests ran; so is a run that ends badly with every test green (coverage under its line, an
 * unhandled rejection). Skipped tests are a problem unless the arguments choose tests by title.
 */
export function vitest(args, name, { env = {}, skipped = false } = {}) {
  const report = join(root, "reports", `${name}.json`);
  mkdirSync(join(root, "reports"), { recursive: true });
  rmSync(report, { force: true });
  const ran = spawnSync(
    process.execPath,
    [
      join(root, "node_modules", "vitest", "vitest.mjs"),
      "run",
      "--config=vitest.workspace.ts",
      `--reporter=${process.stdout.isTTY ? "default" : "dot"}`,
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...args,
    ],
    {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: "1", FORCE_COLOR: undefined }), ...env },
    },
  );
  if (!existsSync(report))
    return { examined: 0, unit: "tests", problems: [`vitest ended with ${ran.status ?? ran.signal} and left no report`] };
  const { numTotalTests, numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = readJson(report);
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  const problems = unloaded.map(({ name: file, message }) => `${file} failed as a whole: ${message}`);
  if (numFailedTests > 0) problems.push(`${numFailedTests} of ${numTotalTests} tests failed`);
  if (!skipped && numPendingTests + numTodoTests > 0) problems.push(`${numPendingTests + numTodoTests} tests were skipped`);
  if (ran.status !== 0 && problems.length === 0) problems.push(`vitest ended with ${ran.status} although every test passed`);
  return {
    examined: numTotalTests,
    unit: `tests in ${testResults.length} files`,
    problems,
    passed: numPassedTests,
    failed: Math.max(numFailedTests + unloaded.length, problems.length > 0 ? 1 : 0),
  };
}
