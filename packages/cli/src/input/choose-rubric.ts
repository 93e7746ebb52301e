import { type Issue, ok, type Result } from "@countykit/core";
import { builtInRubrics, lintRubric, parseRubric, type Rubric } from "@countykit/scoring-rubric";
import type { Io } from "../io.js";
import { nearest } from "../nearest.js";
import { message } from "../texts.js";
import { readSource } from "./read-source.js";
import { placedAll } from "./source-tree.js";

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
  const rubric = parseRubric(source.value.value);
  if (!rubric.ok) return { ok: false, issues: placedAll(rubric.issues, given, source.value) };
  const remarks = lintRubric(rubric.value).map(({ code, path, text }): Issue => ({ code, path, message: text }));
  return ok({ rubric: rubric.value, notes: placedAll(remarks, given, source.value) });
}

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
