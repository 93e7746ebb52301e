import { type Bilingual, type Measure, type Operator, say, type Step, type Ternary } from "@countykit/core";
import type { Condition, MeasureForm } from "../conditions/condition.js";
import { measurerOf } from "../measured.js";
import { readDecimal } from "../numbers/ratio.js";
import { emptyBaseOf, factsOf } from "../variables/measures.js";
import { emptyBaseSaid } from "./criterion-said.js";
import { fractionOf } from "./fractions.js";
import type { Known } from "./known.js";
import { measuredSaid } from "./measured-said.js";
import { needsOf } from "./needs-of.js";
import { both, percentSaid, valueSaid } from "./numbers-said.js";
import { OUTCOME_SENTENCES } from "./outcome-messages.js";

/** Whether a condition holds, with everything it is made of (条件是否成立): each part with what is known of its facts. */
export function conditionStep(condition: Condition, known: Known): Step {
  const answer = answerOf(condition, known);
  const over = (label: Bilingual, of: readonly Condition[]): Step => ({
    label,
    value: null,
    steps: of.map((one) => conditionStep(one, known)),
  });
  switch (condition.kind) {
    case "flag":
      return leaf(say(OUTCOME_SENTENCES, "condition.flag", { label: known.label(condition.fact), answer }));
    case "one-of": {
      const form = known.form(condition.fact);
      const options = form?.kind === "choice" ? form.options : [];
      const left = known.options(condition.fact);
      const labels = (ids: readonly string[]): readonly Bilingual[] =>
        options.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
      const params = {
        label: known.label(condition.fact),
        options: labels(condition.options),
        answer,
        known: left.length === options.length ? NOTHING : anyOf(labels(left)),
      };
      return leaf(say(OUTCOME_SENTENCES, "condition.one-of", params));
    }
    case "compare": {
      const { measure, operator, limit } = condition;
      const base = emptyBaseOf(measure, { get: known.range });
      if (base !== null) {
        const reason = emptyBaseSaid([base], known);
        return leaf(
          say(OUTCOME_SENTENCES, "condition.empty-base", {
            label: measureName(measure, known),
            limit: limitSaid(measure, operator, limit, known),
            reason,
          }),
        );
      }
      const params = {
        label: measureName(measure, known),
        limit: limitSaid(measure, operator, limit, known),
        answer,
        known: ratioSaid(measure, limit, known) ?? measuredSaid(measure, [limit], known) ?? NOTHING,
      };
      return { ...leaf(say(OUTCOME_SENTENCES, "condition.compare", params)), value: valueOf(measure, known) };
    }
    case "all-of":
      return over(say(OUTCOME_SENTENCES, "condition.all-of", { answer }), condition.of);
    case "any-of":
      return over(say(OUTCOME_SENTENCES, "condition.any-of", { answer }), condition.of);
    case "at-least":
      return over(say(OUTCOME_SENTENCES, "condition.at-least", { answer, count: condition.count }), condition.of);
    case "not":
      return over(say(OUTCOME_SENTENCES, "condition.not", { answer }), [condition.of]);
  }
}

const leaf = (label: Bilingual): Step => ({ label, value: null, steps: [] });

const NOTHING: Bilingual = { zh: "", en: "" };

const anyOf = (labels: readonly Bilingual[]): Bilingual => ({
  zh: labels.map(({ zh }) => zh).join("或"),
  en: labels.map(({ en }) => en).join(" or "),
});

/** In Kleene's logic, on the facts that this condition names. */
const answerOf = (condition: Condition, known: Known): Ternary =>
  needsOf(condition, true, known).length === 0 ? "yes" : needsOf(condition, false, known).length === 0 ? "no" : "unknown";

function valueOf(measure: MeasureForm, known: Known): Measure {
  const facts = factsOf(measure);
  const forms = facts.flatMap((fact) => {
    const form = known.form(fact);
    return form === undefined ? [] : [[fact, form] as const];
  });
  return measurerOf(measure, new Map(forms))(new Map(facts.map((fact) => [fact, known.range(fact)])));
}

/** A ready-made share or growth that is known at both ends, never rounded to what reads like the limit; `null` for anything else. */
function ratioSaid(measure: MeasureForm, limit: string, known: Known): Bilingual | null {
  if (measure.kind !== "fact" || known.number(measure.fact)?.unit !== "ratio") return null;
  const { min, max } = known.range(measure.fact);
  if (min === null || max === null || measuredSaid(measure, [limit], known) === null) return null;
  const said = (end: typeof min): string => percentSaid(fractionOf(end), [fractionOf(readDecimal(limit))]);
  const [low, high] = [said(min), said(max)];
  return both((language) => (low === high ? low : `${low} ${language === "zh" ? "至" : "to"} ${high}`));
}

function measureName(measure: MeasureForm, known: Known): Bilingual {
  if (measure.kind === "fact") return known.label(measure.fact);
  const [part, whole] = [known.label(measure.part), known.label(measure.whole)];
  return { zh: `${part.zh}占${whole.zh}的比例`, en: `${part.en} as a share of ${whole.en}` };
}

function limitSaid(measure: MeasureForm, operator: Operator, limit: string, known: Known): Bilingual {
  const form = measure.kind === "fact" ? known.number(measure.fact) : undefined;
  const percent = measure.kind === "share" || form?.unit === "ratio";
  const said = both((language) => (percent ? percentSaid(fractionOf(readDecimal(limit))) : valueSaid(limit, form, language)));
  return { zh: `${WORDS[operator].zh} ${said.zh}`, en: `${WORDS[operator].en} ${said.en}` };
}

const WORDS = {
  "<": { zh: "低于", en: "below" },
  "<=": { zh: "不超过", en: "at most" },
  ">=": { zh: "达到", en: "at least" },
  ">": { zh: "超过", en: "above" },
  "==": { zh: "等于", en: "exactly" },
} as const satisfies Record<Operator, Bilingual>;
