import type { Bilingual } from "@countykit/core";
import type { Condition } from "../conditions/condition.js";
import type { EvidenceForm, FlagForm, NumberForm } from "../rubric.js";
import type { FlagScale, JudgedScale, Part, Scale } from "../scales/scale.js";

/** Short ways to write a rubric down. */
export const flag = (id: string, zh: string, en: string): FlagForm => ({ id, kind: "flag", label: { zh, en } });

export const number = (
  id: string,
  unit: Pick<NumberForm, "unit" | "unitLabel" | "whole" | "least" | "most">,
  label: Bilingual,
): NumberForm => ({
  id,
  kind: "number",
  ...unit,
  label,
});

export const paper = (id: string, zh: string, en: string): EvidenceForm => ({ id, label: { zh, en } });

export const part = (id: string, zh: string, en: string, scale: Scale): Part => ({ id, title: { zh, en }, scale });

export const holds = (fact: string): Condition => ({ kind: "flag", fact });

/** So many points when a flag holds. */
export const pointsFor = (points: number, fact: string): FlagScale => ({ kind: "flag", points, when: holds(fact) });

/** Points that assessors give from `least` to `most`, none without what opens the range. The step is a whole point: no document prints a finer one. */
export const judged = (least: number, most: number, when: Condition): JudgedScale => ({
  kind: "judged",
  least,
  most,
  step: 1,
  when,
  otherwise: 0,
});
