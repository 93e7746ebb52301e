import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const docs = fileURLToPath(new URL("../", import.meta.url));
const repository = fileURLToPath(new URL("../../", import.meta.url));
const answers = new Map();

/** What `countykit` prints, run from its sources: what pages show is held against it in the same run. */
export function countykit(...argv) {
  const key = JSON.stringify(argv);
  const known = answers.get(key) ?? run(argv);
  answers.set(key, known);
  return known;
}

export const countykitJson = (...argv) => JSON.parse(countykit(...argv, "--format", "json"));

function run(argv) {
  const bin = join(repository, "packages", "cli", "src", "bin.ts");
  const options = {
    cwd: docs,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  };
  try {
    return execFileSync(process.execPath, ["--conditions=@countykit/source", "--import", "tsx", bin, ...argv], options);
  } catch (error) {
    // 1 and 2 say how the check came out; above that something went wrong.
    assert.ok(error.status === 1 || error.status === 2, `countykit ${argv.join(" ")} ended with ${error.status}: ${error.stderr}`);
    return error.stdout;
  }
}

/** The file of a real programme. */
export const programmeFile = (id) => join(repository, "examples", "programmes", `${id}.json`);

/** A real programme with something changed, as a file of its own; answers its path. */
export function changedProgramme(id, folder, name, change) {
  const programme = JSON.parse(readFileSync(programmeFile(id), "utf8"));
  change(programme);
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(programme));
  return file;
}

/** `least–most`, or one number. */
export const spanOfPoints = ({ min, max }) => (min === max ? `${min}` : `${min}–${max}`);
