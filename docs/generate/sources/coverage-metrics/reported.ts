import type { Plan, Target } from "@countykit/coverage-metrics";
import type { Bilingual } from "@countykit/core";
import { both } from "../../words.js";

/** Reports on what was done; only their section 二 sets goals and tasks. */
const REPORTS: ReadonlySet<string> = new Set(["lechang-2019/self-evaluation"]);

/** Whether a target of a plan is no target, but what a self-evaluation says there is (自评所载事实): nobody is asked to reach it. */
export const isReported = ({ force, cite }: Target, { document }: Plan): boolean =>
  REPORTS.has(document) && force === "target" && !cite.locator.startsWith("二");

/** The title without the words that its page has as its kind. */
export const reportedTitle = ({ zh, en }: Bilingual): Bilingual =>
  both(zh.replace(/（自评所述）$/u, ""), en.replace(/, as reported$/u, ""));

export const REPORTED = both("自评所载事实", "Reported fact");

/** 可: somebody may do it; the county is asked for nothing. */
export const isPermission = ({ terms = [], comparator }: Target): boolean => terms.includes("可") && comparator === null;

/** A list that ends in 等 (列举未尽). */
export const isOpen = ({ terms = [], asks }: Target): boolean =>
  terms.some((term) => term.startsWith("等")) || ("open" in asks.params && asks.params.open);
