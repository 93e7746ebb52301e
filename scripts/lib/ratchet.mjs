import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root } from "./workspace.mjs";

const path = join(root, "scripts", "ratchet.json");

/**
 * A number that may only shrink: the line is in ratchet.json, `name` above it is a problem, below it a note to lower the line
 * (`--lower` does it). Answers `{ problems, notes }`.
 */
export function ratchet(name, count) {
  const lines = JSON.parse(readFileSync(path, "utf8"));
  const line = lines[name] ?? 0;
  if (count > line) return { problems: [`${name}: ${count}, and ${line} is the most there may be`], notes: [] };
  if (count === line) return { problems: [], notes: [`${name}: ${count} of at most ${line}`] };
  if (!process.argv.includes("--lower"))
    return { problems: [], notes: [`${name}: ${count}; the line of ${line} can be lowered with --lower`] };
  writeFileSync(path, `${JSON.stringify({ ...lines, [name]: count }, null, 2)}\n`);
  return { problems: [], notes: [`${name}: line lowered from ${line} to ${count}`] };
}
