import type { ChoiceForm, FactForm } from "../rubric.js";
import type { Condition } from "../conditions/condition.js";
import { conditionsIn } from "./conditions-in.js";
import type { Scale } from "../scales/scale.js";

/** The choices that a scale names, for one that comes without its rubric: the options named, and any other. */
export function choiceForms(scale: Scale): readonly FactForm[] {
  const options = new Map<string, Set<string>>();
  const look = (condition: Condition): void => {
    if (condition.kind === "one-of") {
      const known = options.get(condition.fact) ?? new Set();
      for (const option of condition.options) known.add(option);
      options.set(condition.fact, known);
    } else if (condition.kind === "not") look(condition.of);
    else if (condition.kind === "all-of" || condition.kind === "any-of" || condition.kind === "at-least") condition.of.forEach(look);
  };
  conditionsIn(scale).forEach(look);
  return [...options].map(
    ([id, named]): ChoiceForm => ({
      id,
      kind: "choice",
      label: { zh: id, en: id },
      options: [...named, otherThan(named)].map((option) => ({ id: option, label: { zh: option, en: option } })),
    }),
  );
}

function otherThan(named: ReadonlySet<string>): string {
  let other = "other";
  while (named.has(other)) other += "-";
  return other;
}
