import { builtInPlans, indicators } from "@countykit/coverage-metrics";
import type { RuleSource } from "../rule-page.js";
import { checkedPlans } from "./coverage-metrics/checked-plans.js";
import { indicatorPage } from "./coverage-metrics/indicator-page.js";
import { targetPage } from "./coverage-metrics/target-page.js";

/** Every target of the built-in plans, and every indicator that they, or others, can ask for. */
export const source: RuleSource = {
  package: "@countykit/coverage-metrics",
  pages: (world) => {
    const checked = checkedPlans(world);
    return [
      ...builtInPlans.flatMap((plan) => plan.targets.map((target) => targetPage(target, plan, checked, world))),
      ...Object.values(indicators).map(({ definition }) => indicatorPage(definition, checked, world)),
    ];
  },
  count: () => builtInPlans.reduce((sum, { targets }) => sum + targets.length, 0) + Object.keys(indicators).length,
};
