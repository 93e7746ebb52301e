import type { Quantity } from "../../figures/quantity.js";
import type { Observation } from "../../indicators/observation.js";
import type { Target } from "../target.js";

/** A target on village coverage, or whatever `given` says. */
export const target = (given: Partial<Target> = {}): Target => ({
  id: "t",
  title: { zh: "村级站点覆盖率", en: "village stations" },
  asks: { indicator: "village-coverage", params: { mode: "located" } },
  comparator: ">=",
  value: "0.60",
  due: null,
  force: "mandatory",
  cite: { document: "遂政办发〔2021〕15号", locator: "三（二）" },
  ...given,
});

/** A number between two bounds, as texts; one text when it is known. */
export function quantity(unit: string, min: string | null, max: string | null = min, facts: readonly string[] = [unit]): Quantity {
  const missing =
    min !== null && min === max ? [] : facts.map((id) => ({ id: `figure/${id}`, label: { zh: `${id}数`, en: `number of ${id}` } }));
  return { unit, min, max, missing, evidence: [] };
}

/** An observation of village coverage with such a part and whole. */
export const observed = (part: Quantity, whole: Quantity | null, given: Partial<Observation> = {}): Observation => ({
  indicator: "village-coverage",
  params: { mode: "located" },
  asOf: "2021-12-31",
  part,
  whole,
  growth: false,
  lacking: [],
  extra: [],
  figures: { part: ["villages.located"], whole: whole === null ? [] : [whole.unit] },
  remarks: [],
  ...given,
});
