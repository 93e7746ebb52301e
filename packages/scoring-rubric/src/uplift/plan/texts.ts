import { type Bilingual, displayExact, type Exact, type Language, type MissingFact } from "@countykit/core";
import type { CompiledRubric } from "../../nodes/compile-rubric.js";
import { unitSaid } from "../../explain/numbers-said.js";
import type { StateFact } from "../../state.js";
import type { Lever } from "../levers/levers.js";

/** What a fact, a judgement or a part is called (名称). */
export function labelOf({ plan, titles }: CompiledRubric, { fact, of }: Pick<Lever, "fact" | "of">): Bilingual {
  const plain = { zh: fact, en: fact };
  return of === "fact" ? (plan.forms.get(fact)?.label ?? plain) : (titles.get(fact) ?? plain);
}

export const named = (compiled: CompiledRubric, lever: Pick<Lever, "fact" | "of">): MissingFact => ({
  id: lever.fact,
  label: labelOf(compiled, lever),
});

/** A value as people read it: an option by its name, a number with its unit, a judgement in points. */
export function valueText(
  { plan }: CompiledRubric,
  { fact, of }: Pick<Lever, "fact" | "of">,
  value: StateFact["value"],
  language: Language,
): string {
  const form = of === "fact" ? plan.forms.get(fact) : undefined;
  if (value === null || typeof value === "boolean") return "";
  if (form?.kind === "choice") {
    const names = [value].flat().flatMap((id) => form.options.find((option) => option.id === id)?.label[language] ?? []);
    return names.join(language === "zh" ? "或" : " or ");
  }
  const amount = (exact: Exact): string => {
    if (form?.kind !== "number") return `${plain(exact)}${language === "zh" ? " 分" : ""}`;
    if (form.unit === "ratio" || (form.unit === "yuan" && /^-?\d+(?:\.\d{1,2})?$/u.test(plain(exact))))
      return displayExact(exact, form.unit, language);
    return `${plain(exact)} ${language === "zh" ? form.unitLabel.zh : unitSaid(form, plain(exact))}`;
  };
  if (typeof value === "string") return amount(value);
  if (!("min" in value)) return "";
  const { min, max } = value;
  return min !== null ? amount(min) : max !== null ? amount(max) : "";
}

const plain = (exact: Exact): string => (typeof exact === "string" ? exact : `${exact.part}/${exact.whole}`);
