import type { Condition, MeasureForm, Rubric } from "@countykit/scoring-rubric";
import { type Bilingual, displayExact, operatorSign } from "@countykit/core";
import { both, inBoth, same } from "../../words.js";

/** A condition in words: 行政村覆盖率 ≥ 70%. */
export function conditionSaid(condition: Condition, rubric: Rubric): Bilingual {
  const all = (of: readonly Condition[], zh: string, en: string): Bilingual => {
    const said = of.map((one) => conditionSaid(one, rubric));
    return both(said.map((one) => one.zh).join(zh), said.map((one) => one.en).join(en));
  };
  switch (condition.kind) {
    case "flag":
      return labelOf(condition.fact, rubric);
    case "one-of": {
      const form = rubric.facts.find(({ id }) => id === condition.fact);
      const options =
        form?.kind === "choice" ? form.options.filter(({ id }) => condition.options.includes(id)).map(({ label }) => label) : [];
      const { zh, en } = labelOf(condition.fact, rubric);
      return both(`${zh}为${options.map((one) => one.zh).join("或")}`, `${en}: ${options.map((one) => one.en).join(" or ")}`);
    }
    case "compare": {
      const { zh, en } = measureSaid(condition.measure, rubric);
      const limit = limitSaid(condition.limit, condition.measure, rubric);
      return both(`${zh} ${operatorSign(condition.operator)} ${limit.zh}`, `${en} ${operatorSign(condition.operator)} ${limit.en}`);
    }
    case "all-of":
      return all(condition.of, "，且", " and ");
    case "any-of":
      return all(condition.of, "，或", " or ");
    case "not": {
      const { zh, en } = conditionSaid(condition.of, rubric);
      return both(`没有：${zh}`, `not: ${en}`);
    }
    case "at-least": {
      const { zh, en } = all(condition.of, "、", ", ");
      return both(`以下至少 ${condition.count} 项：${zh}`, `at least ${condition.count} of: ${en}`);
    }
  }
}

const labelOf = (fact: string, { facts }: Rubric): Bilingual => facts.find(({ id }) => id === fact)?.label ?? same(fact);

/** What is compared: a fact, or one as a share of another. */
export function measureSaid(measure: MeasureForm, rubric: Rubric): Bilingual {
  if (measure.kind === "fact") return labelOf(measure.fact, rubric);
  const [part, whole] = [labelOf(measure.part, rubric), labelOf(measure.whole, rubric)];
  const cap =
    measure.cap === undefined
      ? both("", "")
      : both(`（基数最多按 ${measure.cap} 计）`, ` (a base of at most ${measure.cap.replaceAll(/\B(?=(?:\d{3})+$)/gu, ",")})`);
  return both(`${part.zh}占${whole.zh}的比例${cap.zh}`, `${part.en} as a share of ${whole.en}${cap.en}`);
}

/** A limit in the unit of what is compared. */
export function limitSaid(limit: string, measure: MeasureForm, { facts }: Rubric): Bilingual {
  const form = measure.kind === "fact" ? facts.find(({ id }) => id === measure.fact) : undefined;
  if (form?.kind !== "number" || form.unit === "ratio") return inBoth((language) => displayExact(limit, "ratio", language));
  return both(`${limit} ${form.unitLabel.zh}`, `${limit} ${form.unitLabel.en.replace("(s)", limit === "1" ? "" : "s")}`);
}
