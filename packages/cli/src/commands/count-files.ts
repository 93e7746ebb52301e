import type { Issue } from "@countykit/core";
import type { ChosenPlan } from "../input/choose-policies.js";
import type { FileBytes } from "../io.js";
import type { CoverageOptions } from "../options/coverage-options.js";
import type { Progress } from "../progress.js";
import type { Inputs } from "../rosters/inputs.js";
import { type Intake, openIntake } from "../rosters/intake.js";
import { readDocument } from "../rosters/read-document.js";
import { type FileRead, readRosters } from "../rosters/read-rosters.js";
import { message } from "../texts.js";
import { type Counted, type CountOptions, countUp } from "./count-up.js";

/** Files to count, and what they are held against. */
export interface FilesToCount {
  readonly inputs: Inputs;
  readonly plans: readonly ChosenPlan[];
  readonly options: CountOptions & Pick<CoverageOptions, "asOf">;
  /** The day where neither the options nor a record name one. */
  readonly today: string;
  readonly io: FileBytes;
  readonly progress: Progress;
}

/** What was counted, and the rows it was counted from; or what is wrong with the files, and how far they were understood. */
export type FilesCounted =
  | { readonly ok: true; readonly counted: Counted; readonly intake: Intake }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly files: readonly FileRead[] };

/**
 * Reads rosters and documents, holds them against one another and counts what they show (名册汇总). All that is wrong with them is told at once, and then nothing
 * is counted.
 */
export async function countFiles({ inputs, plans, options, today, io, progress }: FilesToCount): Promise<FilesCounted> {
  const { tables, documents: documentInputs, skipped } = inputs;
  const results = await Promise.all(documentInputs.map(({ file, roster }) => readDocument(file, roster, io)));
  const issues: Issue[] = results.flatMap((result) => (result.ok ? [] : result.issues));
  const documents = results.flatMap((result) => (result.ok ? [result.value] : []));
  const recorded = documents.flatMap(({ file, tree, record }) => (record === null ? [] : [{ file, tree, record }]));
  const [source = null, second = null] = recorded;
  if (second !== null) issues.push({ code: "two-records", path: "", file: second.file, message: message("twoRecords", {}) });
  const asOf = options.asOf ?? source?.record.asOf ?? today;
  if (options.compare !== null && options.compare >= asOf) issues.push(notEarlier(options.compare, asOf));
  const intake = openIntake(options.county ?? source?.record.county.code ?? null, asOf);
  const read = await readRosters(tables, documents, intake, progress);
  issues.push(...read.errors);
  const without = options.plans.length > 0 && plans.every(({ named }) => !named);
  if (without) issues.push({ code: "no-targets", path: "", received: options.plans.join(" "), message: message("noTargets", {}) });
  if (issues.length > 0) return { ok: false, issues: inOrder(issues), files: read.files };
  return { ok: true, counted: countUp({ intake, source, read, skipped, plans, asOf }, options), intake };
}

const notEarlier = (compare: string, asOf: string): Issue => ({
  code: "compare-not-earlier",
  path: "",
  expected: `< ${asOf}`,
  received: compare,
  message: message("notEarlier", { asOf }),
});

/** By file, in the order in which the files were named, and by row and column. */
function inOrder(issues: readonly Issue[]): readonly Issue[] {
  const files = [...new Set(issues.map(({ file }) => file))];
  return [...issues].sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}
