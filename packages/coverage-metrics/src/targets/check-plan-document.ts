import {
  checkIds,
  describeReceived,
  entriesOf,
  fieldOf,
  isObject,
  type IssueList,
  type Plain,
  type PlainObject,
} from "@countykit/core/reading";
import { contradiction } from "./plan-contradictions.js";

/** Looks for contradictions in a plan that leave open what it asks (方案内部矛盾): ids used twice, comparators and values that do not fit. */
export function checkPlanDocument(document: PlainObject, issues: IssueList): void {
  checkIds(document, "targets", "", issues);
  for (const [index, target] of entriesOf(document, "targets").entries()) {
    if (issues.full()) return;
    const at = `/targets/${index}`;
    checkIds(target, "readings", at, issues);
    const comparator = fieldOf(target, "comparator");
    checkValue(comparator, fieldOf(target, "value"), `${at}/value`, issues);
    for (const [place, reading] of entriesOf(target, "readings").entries()) {
      const [own, value] = [fieldOf(reading, "comparator"), fieldOf(reading, "value")];
      const path = `${at}/readings/${place}/${value === undefined ? "comparator" : "value"}`;
      if (own !== undefined || value !== undefined) checkValue(own ?? comparator, value ?? fieldOf(target, "value"), path, issues);
    }
  }
}

function checkValue(comparator: Plain, value: Plain, path: string, issues: IssueList): void {
  if (comparator === undefined || value === undefined) return;
  if (comparator === null) {
    if (value !== null) issues.add(contradiction("value-without-comparator", path, {}, { expected: "null", received: described(value) }));
    return;
  }
  if (typeof comparator !== "string" || !COMPARATORS.has(comparator)) return;
  if (value === null) {
    issues.add(contradiction("comparator-without-value", path, { comparator }, { expected: "value", received: "null" }));
    return;
  }
  const range = isObject(value) && (Object.hasOwn(value, "min") || Object.hasOwn(value, "max"));
  if (comparator === "between" && !range) {
    issues.add(contradiction("between-without-range", path, {}, { expected: "{min, max}", received: described(value) }));
  } else if (comparator !== "between" && range) {
    issues.add(contradiction("range-without-between", path, { comparator }, { expected: "decimal text", received: "{min, max}" }));
  }
}

const COMPARATORS: ReadonlySet<string> = new Set([">=", "<=", ">", "<", "==", "between"]);

const described = (value: Plain): string => (isObject(value) ? "{…}" : describeReceived(value));
