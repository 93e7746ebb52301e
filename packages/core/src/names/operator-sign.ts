import type { Operator } from "../finding.js";

/**
 * The sign of a comparison as people print it (比较符号): `<=` is ≤, `>=` is ≥, `==` is =.
 *
 * @example
 * ```ts
 * import { operatorSign } from "@countykit/core";
 * operatorSign("<="); // => "≤"
 * operatorSign("=="); // => "="
 * ```
 * @source house rule: data is written with ASCII operators and printed with the signs of GB/T 3102.11-1993
 */
export function operatorSign(operator: Operator): "≤" | "≥" | "<" | ">" | "=" {
  if (operator === "<=") return "≤";
  if (operator === ">=") return "≥";
  return operator === "==" ? "=" : operator;
}
