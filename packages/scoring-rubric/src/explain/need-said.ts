import type { Bilingual } from "@countykit/core";
import type { MeasureForm } from "../conditions/condition.js";
import { readDecimal } from "../numbers/ratio.js";
import { fractionOf } from "./fractions.js";
import type { Need, NumberNeed } from "./gap.js";
import type { Known } from "./known.js";
import { both, measureSaid, percentSaid, pointsSaid, unitSaid, valueSaid } from "./numbers-said.js";

/**
 * What is asked for, as a phrase (所需条件): 再增加 2 个行政村 / 2 more villages. Where several things are asked for, numbers say what they count.
 */
export function needsSaid(needs: readonly Need[], known: Known, alone: boolean = needs.length === 1): Bilingual {
  const flags = wantedFlags(needs, known);
  const first = needs.findIndex(isWanted);
  // What has to be there is named once, where the first of it stands.
  const said = needs.flatMap((need, at): readonly Bilingual[] => {
    if (!isWanted(need)) return [needSaid(need, known, alone)];
    return at === first ? [{ zh: `具备${quoted(flags, "")}`, en: flags.map(({ en }) => en).join("; ") }] : [];
  });
  return { zh: said.map(({ zh }) => zh).join("，"), en: said.map(({ en }) => en).join("; ") };
}

const isWanted = (need: Need): boolean => need.kind === "flag" && need.wanted;

const wantedFlags = (needs: readonly Need[], known: Known): readonly Bilingual[] =>
  needs.flatMap((need) => (need.kind === "flag" && need.wanted ? [known.label(need.fact)] : []));

const quoted = (labels: readonly Bilingual[], or: string): string =>
  labels.map(({ zh }, at) => `${at > 0 && at === labels.length - 1 ? or : ""}“${zh}”`).join("");

function needSaid(need: Need, known: Known, alone: boolean): Bilingual {
  switch (need.kind) {
    case "flag": {
      const { zh, en } = known.label(need.fact);
      return need.wanted ? { zh: `具备“${zh}”`, en } : { zh: `不存在“${zh}”`, en: `without “${en}”` };
    }
    case "choice": {
      const form = known.form(need.fact);
      const labels = form?.kind === "choice" ? form.options.filter(({ id }) => need.options.includes(id)).map(({ label }) => label) : [];
      const { zh, en } = known.label(need.fact);
      return {
        zh: `${zh}为${labels.map((label) => label.zh).join("或")}`,
        en: `“${en}” is ${labels.map((label) => `“${label.en}”`).join(" or ")}`,
      };
    }
    case "number":
      return numberSaid(need, known, alone);
    case "judgement":
      return need.given === null
        ? {
            zh: `由考评组在 ${need.least} 至 ${need.most} 分之间评分`,
            en: `${need.least} to ${need.most} points from the assessors`,
          }
        : { zh: `考评组评分达到 ${need.most} 分`, en: `${pointsSaid(need.most).en} from the assessors` };
    case "empty-base": {
      const { zh, en } = known.label(need.base);
      return { zh: `明确“${zh}”为 0 时如何计分`, en: `a ruling on what “${en}” of 0 gives` };
    }
    case "some": {
      const of = need.of.map((one) => needsSaid(one, known, false));
      const en = of.map((one) => one.en);
      if (need.count === 1) {
        const flags = wantedFlags(need.of.flat(), known);
        const zh =
          flags.length === need.of.flat().length
            ? `具备${quoted(flags, "或")}`
            : of
                .map((one) => one.zh)
                .join("，或者")
                .replace(/(?<=或者)(?=\d)/gu, " ");
        return { zh, en: en.join(" or ") };
      }
      return {
        zh: `以下至少 ${need.count} 项：${of.map(({ zh }) => zh).join("；")}`,
        en: `at least ${need.count} of: ${en.join(", ")}`,
      };
    }
  }
}

function numberSaid(need: NumberNeed, known: Known, alone: boolean): Bilingual {
  const { measure, direction, by, needed, open, limit } = need;
  const fact = measure.kind === "fact" ? measure.fact : measure.part;
  const form = known.number(fact);
  const label = alone ? { zh: "", en: "" } : prefix(known.label(fact));
  // A number that moves by any little only has to be beyond its limit.
  const beyond = (need.operator === ">" || need.operator === "<") && form?.whole !== true && form?.unit !== "yuan";
  const exact = by !== null && JSON.stringify(by.min) === JSON.stringify(by.max) && !open && !beyond;
  if (exact && by.min !== null) return { zh: `${label.zh}${moreZh(by.min)}`, en: `${label.en}${moreEn(by.min)}` };
  const limits = WORDS[need.operator];
  if (needed !== null && !beyond && form?.unit !== "ratio" && JSON.stringify(needed.min) === JSON.stringify(needed.max)) {
    const said = measureSaid(needed, form);
    const word = need.operator === ">" || need.operator === "<" ? (direction === "up" ? WORDS[">="] : WORDS["<="]) : limits;
    if (said !== null) return { zh: `${label.zh}${word.zh} ${said.zh}`, en: `${label.en}${word.en} ${said.en}` };
  }
  const ratio = percentSaid(fractionOf(readDecimal(limit)));
  const said =
    measure.kind === "share" || form?.unit === "ratio" ? { zh: ratio, en: ratio } : both((language) => valueSaid(limit, form, language));
  const name = alone ? { zh: "", en: "" } : prefix(measureLabel(measure, known));
  return { zh: `${name.zh}${limits.zh} ${said.zh}`, en: `${name.en}${limits.en} ${said.en}` };

  function moreZh(amount: NonNullable<NonNullable<NumberNeed["by"]>["min"]>): string {
    const said = form?.unit === "ratio" ? pointsOfPercent(amount).zh : valueSaid(amount, form, "zh");
    return form?.unit === "ratio"
      ? `再${direction === "up" ? "提高" : "降低"} ${said}`
      : `${direction === "up" ? "再增加" : "减少"} ${said}`;
  }
  function moreEn(amount: NonNullable<NonNullable<NumberNeed["by"]>["min"]>): string {
    const word = direction === "up" ? "more" : "less";
    if (form?.unit === "ratio") return `${pointsOfPercent(amount).en} ${word}`;
    const said = valueSaid(amount, form, "en");
    if (form === undefined || form.unit === "yuan") return `${said} ${word}`;
    const unit = unitSaid(form, typeof amount === "string" ? amount : "");
    return said.endsWith(unit) ? `${said.slice(0, -unit.length)}${direction === "up" ? "more" : "fewer"} ${unit}` : `${said} ${word}`;
  }
}

const WORDS = {
  ">=": { zh: "达到", en: "at least" },
  ">": { zh: "超过", en: "more than" },
  "<=": { zh: "不超过", en: "at most" },
  "<": { zh: "低于", en: "less than" },
  "==": { zh: "为", en: "exactly" },
} as const satisfies Record<NumberNeed["operator"], Bilingual>;

const prefix = ({ zh, en }: Bilingual): Bilingual => ({ zh, en: `${en}: ` });

/** A difference of two shares. */
function pointsOfPercent(amount: Parameters<typeof valueSaid>[0]): Bilingual {
  const percent = valueSaid(amount, { ...RATIO }, "en").replace("%", "");
  return { zh: `${percent} 个百分点`, en: `${percent} percentage ${percent === "1" ? "point" : "points"}` };
}

const RATIO = {
  id: "",
  kind: "number",
  unit: "ratio",
  unitLabel: { zh: "", en: "" },
  whole: false,
  label: { zh: "", en: "" },
} as const;

function measureLabel(measure: MeasureForm, known: Known): Bilingual {
  if (measure.kind === "fact") return known.label(measure.fact);
  const [part, whole] = [known.label(measure.part), known.label(measure.whole)];
  return { zh: `${part.zh}占${whole.zh}的比例`, en: `${part.en} as a share of ${whole.en}` };
}
