import type { Language, Step } from "@countykit/core";
import type { Style } from "../style.js";
import { hanging } from "../wrap.js";

/** An item and everything under it, each step further in (逐步说明). */
export function renderExplained(step: Step, language: Language, style: Style, indent = "  "): readonly string[] {
  const [first = "", ...rest] = hanging(step.label[language], style.width, indent);
  return [
    step.steps.length > 0 ? style.bold(first) : first,
    ...rest,
    ...step.steps.flatMap((one) => renderExplained(one, language, style, `${indent}  `)),
  ];
}
