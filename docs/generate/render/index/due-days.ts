import type { RulePage } from "../../rule-page.js";

/** The last days of a rule for the switch, the usual reading first; nothing where nothing is due. */
export const dueDays = ({ due }: RulePage): string =>
  due === null ? "" : ` data-due="${due.readings.map(({ lastDay }) => lastDay).join(" ")}"`;
