import type { Citation } from "@countykit/core";

/** A row of the table of the evaluation notice, which is at hand only as Lechang reproduces it. */
export const cite = (row: string): Citation => ({
  document: "粤商务电函〔2021〕101号",
  locator: `指标体系表 ${row}`,
  quotedIn: { document: "lechang-2019/self-evaluation", locator: "七 指标体系表" },
});
