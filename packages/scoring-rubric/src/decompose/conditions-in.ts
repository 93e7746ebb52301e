import type { Condition } from "../conditions/condition.js";
import type { Scale } from "../scales/scale.js";

/** Every condition that a scale and its parts name (条件). */
export function conditionsIn(scale: Scale): readonly Condition[] {
  switch (scale.kind) {
    case "flag":
      return [scale.when];
    case "tiers":
      return [];
    case "options":
      return scale.options.map(({ when }) => when);
    case "checklist":
    case "deduction":
      return scale.of.map(({ when }) => when);
    case "judged":
      return scale.when === null ? [] : [scale.when];
    case "sum":
    case "best":
      return scale.of.flatMap((part) => conditionsIn(part.scale));
  }
}
