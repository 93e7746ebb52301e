import type { Citation } from "@countykit/core";
import type { Policy } from "../policy.js";

/** The document whose figures are held against one another is whichever budget is at hand. */
const THIS_BUDGET = "本预算（this budget）";

const cite = (locator: string): Citation => ({ document: THIS_BUDGET, locator });

/**
 * What every budget must do before any rule is applied to it (表内核对): its printed subtotals, totals and shares, its sources and its phases
 * agree with its own lines. No authority orders it, so it binds everybody, always, and cites the budget itself.
 *
 * @example
 * ```ts
 * import { arithmetic } from "@countykit/budget-rules";
 *
 * arithmetic.rules.map(({ id }) => id); // => ["declared", "sources", "phases"]
 * ```
 * @source XBRL Calculations 1.1, section 4, for how a printed figure and a sum agree
 */
export const arithmetic: Policy = {
  schema: "countykit-policy/1",
  id: "arithmetic",
  title: { zh: "表内核对", en: "Agreement within the budget" },
  document: THIS_BUDGET,
  level: "national",
  jurisdiction: "000000",
  cohorts: null,
  from: null,
  until: null,
  rules: [
    {
      kind: "sum",
      id: "declared",
      title: { zh: "列明的小计、合计和占比", en: "Printed subtotals, totals and shares" },
      force: "mandatory",
      cite: cite("小计、合计、占比"),
      of: "declared",
    },
    {
      kind: "sum",
      id: "sources",
      title: { zh: "资金来源合计", en: "Sources of funds" },
      force: "mandatory",
      cite: cite("资金来源"),
      of: "sources",
    },
    {
      kind: "sum",
      id: "phases",
      title: { zh: "各期资金合计", en: "Funds of the phases" },
      force: "mandatory",
      cite: cite("分期资金"),
      of: "phases",
    },
  ],
};
