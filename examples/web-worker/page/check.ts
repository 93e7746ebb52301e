import { builtInPolicies, checkBudget, parseBudget } from "@countykit/budget-rules";
import type { Finding, Issue } from "@countykit/core";

/** What the worker says of one file. All of it is plain data, so it goes through `postMessage` as it is. */
export type Answer =
  | { readonly kind: "begun"; readonly file: string }
  /** A file that was moved or changed since it was chosen. */
  | { readonly kind: "unreadable"; readonly file: string }
  | { readonly kind: "checked"; readonly file: string; readonly findings: readonly Finding[] }
  | { readonly kind: "refused"; readonly file: string; readonly issues: readonly Issue[] };

/** What the page asks of the worker. Files are handed over unread, so that reading them does not hold up the page either. */
export interface Question {
  readonly files: readonly File[];
  readonly asOf: string;
}

/** Checks the budget in a text. */
export function check(file: string, text: string, asOf: string): Answer {
  const json = readJson(text);
  if (json === undefined) return { kind: "refused", file, issues: [NOT_JSON] };
  const read = parseBudget(json);
  if (!read.ok) return { kind: "refused", file, issues: read.issues };
  const findings = checkBudget(read.value, builtInPolicies, { asOf });
  return { kind: "checked", file, findings: findings.filter(({ verdict }) => verdict !== "not-applicable") };
}

const NOT_JSON: Issue = { code: "not-json", path: "", message: { zh: "不是完整的 JSON", en: "This is not complete JSON" } };

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
