import { indicators, type Target, type TargetFinding, type TargetReadingOutcome, targetTexts } from "@countykit/coverage-metrics";
import type { Bilingual } from "@countykit/core";
import type { RulePage } from "../../rule-page.js";
import { both, same } from "../../words.js";
import { paramRows } from "./params.js";

/** The readings of a target: what each asks, and how much. */
export const readingsOf = ({ readings = [], asks }: Target, finding: TargetFinding): RulePage["readings"] =>
  readings.map((reading) => {
    const outcome = finding.readings.find(({ id }) => id === reading.id);
    const asked = reading.asks ?? asks;
    const params = paramRows(asked.indicator, asked.params);
    const said = (language: "zh" | "en"): string => {
      const { term } = indicators[asked.indicator].definition;
      const colon = language === "zh" ? "：" : ": ";
      const limit = outcome === undefined ? "" : targetTexts(finding, outcome, language).limit;
      const of = params.map(([name, value]) => `${name[language]}${colon}${value[language]}`).join(language === "zh" ? "；" : "; ");
      return [`${term[language]} ${limit}`.trim(), of].filter((one) => one !== "").join(language === "zh" ? "；" : "; ");
    };
    return { title: reading.title, preferred: reading.preferred === true, terms: both(said("zh"), said("en")) };
  });

/** What a reading measured; a dash where nothing is known. */
export function observedIn(finding: TargetFinding, outcome: TargetReadingOutcome): Bilingual {
  const zh = targetTexts(finding, outcome, "zh").observed;
  return zh === "" ? same("—") : both(zh, targetTexts(finding, outcome, "en").observed);
}
