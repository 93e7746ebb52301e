import type { MeasureForm } from "@countykit/scoring-rubric";

/** Every measure and flag that a scale or a condition names, as deep as it may stand. */
export function measuresIn(value: unknown): readonly MeasureForm[] {
  if (Array.isArray(value)) return value.flatMap(measuresIn);
  if (typeof value !== "object" || value === null) return [];
  if ("fact" in value && typeof value.fact === "string") return [{ kind: "fact", fact: value.fact }];
  if ("part" in value && "whole" in value && typeof value.part === "string" && typeof value.whole === "string")
    return [{ kind: "share", part: value.part, whole: value.whole }];
  return Object.values(value).flatMap(measuresIn);
}

/** The facts of these, each once. */
export const factsIn = (value: unknown): readonly string[] => [
  ...new Set(measuresIn(value).flatMap((one) => (one.kind === "fact" ? [one.fact] : [one.part, one.whole]))),
];
