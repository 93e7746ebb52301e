import type { Budget } from "../../input.js";
import { parseBudget } from "../../parse-budget.js";

/** A budget document as the library reads it; one that it refuses fails the test with everything that is wrong. */
export function parsed(document: unknown): Budget {
  const read = parseBudget(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues, null, 2));
  return read.value;
}
