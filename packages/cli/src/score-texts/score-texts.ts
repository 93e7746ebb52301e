import type { MessageTable } from "@countykit/core";
import { type CommandTexts, commandTexts } from "./command-texts.js";
import { type DecisiveTexts, decisiveTexts } from "./decisive-texts.js";
import { type LossTexts, lossTexts } from "./loss-texts.js";
import { type ReportTexts, reportTexts } from "./report-texts.js";
import { type RubricTexts, rubricTexts } from "./rubric-texts.js";
import { type UpliftTexts, upliftTexts } from "./uplift-texts.js";

/** What is said of scores, and what fills it (评分用语). */
export interface ScoreTexts extends CommandTexts, ReportTexts, LossTexts, UpliftTexts, DecisiveTexts, RubricTexts {}

export const scoreTexts: MessageTable<ScoreTexts> = {
  ...commandTexts,
  ...reportTexts,
  ...lossTexts,
  ...upliftTexts,
  ...decisiveTexts,
  ...rubricTexts,
};
