import { type Issue, parseCivilDate } from "@countykit/core";
import { builtInPlans, type TargetFinding } from "@countykit/coverage-metrics";
import { countFiles } from "../../../../../../packages/cli/src/commands/count-files.js";
import type { Progress } from "../../../../../../packages/cli/src/progress.js";
import type { Input } from "../../../../../../packages/cli/src/rosters/inputs.js";
import type { FileRead } from "../../../../../../packages/cli/src/rosters/read-rosters.js";
import { inPage } from "./issues-in-page.js";
import type { Asked, RosterFile } from "./roster-file.js";
import { type TownRow, townRows } from "./town-rows.js";

/** What rosters show of a county; nothing is counted while something is wrong with them. */
export type Counted =
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly files: readonly FileRead[] }
  | {
      readonly ok: true;
      readonly files: readonly FileRead[];
      /** The day on which everything was counted. */
      readonly asOf: string;
      /** The county in which all rows lie; `null` when they lie in several. */
      readonly county: string | null;
      /** Ids of the plans that were checked. */
      readonly plans: readonly string[];
      readonly findings: readonly TargetFinding[];
      /** What is always shown, without targets. */
      readonly shown: readonly TargetFinding[];
      readonly towns: readonly TownRow[];
      readonly notes: readonly Issue[];
    };

/** Counts what files of rosters show, and holds it against the targets of a plan, as `countykit coverage` does (名册汇总). */
export async function countRosters({ files, plan, asOf, today, mode }: Asked): Promise<Counted> {
  const date = asOf === null ? null : parseCivilDate(asOf, "/asOf");
  if (date?.ok === false) return { ok: false, issues: date.issues, files: [] };
  const read = await countFiles({
    inputs: {
      tables: files.filter((file) => !isDocument(file)).map(inputOf),
      documents: files.filter(isDocument).map(inputOf),
      skipped: [],
    },
    plans: builtInPlans.map((one) => ({ plan: one, named: one.id === plan })),
    options: { asOf: date?.value ?? null, plans: plan === null ? [] : [plan], county: null, by: null, compare: null },
    today,
    io: { openFile: (name) => bytesOf(files.find((file) => file.name === name)?.text ?? ""), openStdin: () => bytesOf("") },
    progress: SILENT,
  });
  if (!read.ok) return { ...read, issues: read.issues.map(inPage) };
  const { counted, intake } = read;
  return {
    ok: true,
    files: counted.files,
    asOf: counted.asOf,
    county: counted.county,
    plans: counted.plans.map(({ id }) => id),
    findings: counted.findings,
    shown: counted.now.shown,
    towns: townRows(intake.store, intake.rows(), counted.asOf, mode),
    notes: counted.notes.map(inPage),
  };
}

/** The name decides; without one that tells, JSON begins with a bracket. */
const isDocument = ({ name, text }: RosterFile): boolean =>
  /\.(json|ya?ml)$/iu.test(name) || (!/\.(csv|tsv)$/iu.test(name) && /^\s*[[{]/u.test(text));

const inputOf = ({ name, roster, text }: RosterFile): Input => ({ file: name, roster, bytes: text.length, open: () => bytesOf(text) });

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** The page shows by itself that it is counting. */
const SILENT: Progress = { file: () => undefined, counting: (pieces) => pieces, done: () => undefined };
