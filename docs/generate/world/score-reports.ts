import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@countykit/cli";
import type { Scoring, StateFact } from "@countykit/scoring-rubric";
import type { Programme } from "../world.js";

/** The part of the JSON report of `countykit score` that pages are made from. */
export interface ScoreReport {
  readonly scoring: Scoring;
  /** Facts of the state, and those that the coverage section of the programme tells. */
  readonly facts: readonly StateFact[];
}

/** Scores every programme that has something to score, by the command line itself: it alone knows how facts of other packages are carried over. */
export async function scoreReports(root: string, programmes: readonly Programme[]): Promise<ReadonlyMap<string, ScoreReport>> {
  const reports = new Map<string, ScoreReport>();
  for (const { id, file, sections } of programmes) {
    if (sections["score"] === undefined) continue;
    reports.set(id, JSON.parse(await countykit(root, ["score", file, "--format", "json"])));
  }
  return reports;
}

/** What `countykit` prints when it is run in a folder. */
export async function countykit(root: string, argv: readonly string[]): Promise<string> {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await run(argv, {
    stdout: (text) => void out.push(text),
    stderr: (text) => void errors.push(text),
    openStdin: async function* () {},
    openFile: (path) => createReadStream(join(root, path)),
    stat: async (path) => {
      const found = await stat(join(root, path));
      return { folder: found.isDirectory(), bytes: found.size };
    },
    list: () => Promise.resolve([]),
    now: () => new Date(0),
    stdoutIsTTY: false,
    columns: null,
    stderrColumns: null,
    env: {},
    version: "0.0.0",
  });
  if (code > 2) throw new Error(`countykit ${argv.join(" ")} ended with ${code}: ${errors.join("")}${out.join("")}`);
  return out.join("");
}
