import type { Checked } from "./check-numbers.js";

/** Says what every check came to, and ends with 1 when something is wrong or nothing was looked at. */
export function tell(results: readonly (readonly [what: string, result: Checked])[]): void {
  for (const [what, { examined, problems }] of results) {
    process.stdout.write(`${examined} ${what}: ${problems.length === 0 ? "all right" : `${problems.length} wrong`}\n`);
    for (const problem of problems.slice(0, 20)) process.stdout.write(`  ${problem}\n`);
  }
  const nothing = results.length === 0 || results.some(([, { examined }]) => examined === 0);
  if (nothing) process.stdout.write("nothing was looked at\n");
  if (nothing || results.some(([, { problems }]) => problems.length > 0)) process.exitCode = 1;
}
