import type { Bilingual } from "@countykit/core";
import { both, percent, same } from "../../words.js";

const UNITS: Readonly<Record<string, Bilingual>> = {
  months: both("个月", "months"),
  copies: both("份", "copies"),
};

/** A number of a rule with its unit: 36 个月, 100%. */
export function amount(value: string, unit: string): Bilingual {
  if (unit === "ratio") return percent(value);
  const { zh, en } = UNITS[unit] ?? same(unit);
  return both(`${value} ${zh}`, `${value} ${en}`);
}
