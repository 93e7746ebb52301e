import type { Issue } from "@countykit/core";
import type { State } from "@countykit/scoring-rubric";
import { readSource } from "../../../../../../packages/cli/src/input/read-source.js";
import { placedAll } from "../../../../../../packages/cli/src/input/source-tree.js";
import { withoutHint } from "../../without-hint.js";
import { stateOfProgramme } from "./state-of-programme.js";

/** What a file holds to be scored, or what is wrong with it and where. */
export type ReadFile =
  | { readonly ok: true; readonly state: State; readonly taken: number }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What the command line advises for files of these kinds is about rosters, which are no matter here. */
const inPage = (issue: Issue): Issue => withoutHint(issue, ["file-too-large", "workbook"]);

/** Reads a programme or a state from a JSON or YAML file, as `countykit score` does. */
export async function readStateFile(file: string, bytes: AsyncIterable<Uint8Array>): Promise<ReadFile> {
  const source = await readSource(file, { openFile: () => bytes, openStdin: () => bytes });
  if (!source.ok) return { ok: false, issues: source.issues.map(inPage) };
  const read = stateOfProgramme(source.value.value);
  if (!read.ok) return { ok: false, issues: placedAll(read.issues, file, source.value) };
  return { ok: true, state: read.value.state, taken: read.value.taken };
}
