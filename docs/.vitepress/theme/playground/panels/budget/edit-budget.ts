import { isObject, type Json, type JsonObject, listAt } from "../../json.js";

/** Edits of a budget as JSON. The budget itself stays as it was; what is not a budget is left alone. */

/** The field of a line as people type it in the table: a list of uses is separated by commas, and an empty field is left out. */
export type LineField = "name" | "category" | "amount" | "source" | "tags";

export function editLine(budget: Json, index: number, field: LineField, typed: string): Json {
  return changeLines(budget, (lines) => lines.map((line, at) => (at === index && isObject(line) ? withField(line, field, typed) : line)));
}

export function addLine(budget: Json): Json {
  return changeLines(budget, (lines) => [...lines, { id: freeId(lines), name: "", amount: "0元" }]);
}

export function removeLine(budget: Json, index: number): Json {
  return changeLines(budget, (lines) => lines.filter((_, at) => at !== index));
}

/** Records something under `adopted` or `exceptions`; what was recorded for the same rule before gives way to it. */
export function record(budget: Json, key: "adopted" | "exceptions", entry: JsonObject): Json {
  if (!isObject(budget)) return budget;
  return { ...budget, [key]: [...others(budget, key, entry["rule"]), entry] };
}

/** Takes back what was recorded for a rule. */
export function withdraw(budget: Json, key: "adopted" | "exceptions", rule: string): Json {
  return isObject(budget) ? { ...budget, [key]: others(budget, key, rule) } : budget;
}

const others = (budget: Json, key: string, rule: Json | undefined): readonly Json[] =>
  listAt(budget, key).filter((entry) => !isObject(entry) || entry["rule"] !== rule);

function changeLines(budget: Json, change: (lines: readonly Json[]) => readonly Json[]): Json {
  return isObject(budget) ? { ...budget, lines: change(listAt(budget, "lines")) } : budget;
}

function withField(line: JsonObject, field: LineField, typed: string): JsonObject {
  const { [field]: _before, ...rest } = line;
  if (typed.trim() === "" && field !== "name") return rest;
  const value =
    field === "tags"
      ? typed
          .split(/[,，、]/)
          .map((tag) => tag.trim())
          .filter((tag) => tag !== "")
      : typed;
  return { ...rest, [field]: value };
}

function freeId(lines: readonly Json[]): string {
  const taken = new Set(lines.map((line) => (isObject(line) ? line["id"] : undefined)));
  let number = lines.length + 1;
  while (taken.has(`line-${number}`)) number += 1;
  return `line-${number}`;
}
