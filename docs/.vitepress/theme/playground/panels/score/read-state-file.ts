import type { Issue } from "@countykit/core";
import type { State } from "@countykit/scoring-rubric";
import { readSource } from "../../../../../../packages/cli/src/input/read-source.js";
import { placedAll } from "../../../../../../packages/cli/src/input/source-tree.js";
import { stateOfProgramme } from "./state-of-programme.js";

/** What a file holds to be scored, or what is wrong with it and where. */
export type ReadFile =
  | { readonly ok: true; readonly state: State; readonly taken: number }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What the command line advises for files of these kinds is about rosters, which are no matter here. */
function here(issue: Issue): Issue {
  const { hint: _rosters, ...rest } = issue;
  return ["file-too-large", "workbook"].includes(issue.code) ? rest : issue;
}

/** Reads a programme or a state from a JSON or YAML file, as `countykit score` does. */
export async function readStateFile(file: string, bytes: AsyncIterable<Uint8Array>): Promise<ReadFile> {
  const source = await readSource(file, { openFile: () => bytes, openStdin: () => bytes });
  if (!source.ok) return { ok: false, issues: source.issues.map(here) };
  const read = stateOfProgramme(source.value.value);
  if (!read.ok) return { ok: false, issues: placedAll(read.issues, file, source.value) };
  return { ok: true, state: read.value.state, taken: read.value.taken };
}
