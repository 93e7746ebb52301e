import type { View } from "./view.js";

/** What is asked of a view (查询条件): what is known by `until` (event time), and whether time is looked at at all. */
export interface Question {
  readonly view: View;
  /** Events up to here. */
  readonly asOf: number;
  readonly naive: boolean;
}
