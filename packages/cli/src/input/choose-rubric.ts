import { type Issue, ok, type Result } from "@countykit/core";
import { builtInRubrics, lintRubric, parseRubric, type Rubric } from "@countykit/scoring-rubric";
import type { Io } from "../io.js";
import { nearest } from "../nearest.js";
import { message } from "../texts.js";
import { readSource } from "./read-source.js";
import { placed, placedAll } from "./source-tree.js";

/** A rubric that was asked for, and what deserves a look in one of somebody's own, each at its place in the file. */
export interface ChosenRubric {
  readonly rubric: Rubric;
  readonly notes: readonly Issue[];
}

/** The rubric that was asked for by id or by file; `null` when nobody asked for one. */
export async function chooseRubric(given: string | null, io: Io): Promise<Result<ChosenRubric | null>> {
  if (given === null) return ok(null);
  const found = builtInRubric(given);
  if (found !== null) return ok({ rubric: found, notes: [] });
  if (!looksLikeFile(given)) return { ok: false, issues: [unknownRubric(given)] };
  const source = await readSource(given, io);
  if (!source.ok) return source;
  const other = otherSchema(source.value.value);
  if (other !== null) return { ok: false, issues: [placed(notARubric(other), given, source.value)] };
  const rubric = parseRubric(source.value.value);
  if (!rubric.ok) return { ok: false, issues: placedAll(rubric.issues, given, source.value) };
  const remarks = lintRubric(rubric.value).map(({ code, path, text }): Issue => ({ code, path, message: text }));
  return ok({ rubric: rubric.value, notes: placedAll(remarks, given, source.value) });
}

/** What a file says that it is, where that is something else: to list all that it lacks as a rubric would help nobody. */
function otherSchema(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("schema" in value) || typeof value.schema !== "string") return null;
  const known = ["countykit-programme/1", "countykit-budget/1", "countykit-coverage/1", "countykit-score/1"];
  return known.includes(value.schema) ? value.schema : null;
}

const notARubric = (schema: string): Issue => ({
  code: "wrong-schema",
  path: "/schema",
  expected: "countykit-rubric/1",
  received: schema,
  message: message("notARubric", {}),
  hint: message("notARubricHint", {}),
});

export const builtInRubric = (id: string): Rubric | null => builtInRubrics.find((rubric) => rubric.id === id) ?? null;

/** The issue of a name that is no rubric, where it was written. */
export function unknownRubric(id: string, path = ""): Issue {
  const ids = builtInRubrics.map((rubric) => rubric.id);
  const meant = nearest(id, ids);
  return {
    code: "unknown-rubric",
    path,
    expected: ids.join(" | "),
    received: id,
    message: message("unknownRubric", { id }),
    hint: message("unknownRubricHint", {}),
    ...(meant === null ? {} : { didYouMean: meant }),
  };
}

const looksLikeFile = (name: string): boolean => /[/\\]|\.(json|ya?ml)$/iu.test(name) || name === "-";
