import type { Issue } from "@countykit/core";
import { readBudgetCsv } from "../../../../../../packages/cli/src/input/read-budget-csv.js";
import { readSource } from "../../../../../../packages/cli/src/input/read-source.js";
import type { Json } from "../../json.js";
import { piecesOf } from "../../pieces-of.js";
import { withoutHint } from "../../without-hint.js";
import { type Unwrapped, unwrap } from "./unwrap.js";

/** A file that somebody opened, or a text that somebody pasted. */
export interface BudgetFile {
  readonly name: string;
  readonly content: Blob;
}

/** What a file holds to be checked, and what is told of a table; or what is wrong with it and where. */
export type ReadBudget =
  | ({ readonly ok: true; readonly from: "table" | "document"; readonly notes: readonly Issue[] } & Unwrapped)
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a budget from a programme or a budget in JSON or YAML, or from the lines of a CSV table, as `countykit check` does. */
export async function readBudgetFile({ name, content }: BudgetFile): Promise<ReadBudget> {
  const bytes = (): AsyncIterable<Uint8Array> => piecesOf(content);
  const io = { openFile: bytes, openStdin: bytes };
  if (await isTableFile(name, content)) {
    const table = await readBudgetCsv(name, { county: null, cohort: null }, io);
    return table.ok
      ? { ok: true, from: "table", notes: table.value.notes, budget: table.value.tree.value as Json, asOf: null }
      : { ok: false, issues: table.issues.map(inPage) };
  }
  const source = await readSource(name, io);
  return source.ok
    ? { ok: true, from: "document", notes: [], ...unwrap(source.value.value as Json) }
    : { ok: false, issues: source.issues.map(inPage) };
}

/** What the command line says of a file that is too large speaks of its own options. */
const inPage = (issue: Issue): Issue => withoutHint(issue, ["file-too-large"]);

/** Whether a text is a table rather than JSON, which begins with a bracket. */
export function isTableText(text: string): boolean {
  const bare = text.replace(/^\uFEFF/u, "").trimStart();
  // A quote begins a table where something parts its cell from the next one.
  if (bare.startsWith('"')) return /^"(?:[^"]|"")*"[ \t]*[,;\t]/u.test(bare);
  return /^[^[{]/u.test(bare) && /[,;\t]/u.test(bare);
}

/** The name decides; without one that tells, JSON begins with a bracket. */
async function isTableFile(name: string, content: Blob): Promise<boolean> {
  if (/\.(?:json|ya?ml)$/iu.test(name)) return false;
  if (/\.(?:csv|tsv)$/iu.test(name)) return true;
  return !/^\s*[[{]/u.test((await content.slice(0, 1024).text()).replace(/^\uFEFF/u, ""));
}
