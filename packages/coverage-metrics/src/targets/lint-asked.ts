import type { Issue, Operator } from "@countykit/core";
import { sameLength } from "../figures/periods.js";
import { NOTHING } from "../figures/quantity.js";
import { definitionOf } from "../indicators/definition-of.js";
import { contradiction } from "./plan-contradictions.js";
import type { Asked, TargetValue } from "./target.js";
import { UNIT_WORDS } from "./unit-words-table.js";

/** Values of things that are counted are whole: half a station, a share or an amount of money was meant otherwise. Days may be before a limit. */
export function lintCounted(
  { indicator }: Asked,
  comparator: Operator | "between" | null,
  value: TargetValue | null,
  path: string,
): readonly Issue[] {
  const definition = definitionOf(indicator);
  if (definition?.measures !== "count" || comparator === null || value === null) return NOTHING;
  const { unit } = definition;
  if (!Object.hasOwn(UNIT_WORDS, unit) || UNIT_WORDS[unit]?.places !== 0) return NOTHING;
  const ends = typeof value === "string" ? [value] : "min" in value ? [value.min, value.max] : NOTHING;
  const odd = ends.find((end) => !(unit === "days" ? /^-?\d+$/ : /^\d+$/).test(end));
  return odd === undefined
    ? NOTHING
    : [contradiction("value-not-whole", path, { value: odd }, { expected: "whole number", received: odd })];
}

/** Windows that end before they begin, and periods compared with others of another length. */
export function lintTimes({ params }: Asked, at: string): readonly Issue[] {
  const { from, to, period, against }: Readonly<Record<string, unknown>> = params;
  const backwards = typeof from === "string" && typeof to === "string" && to < from;
  const uneven = typeof period === "string" && typeof against === "string" && !sameLength(period, against);
  return [
    ...(backwards
      ? [contradiction("window-backwards", `${at}/params/to`, { from, to }, { expected: `>= ${from}`, received: to })]
      : NOTHING),
    ...(uneven
      ? [
          contradiction(
            "periods-uneven",
            `${at}/params/against`,
            { period, against },
            { expected: `as long as ${period}`, received: against },
          ),
        ]
      : NOTHING),
  ];
}
