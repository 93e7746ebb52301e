import { writeFileSync } from "node:fs";
import process from "node:process";

/**
 * Runs one gate and closes with its verdict. The body answers
 * `{ examined, unit, problems, passed?, failed?, notes? }`: how many things it looked at and in what unit, what is wrong with
 * them, and, where the gate is made of many checks of its own, how many of these passed and failed (otherwise a gate counts as
 * one). A gate that examined nothing fails: a check that looks at no file proves nothing.
 */
export async function gate(name, body) {
  const started = Date.now();
  let answer;
  try {
    answer = await body();
  } catch (error) {
    answer = { examined: 0, unit: "things", problems: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
  const { examined, unit, notes = [] } = answer;
  const problems = [...answer.problems];
  if (examined === 0 && problems.length === 0) problems.push(`${name} examined nothing: no ${unit} found`);
  const failed = Math.max(answer.failed ?? 0, problems.length > 0 ? 1 : 0);
  const passed = answer.passed ?? (failed === 0 ? 1 : 0);

  for (const note of notes) console.log(note);
  for (const problem of problems) console.error(problem);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${examined} ${unit}, ${passed} passed, ${failed} failed (${seconds} s)`);
  leave({ name, examined, unit, passed, failed });
  process.exitCode = failed === 0 ? 0 : 1;
}

/** Says that a gate could not run here and why; it counts as nothing, neither passed nor failed. */
export function skip(name, reason) {
  console.log(`${name}: SKIPPED, ${reason}`);
  leave({ name, examined: 0, unit: "things", passed: 0, failed: 0, skipped: true });
}

/** Leaves the counts where whoever started this gate asked for them. */
function leave(counts) {
  const report = process.env.COUNTYKIT_GATE_REPORT;
  if (report) writeFileSync(report, JSON.stringify(counts));
}
